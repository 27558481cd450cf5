// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/** Writes tables: the head repeated on every page, no row cut, a small table kept whole. */
final class DocxTables {
    private static final int TWIPS = 20;

    /** Up to this many rows a table stays on one page. */
    private static final int SMALL = 9;

    /** Room to sign in, and for each line that is to be filled in, in twips. */
    private static final int SIGNATURE = 66 * TWIPS;

    private static final int PROMPT = 21 * TWIPS;

    private static final int REFERENCES = 174 * TWIPS;

    private final DocxBody body;

    DocxTables(DocxBody body) {
        this.body = body;
    }

    void fields(Block.FieldTable table, Hang hang) {
        int width = DocxFurniture.WIDTH - hang.points() * TWIPS;
        XWPFTable xml = body.table(table.rows().size(), 2);
        set(xml, "FieldTable", ColumnWidths.ofFields(width), hang);
        look(xml, false, true);
        title(xml, table.caption());
        for (int i = 0; i < table.rows().size(); i++) {
            Block.FieldTable.Row row = table.rows().get(i);
            boolean kept = table.rows().size() <= SMALL && i < table.rows().size() - 1;
            XWPFTableRow line = xml.getRow(i);
            line.setCantSplitRow(CellLine.isWhole(row.lines()));
            DocxParagraphs.words(first(line.getCell(0), "CellName", kept), row.name());
            lines(line.getCell(1), row.lines(), kept);
        }
    }

    private static void lines(XWPFTableCell cell, List<List<Span>> lines, boolean kept) {
        for (int i = 0; i < lines.size(); i++) {
            List<Span> spans = lines.get(i);
            String style = CellLine.style(spans);
            XWPFParagraph paragraph = i == 0 ? first(cell, style, kept) : next(cell, style, kept);
            DocxParagraphs.spans(paragraph, spans);
        }
    }

    void data(Block.DataTable table, Hang hang) {
        int columns = table.columns().size();
        int width = DocxFurniture.WIDTH - hang.points() * TWIPS;
        XWPFTable xml = body.table(table.rows().size() + 1, columns);
        set(xml, "DataTable", ColumnWidths.of(table, (double) width / TWIPS, TWIPS), hang);
        look(xml, true, false);
        title(xml, table.caption());
        XWPFTableRow head = xml.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            DocxParagraphs.words(first(head.getCell(i), "CellName", true), table.columns().get(i));
        }
        // The library looks a row up by counting: through the list each is at hand.
        List<XWPFTableRow> rows = xml.getRows();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean kept = table.rows().size() <= SMALL && i < table.rows().size() - 1;
            XWPFTableRow line = rows.get(i + 1);
            List<List<Span>> cells = table.rows().get(i);
            line.setCantSplitRow(CellLine.isWhole(cells));
            for (int j = 0; j < columns; j++) {
                DocxParagraphs.spans(first(line.getCell(j), "Cell", kept), cells.get(j));
            }
        }
    }

    /** One row for all boxes, never cut. */
    void signatures(Block.Signatures signatures) {
        int count = signatures.boxes().size();
        int columns = Math.max(3, count);
        int[] widths = new int[count];
        java.util.Arrays.fill(widths, DocxFurniture.WIDTH / columns);
        body.paragraph("Separation").setKeepNext(true);
        XWPFTable xml = body.table(2, count);
        set(xml, "SignatureTable", widths, Hang.NONE);
        look(xml, true, false);
        for (XWPFTableRow row : xml.getRows()) {
            row.setCantSplitRow(true);
        }
        int prompts =
                signatures.boxes().stream().mapToInt(box -> box.lines().size()).max().orElse(0);
        xml.getRow(1).setHeight(SIGNATURE + prompts * PROMPT);
        for (int i = 0; i < count; i++) {
            box(xml.getRow(0).getCell(i), xml.getRow(1).getCell(i), signatures.boxes().get(i));
        }
    }

    private static void box(XWPFTableCell who, XWPFTableCell where, Block.SignatureBox box) {
        DocxParagraphs.words(first(who, "SignatureRole", true), box.role());
        if (!box.name().isEmpty()) {
            DocxParagraphs.words(next(who, "SignatureName", true), box.name());
        }
        if (!box.capacity().isEmpty()) {
            DocxParagraphs.words(next(who, "SignatureCapacity", true), box.capacity());
        }
        for (int i = 0; i < box.lines().size(); i++) {
            XWPFParagraph paragraph =
                    i == 0
                            ? first(where, "SignaturePrompt", true)
                            : next(where, "SignaturePrompt", true);
            String line = box.lines().get(i);
            if (CellLine.isPrompt(line)) {
                DocxParagraphs.words(paragraph, line + " ");
                paragraph.createRun().addTab();
            } else {
                DocxParagraphs.words(paragraph, line);
            }
        }
        if (box.lines().isEmpty()) {
            first(where, "SignaturePrompt", true);
        }
    }

    /** The two sides of the head of the first page; it only places them and has no head. */
    XWPFTable letterhead() {
        XWPFTable xml = body.table(1, 2);
        set(
                xml,
                "LetterheadTable",
                new int[] {DocxFurniture.WIDTH - REFERENCES, REFERENCES},
                Hang.NONE);
        look(xml, false, false);
        return xml;
    }

    static XWPFParagraph first(XWPFTableCell cell, String style, boolean kept) {
        return styled(cell.getParagraphs().getFirst(), style, kept);
    }

    static XWPFParagraph next(XWPFTableCell cell, String style, boolean kept) {
        return styled(cell.addParagraph(), style, kept);
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style, boolean kept) {
        paragraph.setStyle(style);
        if (kept) {
            paragraph.setKeepNext(true);
        }
        return paragraph;
    }

    private static void set(XWPFTable table, String style, int[] widths, Hang hang) {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(style);
        width(properties.addNewTblW(), java.util.Arrays.stream(widths).sum());
        width(properties.addNewTblInd(), hang.points() * TWIPS);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.getCTTbl().setTblPr(properties);
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getCTTbl().setTblGrid(grid);
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                width(row.getCell(i).getCTTc().addNewTcPr().addNewTcW(), widths[i]);
            }
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /** The name under which a screen reader lists it. */
    private static void title(XWPFTable table, String caption) {
        if (!caption.isEmpty()) {
            table.getCTTbl().getTblPr().addNewTblCaption().setVal(OfficeText.of(caption));
        }
    }

    /** Which row or column is read out as a name. */
    private static void look(XWPFTable table, boolean headRow, boolean headColumn) {
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(headRow);
        look.setFirstColumn(headColumn);
        look.setLastRow(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }
}
