// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.function.Consumer;

/**
 * A table in a file. Its rows are read again each time they are asked for, so that memory does not
 * grow with them.
 */
public interface Sheet {

    /** The sheet's name, or the file's for a text file. */
    String name();

    /**
     * Reads every row, first to last. The reader may stop early by throwing {@link StopReading}.
     *
     * @throws UnreadableFile when the file turns out to be damaged
     */
    void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile;

    /** Ends the reading of a sheet before its last row; never seen by callers. */
    final class StopReading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StopReading() {
            super(null, null, false, false);
        }
    }
}
