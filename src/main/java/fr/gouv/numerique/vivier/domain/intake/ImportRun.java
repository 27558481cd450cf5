// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.time.Instant;

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
 */
public record ImportRun(
        long id,
        FormKind form,
        String fileName,
        String sha256,
        Tool tool,
        Instant importedAt,
        String importedBy,
        RowCounts counts) {}
