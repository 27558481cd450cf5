// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.search.engine.Closeness;
import fr.gouv.numerique.vivier.domain.search.engine.Typing;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One thing that a record has to have, or must not have where it is negated. */
sealed interface Clause {

    boolean holds(Searchable record, Closeness closeness);

    /** A word, or several side by side where they were put in quotes. */
    record Word(String key) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            String text = record.searchable();
            return switch (closeness) {
                case EXACT -> (text + " ").contains(" " + key + " ");
                case PREFIX -> text.contains(" " + key);
                case SUBSTRING -> text.contains(key);
                case TYPO -> text.contains(key) || isNear(text);
            };
        }

        private boolean isNear(String text) {
            if (Typing.forgiven(key) == 0) {
                return false;
            }
            Typing typing = new Typing(key);
            for (String word : text.split(" ", -1)) {
                if (typing.begins(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Skills, any of them, at this level at least; no skill stands for every skill. */
    record Skilled(Set<String> codes, int level) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            return record.levels().entrySet().stream()
                    .anyMatch(
                            it ->
                                    it.getValue() >= level
                                            && (codes.isEmpty() || codes.contains(it.getKey())));
        }
    }

    /** One of these values of a closed list. */
    record Coded(SearchField field, Set<String> codes) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            return codes.contains(record.value(field));
        }
    }

    /** Words of an open field that begin so, any of these. */
    record Named(SearchField field, List<String> keys) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            String text = " " + TextKey.of(record.value(field));
            return keys.stream().anyMatch(key -> text.contains(" " + key));
        }
    }

    /** At least a day in this span. */
    record Days(LocalDate first, LocalDate last) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            return record.firstDay().map(day -> !day.isAfter(last)).orElse(true)
                    && record.lastDay().map(day -> !day.isBefore(first)).orElse(true);
        }
    }

    /** Not this; never with a typing error forgiven. */
    record Not(Clause clause) implements Clause {
        @Override
        public boolean holds(Searchable record, Closeness closeness) {
            return !clause.holds(record, Closeness.PREFIX);
        }
    }
}
