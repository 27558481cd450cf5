// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

/** Which rows one column may be given to at once. */
@FunctionalInterface
public interface Room {
    /**
     * Whether the column may be given to these rows together. Whatever fits fits in part too, and a
     * row always fits alone.
     *
     * @param rows in its first entries, each once
     * @param count how many entries count
     */
    boolean fits(int column, int[] rows, int count);
}
