// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

/** A spreadsheet of OpenDocument, as LibreOffice writes it. Streamed like a workbook. */
final class OpenDocumentFile {
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final Path path;
    private final String name;

    OpenDocumentFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Whether the archive says that it is a spreadsheet of OpenDocument. */
    static boolean isOne(Path path) {
        try (ZipSecureFile zip = new ZipSecureFile(path.toFile())) {
            ZipArchiveEntry type = zip.getEntry("mimetype");
            if (type == null) {
                return false;
            }
            try (InputStream stream = zip.getInputStream(type)) {
                String said = new String(stream.readNBytes(80), StandardCharsets.US_ASCII);
                return said.startsWith(SPREADSHEET);
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    List<Sheet> sheets() throws UnreadableFile {
        List<String> names = new ArrayList<>();
        parse(OpenDocumentParser.names(names::add));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sheets.add(new DocumentSheet(names.get(i), i));
        }
        return sheets;
    }

    private void parse(OpenDocumentParser parser) throws UnreadableFile {
        try (ZipSecureFile zip = new ZipSecureFile(path.toFile())) {
            ZipArchiveEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnreadableFile("damagedWorkbook", name);
            }
            try (InputStream stream = zip.getInputStream(content)) {
                parser.parse(stream);
            }
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (IOException | XMLStreamException | RuntimeException _) {
            throw new UnreadableFile(isEncrypted() ? "encrypted" : "damagedWorkbook", name);
        }
    }

    /** A password turns the content into noise and leaves a trace in the manifest. */
    private boolean isEncrypted() {
        try (ZipSecureFile zip = new ZipSecureFile(path.toFile())) {
            ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
            if (manifest == null) {
                return false;
            }
            try (InputStream stream = zip.getInputStream(manifest)) {
                return new String(stream.readNBytes(1 << 20), StandardCharsets.UTF_8)
                        .contains("encryption-data");
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private final class DocumentSheet implements Sheet {
        private final String sheetName;
        private final int place;

        DocumentSheet(String sheetName, int place) {
            this.sheetName = sheetName;
            this.place = place;
        }

        @Override
        public String name() {
            return sheetName;
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
            parse(OpenDocumentParser.rows(place, CallerFailure.guarding(reader)));
        }
    }
}
