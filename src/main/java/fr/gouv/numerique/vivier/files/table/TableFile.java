// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** Writes a table as XLSX, CSV or ODS, whole or not at all. */
public final class TableFile {

    /** Kinds of files, as their names end. */
    public enum Format {
        XLSX,
        CSV,
        ODS;

        /** The kind that this name ends in, or nothing when it ends in something else. */
        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith("." + format)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    private TableFile() {}

    /** Writes the file; one of that name is replaced once the new one is complete. */
    public static Path write(Table table, Format format, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(table, format, out);
            }
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes the table to a stream, which stays open. */
    public static void write(Table table, Format format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> XlsxTable.write(table, out);
            case CSV -> CsvTable.write(table, out);
            case ODS -> OdsTable.write(table, out);
        }
    }
}
