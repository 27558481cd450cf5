// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.domain.shared.Texts;

/** An order of signatures in words: « Agent, puis Hiérarchie ». */
public final class OrderWords {
    private OrderWords() {}

    public static String of(SigningOrder order, Texts texts) {
        return order.roles().stream()
                .map(role -> texts.get("register.role." + role))
                .reduce((before, next) -> texts.get("signature.order.then", before, next))
                .orElseGet(() -> texts.get("signature.order.free"));
    }
}
