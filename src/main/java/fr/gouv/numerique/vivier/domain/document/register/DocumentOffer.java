// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * Whether a kind of document makes sense for an application now.
 *
 * @param kind which
 * @param fit whether
 * @param why one sentence for the coordinator
 */
public record DocumentOffer(DocumentKind kind, Fit fit, Message why) {

    /** How well it fits. */
    public enum Fit {
        /** The formalities or what has changed ask for it. */
        NEEDED,
        POSSIBLE,
        NOT_NOW
    }

    public boolean isPossible() {
        return fit != Fit.NOT_NOW;
    }
}
