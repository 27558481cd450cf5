// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.document.template.Bindings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a document says of each name, taken down when it is issued, so that a template fills in
 * the same words on any later day.
 *
 * @param values by field, the lines of a text or the entries of a list; none when it is empty
 * @param lists the fields whose values are entries
 * @param conditions those that hold
 * @param rows of each list, by column
 */
public record HouseValues(
        Map<String, List<String>> values,
        Set<String> lists,
        Set<String> conditions,
        Map<String, List<Map<String, String>>> rows) {

    public HouseValues {
        values = Map.copyOf(values);
        lists = Set.copyOf(lists);
        conditions = Set.copyOf(conditions);
        rows = Map.copyOf(rows);
    }

    /** Asks for every name once. */
    public static HouseValues of(Bindings bindings, Bindings.Vocabulary vocabulary) {
        HouseNames names = HouseNames.of(vocabulary);
        Map<String, List<String>> values = new HashMap<>();
        Set<String> lists = new HashSet<>();
        for (String field : names.fields()) {
            switch (bindings.show(field)) {
                case Bindings.Shown.Words(List<String> words, boolean isList) -> {
                    if (!words.isEmpty()) {
                        values.put(field, words);
                    }
                    if (isList) {
                        lists.add(field);
                    }
                }
                case Bindings.Shown.ToFill(String words) -> values.put(field, List.of(words));
            }
        }
        Set<String> conditions = new HashSet<>();
        names.conditions().stream().filter(bindings::holds).forEach(conditions::add);
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        names.lists().keySet().forEach(list -> rows.put(list, bindings.rows(list)));
        return new HouseValues(values, lists, conditions, rows);
    }

    /** The lines or entries of a field. */
    public List<String> lines(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isList(String field) {
        return lists.contains(field);
    }

    public boolean holds(String condition) {
        return conditions.contains(condition);
    }

    public List<Map<String, String>> rowsOf(String list) {
        return rows.getOrDefault(list, List.of());
    }

    /** Values are a person's data and must not reach a log. */
    @Override
    public String toString() {
        return values.size() + " values";
    }
}
