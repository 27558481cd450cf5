// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A workbook in the format of Excel 97 to 2003. It holds 65,536 rows at most and is read whole,
 * once. Workbooks that are protected by a password come in the same container, whatever they are.
 */
final class OldWorkbookFile {
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final Path path;
    private final String name;

    OldWorkbookFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    List<Sheet> sheets() throws UnreadableFile {
        try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile("encrypted", name);
            }
            if (STREAMS.stream().noneMatch(root::hasEntryCaseInsensitive)) {
                throw new UnreadableFile("binary", name);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                List<Sheet> sheets = new ArrayList<>();
                workbook.forEach(sheet -> sheets.add(read(sheet)));
                return sheets;
            }
        } catch (EncryptedDocumentException _) {
            throw new UnreadableFile("encrypted", name);
        } catch (OldExcelFormatException _) {
            throw new UnreadableFile("tooOld", name);
        } catch (IOException | RuntimeException _) {
            // POI reports damage in many ways, most of them unchecked.
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private static Sheet read(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(Cell.blank());
                }
                cells.add(read(cell));
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        return new ReadSheet(sheet.getSheetName(), rows);
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.ofText(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new Cell.Flag(cell.getBooleanCellValue());
            case ERROR -> new Cell.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? new Cell.Moment(cell.getLocalDateTimeCellValue())
                            : new Cell.Figure(cell.getNumericCellValue());
            default -> Cell.blank();
        };
    }

    /** A sheet that is in memory already. */
    private record ReadSheet(String name, List<SheetRow> rows) implements Sheet {
        @Override
        public void forEachRow(Consumer<SheetRow> reader) {
            rows.forEach(reader);
        }
    }
}
