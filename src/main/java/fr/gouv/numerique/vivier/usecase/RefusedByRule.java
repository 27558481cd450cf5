// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A rule of the programme forbids it. Nothing was changed. */
public final class RefusedByRule extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public RefusedByRule(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    public Message explanation() {
        return explanation;
    }
}
