// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Opens a file that holds a table. Its content decides what it is, never its name. */
public final class SourceFileReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** Looks at where the answers come from; rows are read when they are asked for. */
    public SourceFile open(ImportSource source) throws UnreadableFile {
        return open(source, TextReading.SUPPOSED);
    }

    /** Looks at where the answers come from, reading text as a person wants it read. */
    public SourceFile open(ImportSource source, TextReading wanted) throws UnreadableFile {
        return switch (source) {
            case ImportSource.OfFile(Path path, _) -> open(path, wanted);
            case ImportSource.Pasted(String name, String text) ->
                    new PastedText(name, text, wanted).asFile();
        };
    }

    /** Looks at the file; its rows are read when they are asked for. */
    public SourceFile open(Path path) throws UnreadableFile {
        return open(path, TextReading.SUPPOSED);
    }

    private static SourceFile open(Path path, TextReading wanted) throws UnreadableFile {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableFile("folder", name);
            }
            byte[] start = start(path);
            if (start.length == 0) {
                throw new UnreadableFile("empty", name);
            }
            if (startsWith(start, PDF)) {
                throw new UnreadableFile("pdf", name);
            }
            String sha256 = Sha256.of(path);
            if (startsWith(start, OLE2)) {
                return workbook(name, sha256, new OldWorkbookFile(path, name).sheets());
            }
            if (startsWith(start, ZIP)) {
                return workbook(name, sha256, zipped(path, name));
            }
            TextDialect dialect = TextDialect.of(path, name, wanted);
            return new SourceFile(
                    name,
                    sha256,
                    dialect.encoding().name(),
                    Character.toString(dialect.separator()),
                    List.of(new TextSheet(path, name, dialect)));
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (IOException _) {
            throw new UnreadableFile("unreadable", name);
        }
    }

    private static SourceFile workbook(String name, String sha256, List<Sheet> sheets) {
        return new SourceFile(name, sha256, "", "", sheets);
    }

    private static List<Sheet> zipped(Path path, String name) throws UnreadableFile {
        return OpenDocumentFile.isOne(path)
                ? new OpenDocumentFile(path, name).sheets()
                : new WorkbookFile(path, name).sheets();
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return Arrays.equals(start, signature);
    }
}
