// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Optional;

/** How far an import is. Only {@link Running} writes, and only {@link Finished} has written. */
public sealed interface ImportState {

    /**
     * No file was chosen yet.
     *
     * @param note what became of the last one, if that has to be said
     */
    record Waiting(Optional<Message> note) implements ImportState {}

    /** A file is read to see what it would do. */
    record Reading(FileQueue files) implements ImportState {}

    /**
     * A file cannot be imported; nothing of it was.
     *
     * @param wantsPassword whether nothing but its password is missing
     */
    record Refused(FileQueue files, Message reason, boolean wantsPassword) implements ImportState {}

    /**
     * What the file would do is shown.
     *
     * @param note what became of the last attempt, if that has to be said
     */
    record Previewed(FileQueue files, ImportReport report, Optional<Message> note)
            implements ImportState {}

    /**
     * The file is being imported.
     *
     * @param stopping whether it was asked to stop and has not yet
     */
    record Running(FileQueue files, ImportReport preview, boolean stopping)
            implements ImportState {}

    /** The file was imported. */
    record Finished(FileQueue files, ImportReport report) implements ImportState {}
}
