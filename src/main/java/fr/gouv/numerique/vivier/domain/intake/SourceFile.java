// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * A file to import, as it was recognised.
 *
 * @param name without its folder
 * @param sha256 of its bytes
 * @param encoding of a text file, empty for a workbook
 * @param separator of a text file, empty for a workbook
 * @param sheets one for a text file
 */
public record SourceFile(
        String name, String sha256, String encoding, String separator, List<Sheet> sheets) {

    public SourceFile {
        sheets = List.copyOf(sheets);
    }
}
