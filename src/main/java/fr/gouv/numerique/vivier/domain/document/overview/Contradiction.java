// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * Something that the documents of one application say against each other, or against what happens.
 *
 * @param rule what does not fit
 * @param reason in words, with the days concerned; never a person's name
 * @param mend the document in which it is mended
 */
public record Contradiction(Rule rule, Message reason, DocumentKind mend) {

    /** What does not fit. Labels: {@code register.contradiction.<NAME>}. */
    public enum Rule {
        SIGNED_AFTER_START,
        SIGNED_AFTER_DEPARTURE,
        UNSIGNED_AT_DEPARTURE,
        ORDER_WITHOUT_AGREEMENT,
        AGREEMENT_WITHOUT_ORDER,
        ORDER_OUTSIDE_AGREEMENT,
        RUNNING_WITHOUT_AGREEMENT
    }

    static Contradiction of(Rule rule, DocumentKind mend, Object... arguments) {
        return new Contradiction(
                rule, Message.of("register.contradiction." + rule, arguments), mend);
    }
}
