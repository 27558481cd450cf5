// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text is filled in with. */
public interface Bindings {

    /** What stands in the place of a field. */
    sealed interface Shown {
        /** The value's lines, or the entries of a list; no entry when there is nothing to print. */
        record Words(List<String> words, boolean isList) implements Shown {
            public Words {
                words = List.copyOf(words);
            }
        }

        /** Nothing is known and something has to be: the words that say so. */
        record ToFill(String words) implements Shown {}
    }

    Shown show(String field);

    /** Whether a condition is met. */
    boolean holds(String condition);

    /** The rows of a list, each by column. */
    List<Map<String, String>> rows(String list);

    /**
     * The names that a text may use.
     *
     * @param fields for {@code {field}}
     * @param conditions for {@code [si condition]}
     * @param lists for {@code {list.column}}, by list
     */
    record Vocabulary(Set<String> fields, Set<String> conditions, Map<String, Set<String>> lists) {
        public Vocabulary {
            fields = Set.copyOf(fields);
            conditions = Set.copyOf(conditions);
            lists = Map.copyOf(lists);
        }
    }
}
