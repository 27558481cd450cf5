// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** What became of a search that was typed. */
public sealed interface QueryOutcome {

    record Read(Query query) implements QueryOutcome {}

    /**
     * A filter that does not exist, or a value that none of its list has.
     *
     * @param reason what is wrong and what is possible
     */
    record Refused(Message reason) implements QueryOutcome {}
}
