// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.french.Gender;
import fr.gouv.numerique.vivier.domain.document.french.NounKind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same bindings, with the columns of one row of a list. */
record RowBindings(Bindings outer, String list, Map<String, String> row) implements Bindings {

    @Override
    public Shown show(String field) {
        if (!field.startsWith(list + ".")) {
            return outer.show(field);
        }
        String value = row.getOrDefault(field.substring(list.length() + 1), "");
        return new Shown.Words(value.isEmpty() ? List.of() : List.of(value), false);
    }

    @Override
    public boolean holds(String condition) {
        return outer.holds(condition);
    }

    @Override
    public List<Map<String, String>> rows(String other) {
        return outer.rows(other);
    }

    @Override
    public Gender gender() {
        return outer.gender();
    }

    @Override
    public NounKind noun(String field) {
        return outer.noun(field);
    }

    @Override
    public Optional<BigDecimal> number(String field) {
        return outer.number(field);
    }

    @Override
    public Optional<LocalDate> date(String field) {
        return outer.date(field);
    }

    @Override
    public String dateInWords(LocalDate day) {
        return outer.dateInWords(day);
    }
}
