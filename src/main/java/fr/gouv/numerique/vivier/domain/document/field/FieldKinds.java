// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import java.math.BigDecimal;

/** Short names for kinds, so that the lists of fields stay readable. */
final class FieldKinds {
    private FieldKinds() {}

    static FieldKind.Text text(int maximum) {
        return new FieldKind.Text(maximum);
    }

    static FieldKind.Email email() {
        return new FieldKind.Email();
    }

    static FieldKind.Day day() {
        return new FieldKind.Day();
    }

    static FieldKind.YesNo yesNo() {
        return new FieldKind.YesNo();
    }

    static FieldKind.Listed listed(String list) {
        return new FieldKind.Listed(list);
    }

    static FieldKind.ListOf<String> items() {
        return new FieldKind.ListOf<>(new FieldKind.Text(500));
    }

    static FieldKind.Amount whole(int minimum, int maximum, Unit unit) {
        return new FieldKind.Amount(
                BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), BigDecimal.ONE, unit);
    }

    static <E> FieldKind.ListOf<E> listOf(FieldKind<E> entry) {
        return new FieldKind.ListOf<>(entry);
    }
}
