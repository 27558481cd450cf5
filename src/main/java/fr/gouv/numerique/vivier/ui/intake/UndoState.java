// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.UndoReport;

/** How far the undoing of an import is. Only {@link Running} writes. */
public sealed interface UndoState {

    /** Nobody asked for it. */
    record Idle() implements UndoState {}

    /** What it would do is being worked out. */
    record Looking(long importId) implements UndoState {}

    /** What it would do is shown. */
    record Shown(UndoReport report) implements UndoState {}

    /**
     * The import is being undone.
     *
     * @param stopping whether it was asked to stop and has not yet
     */
    record Running(UndoReport preview, boolean stopping) implements UndoState {}
}
