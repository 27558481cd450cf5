// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell. */
public sealed interface TableValue {

    /** Words as they are, never a formula whatever they begin with. */
    record Words(String text) implements TableValue {}

    record Day(LocalDate day) implements TableValue {}

    record Figure(long number) implements TableValue {}

    /** A number with places behind its comma. */
    record Decimal(BigDecimal number) implements TableValue {}

    record Nothing() implements TableValue {}

    static TableValue of(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static TableValue of(long number) {
        return new Figure(number);
    }

    static TableValue of(BigDecimal number) {
        return new Decimal(number);
    }

    static TableValue of(Optional<LocalDate> day) {
        return day.<TableValue>map(Day::new).orElseGet(Nothing::new);
    }
}
