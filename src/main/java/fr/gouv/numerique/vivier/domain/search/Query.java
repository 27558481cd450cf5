// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.search.engine.Closeness;

import java.util.List;
import java.util.function.Predicate;

/** What somebody looks for: all of its parts have to be met. */
public final class Query {
    private static final List<Closeness> WIDER = List.of(Closeness.SUBSTRING, Closeness.TYPO);

    private final List<Clause> clauses;

    Query(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /** Whether the record is looked for, each word beginning one of its own. */
    public Predicate<Searchable> asTyped() {
        return record -> holds(record, Closeness.PREFIX);
    }

    /**
     * Those that are looked for. Where no record has words that begin as those typed, any part of a
     * word counts, and where there is none either, typing errors are forgiven.
     */
    public <R extends Searchable> List<R> among(List<R> records) {
        List<R> found = among(records, Closeness.PREFIX);
        for (Closeness closeness : WIDER) {
            if (found.isEmpty() && hasWords()) {
                found = among(records, closeness);
            }
        }
        return found;
    }

    private <R extends Searchable> List<R> among(List<R> records, Closeness closeness) {
        return records.stream().filter(record -> holds(record, closeness)).toList();
    }

    private boolean holds(Searchable record, Closeness closeness) {
        for (Clause clause : clauses) {
            if (!clause.holds(record, closeness)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has words apart from filters. */
    public boolean hasWords() {
        return clauses.stream().anyMatch(Clause.Word.class::isInstance);
    }
}
