// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.french.Gender;
import fr.gouv.numerique.vivier.domain.document.french.NounKind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** In which gender the agent is written about. */
    default Gender gender() {
        return Gender.UNKNOWN;
    }

    /** What kind of name a field holds, which decides on the article before it. */
    default NounKind noun(String field) {
        return NounKind.NAME;
    }

    /** The number that a field holds, or how many entries its list has. */
    default Optional<BigDecimal> number(String field) {
        return Optional.empty();
    }

    /** The day that a field holds. */
    default Optional<LocalDate> date(String field) {
        return Optional.empty();
    }

    /** A day as the document writes it. */
    default String dateInWords(LocalDate day) {
        return day.toString();
    }

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

        /** Whether {@code {name}} may stand in a text: a field, or a column of a list. */
        boolean isField(String name) {
            int dot = name.indexOf('.');
            return dot < 0
                    ? fields.contains(name)
                    : lists.getOrDefault(name.substring(0, dot), Set.of())
                            .contains(name.substring(dot + 1));
        }
    }
}
