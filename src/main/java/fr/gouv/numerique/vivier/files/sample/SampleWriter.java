// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.SampleForms;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes fictional exports of both forms, row by row: a hundred thousand answers take no more
 * memory than a hundred. The same answers give the same bytes.
 */
public final class SampleWriter {
    private static final int BUFFER = 1 << 16;

    /**
     * Writes « talents » and « missions » into the folder, which is made if needed. Files of the
     * same names are replaced once the new ones are complete.
     *
     * @return the files, talents first
     */
    public List<Path> write(SampleForms forms, Dialect dialect, Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                write(forms.talents(), dialect, folder.resolve(dialect.fileName("talents"))),
                write(forms.missions(), dialect, folder.resolve(dialect.fileName("missions"))));
    }

    private static Path write(FilledForm form, Dialect dialect, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
                writer(dialect).write(form, out);
            }
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FormWriter writer(Dialect dialect) {
        return switch (dialect) {
            case SPHINX_XLSX -> new SphinxWorkbook();
            case SPHINX_CSV -> new SphinxText();
        };
    }
}
