// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * How one field of two records is compared: the levels that may come out, and a way to find out.
 */
public interface Comparison {
    /** The outcome when a value is missing: speaks neither for nor against. */
    int UNKNOWN = 0;

    /** The name of what is compared. */
    String name();

    /**
     * The outcomes; level {@code n} is called {@code n + 1} by {@link Comparer#level}. At most 15.
     */
    List<Level> levels();

    /**
     * The column whose values are equal at levels of kind {@link Level.Kind#EQUAL}. A rare value in
     * common says more than a frequent one.
     */
    String column();

    /**
     * The column with which {@link #column()} is mistaken, for levels of kind {@link
     * Level.Kind#CROSSED}.
     */
    default String crossed() {
        return column();
    }

    /** Ready to compare these records. For one thread. */
    Comparer over(RecordSet records);

    /** Compares one field of two records. */
    @FunctionalInterface
    interface Comparer {
        /**
         * The outcome: {@link #UNKNOWN} or the number of a level, from 1.
         *
         * @param earlier the outcomes of the comparisons before this one in the schema
         */
        int level(int a, int b, int[] earlier);
    }
}
