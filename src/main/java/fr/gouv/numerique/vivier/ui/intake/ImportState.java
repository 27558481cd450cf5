// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.nio.file.Path;
import java.util.Optional;

/** How far an import has come. Nothing is written before {@link Done}. */
public sealed interface ImportState {

    /**
     * A file is to be chosen.
     *
     * @param notice why the last one came to nothing, if one did
     */
    record Start(Optional<Message> notice) implements ImportState {}

    /**
     * The file is being read, or its rows are being written.
     *
     * @param fileName without its folder
     * @param writing whether this is the import itself
     */
    record Working(String fileName, boolean writing) implements ImportState {}

    /**
     * What the import would do.
     *
     * @param file where it is
     * @param report row by row
     */
    record Preview(Path file, ImportReport report) implements ImportState {

        /** Whether the import would change anything. */
        public boolean hasEffect() {
            return report.counts().created() + report.counts().updated() > 0;
        }
    }

    /** What the import did. */
    record Done(ImportReport report) implements ImportState {}
}
