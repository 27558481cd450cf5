// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

import fr.gouv.numerique.vivier.domain.shared.RecordKind;

import java.util.OptionalInt;

/**
 * How one line of the log is taken back.
 *
 * @param line the line of the log
 * @param group the first line of the action, which may be on many records
 * @param subject what was changed
 * @param record kind of the record that it belongs to
 * @param recordId its id
 * @param subjectId id of what was changed: the record's own, or that of something kept of it
 * @param before what stood there before
 * @param versionBefore version of what stood there, if something did
 * @param versionAfter version that the action left, unless it took the thing away
 * @param undone whether it was taken back
 */
public record UndoStep(
        long line,
        long group,
        Subject subject,
        RecordKind record,
        long recordId,
        long subjectId,
        Before before,
        OptionalInt versionBefore,
        OptionalInt versionAfter,
        boolean undone) {

    /** What can be changed. */
    public enum Subject {
        RECORD,
        ITEM
    }
}
