// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import java.util.List;
import java.util.Map;

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
}
