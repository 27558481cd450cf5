// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a finished document to disk, whole or not at all. */
public final class DocumentFile {
    private DocumentFile() {}

    /**
     * Writes the bytes, making the folder if needed. A file of that name is replaced once the new
     * one is complete.
     *
     * @return the file
     */
    public static Path write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(unfinished, content);
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
