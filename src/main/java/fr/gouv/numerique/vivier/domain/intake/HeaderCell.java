// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/**
 * What stands above a column.
 *
 * @param label the question, empty when nothing does
 * @param option the answer that the column ticks, empty when the column holds the answer itself
 */
record HeaderCell(String label, String option) {
    boolean hasOption() {
        return !option.isEmpty();
    }
}
