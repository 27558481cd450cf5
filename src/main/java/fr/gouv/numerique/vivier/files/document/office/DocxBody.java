// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of a document, one after the other. */
final class DocxBody {
    /** Distances from a table, in twips. */
    private static final int BEFORE_TABLE = 120;

    private static final int AFTER_TABLE = 220;

    private final XWPFDocument docx;
    private final List<XWPFParagraph> sinceHeading = new ArrayList<>();
    private Hang hang = Hang.NONE;
    private boolean breaksPage;
    private boolean isAfterTable;
    private Optional<XWPFParagraph> beforeHeading = Optional.empty();
    private Optional<XWPFParagraph> last = Optional.empty();

    DocxBody(XWPFDocument docx) {
        this.docx = docx;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::add);
        if (isAfterTable) {
            // A word processor needs a place to go on after a table.
            paragraph("Separation");
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                DocxParagraphs.words(paragraph("Title"), text);
                if (!subtitle.isEmpty()) {
                    DocxParagraphs.words(paragraph("Subtitle"), subtitle);
                }
            }
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Block.Paragraph.Kind kind, List<Span> spans) -> text(kind, spans);
            case Block.Bullets(var items) ->
                    items.forEach(
                            item -> DocxParagraphs.spans(counted(hang.style("ListBullet")), item));
            case Block.FieldTable table -> {
                caption(table.caption());
                new DocxTables(this).fields(table, hang);
            }
            case Block.DataTable table -> {
                caption(table.caption());
                new DocxTables(this).data(table, hang);
            }
            case Block.Signatures boxes -> {
                keepWithSignatures();
                new DocxTables(this).signatures(boxes);
            }
            case Block.PageBreak() -> breaksPage = true;
        }
    }

    private void heading(Block.Heading heading) {
        List<XWPFParagraph> before = List.copyOf(sinceHeading);
        sinceHeading.clear();
        if (!before.isEmpty()) {
            beforeHeading = Optional.of(before.getLast());
        }
        if (heading.level() == 3) {
            XWPFParagraph paragraph = paragraph("Heading2");
            DocxParagraphs.words(paragraph, heading.words());
            return;
        }
        hang = Hang.of(heading.label());
        XWPFParagraph paragraph =
                paragraph(hang == Hang.NONE ? "Heading1Part" : hang.style("Heading1"));
        if (hang != Hang.NONE) {
            DocxParagraphs.words(paragraph, heading.label(), "HeadingLabel");
            paragraph.createRun().addTab();
        }
        DocxParagraphs.words(paragraph, heading.text());
    }

    private void text(Block.Paragraph.Kind kind, List<Span> spans) {
        String style =
                switch (kind) {
                    case BODY -> "BodyText";
                    case NOTE -> "Note";
                    case CALLOUT -> "Callout";
                };
        XWPFParagraph paragraph = counted(hang.style(style));
        DocxParagraphs.spans(paragraph, spans);
        if (spans.getLast().text().endsWith(":")) {
            paragraph.setKeepNext(true);
        }
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) {
            DocxParagraphs.words(counted(hang.style("Caption")), caption);
        }
    }

    /** Nobody signs a page without text: what stands before the signatures goes with them. */
    private void keepWithSignatures() {
        if (sinceHeading.isEmpty()) {
            beforeHeading.ifPresent(paragraph -> paragraph.setKeepNext(true));
        }
        sinceHeading.forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private XWPFParagraph counted(String style) {
        XWPFParagraph paragraph = paragraph(style);
        sinceHeading.add(paragraph);
        return paragraph;
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        if (breaksPage) {
            paragraph.setPageBreak(true);
            breaksPage = false;
        }
        if (isAfterTable && style.startsWith("BodyText")) {
            paragraph.setSpacingBefore(AFTER_TABLE);
        }
        isAfterTable = false;
        last = Optional.of(paragraph);
        return paragraph;
    }

    private static boolean isCaption(XWPFParagraph paragraph) {
        return paragraph.getStyle().startsWith("Caption")
                || paragraph.getStyle().equals("Separation");
    }

    /** A table in its place; two in a row, or one on top of a page, need something between. */
    XWPFTable table(int rows, int columns) {
        if (isAfterTable || breaksPage) {
            paragraph("Separation");
        } else {
            last.filter(it -> !isCaption(it)).ifPresent(it -> it.setSpacingAfter(BEFORE_TABLE));
        }
        isAfterTable = true;
        return docx.createTable(rows, columns);
    }
}
