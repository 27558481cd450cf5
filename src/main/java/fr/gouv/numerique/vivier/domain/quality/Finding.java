// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import fr.gouv.numerique.vivier.domain.shared.Field;

import java.util.List;

/**
 * Something missing or doubtful in one record.
 *
 * @param rule the rule that found it
 * @param fields those to look at, the one to mend first; at least one
 * @param seen the value as it stands, or what it is held against; empty when there is none
 */
public record Finding(Rule rule, List<Field<?>> fields, List<Object> seen) {

    public Finding {
        fields = List.copyOf(fields);
        seen = List.copyOf(seen);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a finding without a field to mend");
        }
    }

    static Finding of(Rule rule, Field<?> field, Object... seen) {
        return new Finding(rule, List.of(field), List.of(seen));
    }

    /** Where to mend it. */
    public Field<?> mendAt() {
        return fields.getFirst();
    }
}
