// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * What to know about a kind of records to say which of them are the same.
 *
 * @param comparisons in order; a later one may look at the outcome of an earlier one
 * @param passes which pairs are compared at all: those that at least one pass proposes
 * @param expected how many records are believed to be a second one of somebody, before any data are
 *     seen, from 0 to 1
 */
public record RecordSchema(
        List<Comparison> comparisons, List<BlockingPass> passes, double expected) {
    private static final int MOST = 15;

    public RecordSchema {
        comparisons = List.copyOf(comparisons);
        passes = List.copyOf(passes);
        if (comparisons.size() > MOST
                || comparisons.stream().anyMatch(one -> one.levels().size() > MOST)) {
            throw new IllegalArgumentException("more than 15 comparisons or levels");
        }
    }
}
