// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.files.document.EmblemRoom;

import java.util.List;

/** Writes tables: head rows and head columns marked, no row cut, a small table kept whole. */
final class OdtTables {
    /** Between the margins, in points. */
    static final double WIDTH = 467.3;

    /** Widths are shared out in hundredths of a point. */
    private static final int PARTS = 100;

    private static final int SMALL = 9;

    /** Room to sign in, and for each line that is to be filled in. */
    private static final double SIGNATURE = 66;

    private static final double PROMPT = 21;
    private static final double REFERENCES = 174;
    private static final double GUTTER = 8;
    private static final String RULE = "0.5pt solid #cdcdcd";
    private static final String NO_SIDES = "fo:border-left|none|fo:border-right|none|";

    private final OdtXml xml;
    private final OdtStyles styles;
    private int count;

    OdtTables(OdtXml xml, OdtStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    void fields(Block.FieldTable table, Hang hang) {
        double width = WIDTH - hang.points();
        int[] widths = ColumnWidths.ofFields((int) (width * PARTS));
        table(table.caption(), styles.table(hang.points(), width, whole(table.rows().size()), ""));
        xml.open("table:table-header-columns");
        column(widths[0]);
        xml.close();
        column(widths[1]);
        boolean first = true;
        for (Block.FieldTable.Row row : table.rows()) {
            String cell =
                    styles.cell(
                            NO_SIDES
                                    + "fo:border-top|"
                                    + (first ? "1pt solid #cdcdcd" : "none")
                                    + "|fo:border-bottom|"
                                    + RULE
                                    + "|",
                            0,
                            GUTTER);
            row(CellLine.isWhole(row.lines()), 0);
            cell(cell);
            paragraph("CellName").words(row.name()).close();
            xml.close();
            cell(cell);
            row.lines().forEach(this::line);
            xml.close();
            xml.close();
            first = false;
        }
        xml.close();
    }

    private void line(List<Span> spans) {
        paragraph(CellLine.style(spans)).spans(spans).close();
    }

    void data(Block.DataTable table, Hang hang) {
        double width = WIDTH - hang.points();
        table(table.caption(), styles.table(hang.points(), width, whole(table.rows().size()), ""));
        for (int each : ColumnWidths.of(table, width, PARTS)) {
            column(each);
        }
        xml.open("table:table-header-rows");
        row(true, 0);
        String head =
                styles.cell(
                        NO_SIDES + "fo:border-top|none|fo:border-bottom|1.25pt solid #000091|",
                        0,
                        GUTTER);
        for (String name : table.columns()) {
            cell(head);
            paragraph("CellName").words(name).close();
            xml.close();
        }
        xml.close();
        xml.close();
        String cell =
                styles.cell(
                        NO_SIDES + "fo:border-top|none|fo:border-bottom|" + RULE + "|", 0, GUTTER);
        for (List<List<Span>> cells : table.rows()) {
            row(CellLine.isWhole(cells), 0);
            for (List<Span> spans : cells) {
                cell(cell);
                paragraph("Cell").spans(spans).close();
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** One table for all boxes, never cut. */
    void signatures(Block.Signatures signatures) {
        int boxes = signatures.boxes().size();
        double width = WIDTH / Math.max(3, boxes);
        table("", styles.table(0, width * boxes, true, ""));
        for (int i = 0; i < boxes; i++) {
            column((int) (width * PARTS));
        }
        String sides = "fo:border-left|" + RULE + "|fo:border-right|" + RULE + "|";
        row(true, 0);
        for (Block.SignatureBox box : signatures.boxes()) {
            cell(
                    styles.cell(
                            sides + "fo:border-top|2.25pt solid #000091|fo:border-bottom|none|",
                            GUTTER,
                            GUTTER));
            paragraph("SignatureRole").words(box.role()).close();
            unlessEmpty("SignatureName", box.name());
            unlessEmpty("SignatureCapacity", box.capacity());
            xml.close();
        }
        xml.close();
        int prompts =
                signatures.boxes().stream().mapToInt(box -> box.lines().size()).max().orElse(0);
        row(true, SIGNATURE + prompts * PROMPT);
        for (Block.SignatureBox box : signatures.boxes()) {
            cell(
                    styles.cell(
                            sides + "fo:border-top|none|fo:border-bottom|" + RULE + "|",
                            GUTTER,
                            GUTTER));
            for (String line : box.lines()) {
                paragraph("SignaturePrompt");
                if (CellLine.isPrompt(line)) {
                    xml.words(line + " ").empty("text:tab");
                } else {
                    xml.words(line);
                }
                xml.close();
            }
            if (box.lines().isEmpty()) {
                paragraph("SignaturePrompt").close();
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void unlessEmpty(String style, String words) {
        if (!words.isEmpty()) {
            paragraph(style).words(words).close();
        }
    }

    /** The administration's name, facing number, version and date; the first page begins here. */
    void letterhead(DocumentContent content) {
        table("", styles.table(0, WIDTH, true, "First"));
        column((int) ((WIDTH - REFERENCES) * PARTS));
        column((int) (REFERENCES * PARTS));
        row(true, 0);
        String cell = styles.cell(NO_SIDES + "fo:border-top|none|fo:border-bottom|none|", 0, 0);
        cell(cell);
        content.emblem().ifPresent(this::emblem);
        lines(
                content.letterhead(),
                content.emblem().isPresent()
                        ? styles.withoutBar("LetterheadName")
                        : "LetterheadName",
                "LetterheadUnit");
        xml.close();
        cell(cell);
        lines(content.references(), "ReferenceNumber", "Reference");
        if (!content.mention().isEmpty()) {
            paragraph("MentionLine")
                    .words(content.mention().toUpperCase(content.language()), "Mention")
                    .close();
        }
        xml.close();
        xml.close();
        xml.close();
    }

    /** Above the administration's name, in place of the bar. */
    private void emblem(Emblem emblem) {
        EmblemRoom room = EmblemRoom.of(emblem);
        paragraph(styles.distant("LetterheadUnit"))
                .open(
                        "draw:frame",
                        "draw:name",
                        "Emblème",
                        "text:anchor-type",
                        "as-char",
                        "svg:width",
                        OdtStyles.points(room.width()),
                        "svg:height",
                        OdtStyles.points(room.height()))
                .empty(
                        "draw:image",
                        "xlink:href",
                        OdtWriter.EMBLEM,
                        "xlink:type",
                        "simple",
                        "xlink:show",
                        "embed",
                        "xlink:actuate",
                        "onLoad",
                        "draw:mime-type",
                        "image/png")
                .open("svg:desc")
                .characters(OfficeText.of(emblem.alternative()))
                .close()
                .close()
                .close();
    }

    private void lines(List<String> lines, String first, String rest) {
        if (lines.isEmpty()) {
            paragraph(rest).close();
        }
        for (int i = 0; i < lines.size(); i++) {
            paragraph(i == 0 ? first : rest).words(lines.get(i)).close();
        }
    }

    private static boolean whole(int rows) {
        return rows <= SMALL;
    }

    private void table(String title, String style) {
        count++;
        xml.open("table:table", "table:name", "Tableau" + count, "table:style-name", style);
        if (!title.isEmpty()) {
            xml.open("table:title").characters(OfficeText.of(title)).close();
        }
    }

    private void column(int parts) {
        xml.empty("table:table-column", "table:style-name", styles.column((double) parts / PARTS));
    }

    private void row(boolean whole, double least) {
        xml.open("table:table-row", "table:style-name", styles.row(whole, least));
    }

    private void cell(String style) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
    }

    private OdtXml paragraph(String style) {
        return xml.open("text:p", "text:style-name", style);
    }
}
