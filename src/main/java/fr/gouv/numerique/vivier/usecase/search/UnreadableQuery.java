// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** What was typed names a filter or a value that does not exist. */
public final class UnreadableQuery extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public UnreadableQuery(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    public Message explanation() {
        return explanation;
    }
}
