// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes bytes to a folder and reads them as whoever imports them would. */
record ReadTables(Path folder) {
    private static final SourceFileReader READER = new SourceFileReader();

    SourceFile open(byte[] content) throws IOException, UnreadableFile {
        return READER.open(Files.write(folder.resolve("export.dat"), content));
    }

    SourceFile open(byte[] content, String password) throws IOException, UnreadableFile {
        Path file = Files.write(folder.resolve("export.dat"), content);
        return READER.open(new ImportSource.OfFile(file, Optional.of(new FilePassword(password))));
    }

    static SourceFile pasted(String text) throws UnreadableFile {
        return READER.open(new ImportSource.Pasted("Presse-papiers", text));
    }

    /** What a person reads in the first table. */
    List<List<String>> shown(byte[] content) throws IOException, UnreadableFile {
        return shown(open(content).sheets().getFirst());
    }

    static List<List<String>> shown(Sheet sheet) throws UnreadableFile {
        return rows(sheet).stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    static List<SheetRow> rows(Sheet sheet) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        sheet.forEachRow(rows::add);
        return rows;
    }

    /** Reads all there is, and gives the reason why that does not go, in French. */
    String refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("export.dat"), content);
        return refusal(ImportSource.of(file));
    }

    static String refusal(ImportSource source) {
        UnreadableFile failure =
                catchThrowableOfType(
                        UnreadableFile.class,
                        () -> {
                            for (Sheet sheet : READER.open(source).sheets()) {
                                sheet.forEachRow(_ -> {});
                            }
                        });
        assertThat(failure).as("what refuses the file").isNotNull();
        String words = Texts.french().get(failure.explanation());
        assertThat(words).contains("export.dat");
        return failure.getMessage();
    }

    /** An archive: names and contents in turn. */
    static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(
                        entries[i + 1] instanceof byte[] content
                                ? content
                                : ((String) entries[i + 1]).getBytes("UTF-8"));
            }
        }
        return bytes.toByteArray();
    }
}
