// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.BitSet;

/**
 * An assignment problem in which a column may be given to several rows as far as it has room for
 * them: a generalised assignment problem, with any rule of what fits together.
 *
 * @param graph its capacities of columns are how many rows each is given to at most
 * @param room what fits together
 */
public record ShareGraph(CandidateGraph graph, Room room) {

    /** The same problem without the edges that cannot matter any more. */
    ShareGraph without(BitSet edges) {
        BitSet barred = (BitSet) graph.barred().clone();
        barred.or(edges);
        return new ShareGraph(
                graph.with(graph.capacitiesOfRows(), graph.capacitiesOfColumns(), barred), room);
    }
}
