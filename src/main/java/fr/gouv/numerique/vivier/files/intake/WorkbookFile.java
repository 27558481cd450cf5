// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

/**
 * A workbook in Office Open XML. Sheets are streamed; the package, the styles and the rules for
 * dates are POI's, and its guard against archives that swell when they are unpacked.
 */
final class WorkbookFile {
    private final FileContent content;
    private final String name;

    WorkbookFile(FileContent content, String name) {
        this.content = content;
        this.name = name;
    }

    List<Sheet> sheets() throws UnreadableFile {
        List<Sheet> sheets = new ArrayList<>();
        read(
                reader -> {
                    XSSFReader.SheetIterator parts =
                            (XSSFReader.SheetIterator) reader.getSheetsData();
                    while (parts.hasNext()) {
                        try (InputStream _ = parts.next()) {
                            sheets.add(new WorkbookSheet(parts.getSheetName()));
                        }
                    }
                });
        return sheets;
    }

    private interface Reading {
        void read(XSSFReader reader)
                throws IOException, OpenXML4JException, XMLStreamException, UnreadableFile;
    }

    private void read(Reading reading) throws UnreadableFile {
        try (OPCPackage file = OPCPackage.open(GuardedZip.open(content))) {
            reading.read(new XSSFReader(file));
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (IOException | OpenXML4JException | XMLStreamException e) {
            throw new UnreadableFile("damagedWorkbook", name);
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (RuntimeException e) {
            // POI reports damage in many ways, most of them unchecked.
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private final class WorkbookSheet implements Sheet {
        private final String sheetName;

        WorkbookSheet(String sheetName) {
            this.sheetName = sheetName;
        }

        @Override
        public String name() {
            return sheetName;
        }

        @Override
        public void forEachRow(Consumer<SheetRow> consumer) throws UnreadableFile {
            read(
                    reader -> {
                        StylesTable styles = reader.getStylesTable();
                        List<String> strings = SharedStrings.read(reader);
                        boolean from1904 = WorkbookSettings.usesDatesFrom1904(reader);
                        CellReader cells = new CellReader(styles, strings, from1904);
                        XSSFReader.SheetIterator parts =
                                (XSSFReader.SheetIterator) reader.getSheetsData();
                        while (parts.hasNext()) {
                            try (InputStream part = parts.next()) {
                                if (parts.getSheetName().equals(sheetName)) {
                                    new SheetParser(cells)
                                            .parse(part, CallerFailure.guarding(consumer));
                                }
                            }
                        }
                    });
        }
    }
}
