// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import javax.xml.stream.XMLStreamException;

/**
 * A spreadsheet as XML: OpenDocument, as LibreOffice writes it, in an archive or in one file, and
 * the « XML Spreadsheet » of Excel 2003. Streamed like a workbook.
 */
final class OpenDocumentFile {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** More sheets than any export has; others are noise. */
    private static final int MOST_SHEETS = 128;

    private final String name;
    private final Source source;

    private OpenDocumentFile(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    private interface Source {
        void give(Parsing parsing) throws IOException, XMLStreamException;
    }

    private interface Parsing {
        void parse(InputStream stream) throws IOException, XMLStreamException;
    }

    /** A parser of one of the formats, made anew for each reading. */
    private interface Format {
        void parse(InputStream stream, int place, Consumer<String> names, Consumer<SheetRow> rows)
                throws XMLStreamException;
    }

    /** The tables of an archive, behind a password or not. */
    static List<Sheet> zipped(FileContent content, String name, Optional<FilePassword> password)
            throws IOException, UnreadableFile {
        Optional<byte[]> decrypted = decrypted(content, name, password);
        Source source =
                decrypted.isPresent()
                        ? parsing -> parsing.parse(inflated(decrypted.get()))
                        : parsing -> {
                            try (GuardedZip zip = GuardedZip.open(content);
                                    InputStream stream = zip.stream(CONTENT)) {
                                parsing.parse(stream);
                            }
                        };
        return new OpenDocumentFile(name, source).sheets(OpenDocumentParser::parse);
    }

    /** The tables of an OpenDocument that is one XML file. */
    static List<Sheet> flat(FileContent content, String name) throws UnreadableFile {
        return new OpenDocumentFile(name, whole(content)).sheets(OpenDocumentParser::parse);
    }

    /** The tables of an « XML Spreadsheet ». */
    static List<Sheet> spreadsheetXml(FileContent content, String name) throws UnreadableFile {
        return new OpenDocumentFile(name, whole(content)).sheets(SpreadsheetXmlParser::parse);
    }

    private static Source whole(FileContent content) {
        return parsing -> {
            try (InputStream stream = content.stream()) {
                parsing.parse(stream);
            }
        };
    }

    private static Optional<byte[]> decrypted(
            FileContent content, String name, Optional<FilePassword> password)
            throws IOException, UnreadableFile {
        try (GuardedZip zip = GuardedZip.open(content)) {
            if (!zip.has(MANIFEST)) {
                return Optional.empty();
            }
            Optional<OpenDocumentKey> key;
            try (InputStream manifest = zip.stream(MANIFEST)) {
                key = OpenDocumentKey.of(manifest);
            }
            if (key.isEmpty()) {
                return Optional.empty();
            }
            if (!key.get().isKnown()) {
                throw new UnreadableFile("otherEncryption", name);
            }
            if (password.isEmpty()) {
                throw new UnreadableFile("passwordNeeded", name);
            }
            try (InputStream stream = zip.stream(CONTENT)) {
                byte[] encrypted = stream.readNBytes(FileContent.MOST_IN_MEMORY + 1);
                if (encrypted.length > FileContent.MOST_IN_MEMORY) {
                    throw new FileContent.TooLargeException();
                }
                return Optional.of(key.get().decrypted(encrypted, password.get()));
            } catch (GeneralSecurityException | IllegalArgumentException _) {
                throw new UnreadableFile("passwordWrong", name);
            }
        }
    }

    private static InputStream inflated(byte[] packed) {
        return new LimitedStream(
                new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true)),
                GuardedZip.unpackedAtMost(packed.length));
    }

    private List<Sheet> sheets(Format format) throws UnreadableFile {
        List<String> names = new ArrayList<>();
        read(
                stream ->
                        format.parse(
                                stream,
                                -1,
                                sheet -> {
                                    if (names.size() < MOST_SHEETS) {
                                        names.add(sheet);
                                    }
                                },
                                _ -> {}));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sheets.add(new DocumentSheet(format, names.get(i), i));
        }
        return sheets;
    }

    private void read(Parsing parsing) throws UnreadableFile {
        try {
            source.give(parsing);
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (IOException | XMLStreamException | RuntimeException _) {
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private final class DocumentSheet implements Sheet {
        private final Format format;
        private final String sheetName;
        private final int place;

        DocumentSheet(Format format, String sheetName, int place) {
            this.format = format;
            this.sheetName = sheetName;
            this.place = place;
        }

        @Override
        public String name() {
            return sheetName;
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
            read(stream -> format.parse(stream, place, _ -> {}, CallerFailure.guarding(reader)));
        }
    }
}
