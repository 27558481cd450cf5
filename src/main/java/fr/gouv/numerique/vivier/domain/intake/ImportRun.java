// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * An import that was made.
 *
 * @param id for ever
 * @param form which form
 * @param fileName without its folder
 * @param sha256 of the file's bytes
 * @param tool what wrote the file
 * @param importedAt when
 * @param importedBy who
 * @param counts what became of its rows
 * @param undone when and by whom it was undone, if it was
 */
public record ImportRun(
        long id,
        FormKind form,
        String fileName,
        String sha256,
        Tool tool,
        Instant importedAt,
        String importedBy,
        RowCounts counts,
        Optional<Undone> undone) {

    /** An import that holds. */
    public ImportRun(
            long id,
            FormKind form,
            String fileName,
            String sha256,
            Tool tool,
            Instant importedAt,
            String importedBy,
            RowCounts counts) {
        this(id, form, fileName, sha256, tool, importedAt, importedBy, counts, Optional.empty());
    }

    /**
     * That an import was undone.
     *
     * @param at when
     * @param by who
     * @param removed records that it had made and that went
     * @param restored records that it had changed and that were put back
     */
    public record Undone(Instant at, String by, int removed, int restored) {}
}
