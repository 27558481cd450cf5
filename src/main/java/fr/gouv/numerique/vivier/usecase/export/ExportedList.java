// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.export;

import fr.gouv.numerique.vivier.files.table.Table;

/**
 * A list to hand over: the rows that are seen, in the order and under the columns in which they
 * are.
 *
 * @param kind which list, for the log and the file's name
 * @param filter by what it was narrowed down; see {@link FilterNote}
 * @param table what is written
 */
public record ExportedList(Kind kind, String filter, Table table) {

    /** The lists that can be handed over. */
    public enum Kind {
        TALENTS,
        MISSIONS,
        APPLICATIONS,
        DOCUMENTS,
        PLAN,
        RANKING,
        COMPARISON,
        FORGOTTEN,
        FIGURES,
        HISTORY,
        QUESTIONS,
        DIRECTORY
    }
}
