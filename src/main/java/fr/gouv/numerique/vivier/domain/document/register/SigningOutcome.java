// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/** What came of marking a signature. */
public sealed interface SigningOutcome {

    /**
     * It can be recorded.
     *
     * @param revision as it is then
     * @param event to add to the history
     * @param warnings what a person should look at
     */
    record Recorded(IssuedRevision revision, DocumentEvent event, List<Message> warnings)
            implements SigningOutcome {
        public Recorded {
            warnings = List.copyOf(warnings);
        }
    }

    /** A rule forbids it; one sentence. */
    record Forbidden(Message reason) implements SigningOutcome {}
}
