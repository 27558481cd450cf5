// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.List;

/** Writes the blocks of a document as OpenDocument text, one after the other. */
final class OdtBody {
    private final OdtXml xml = new OdtXml();
    private final OdtStyles styles = new OdtStyles();
    private final OdtTables tables = new OdtTables(xml, styles);
    private Hang hang = Hang.NONE;
    private boolean breaksPage;
    private boolean isAfterTable;

    void write(DocumentContent content) {
        tables.letterhead(content);
        isAfterTable = true;
        List<Block> blocks = content.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), at(blocks, i + 1), at(blocks, i + 2));
        }
        if (isAfterTable) {
            separation(false);
        }
    }

    private static Block at(List<Block> blocks, int i) {
        return i < blocks.size() ? blocks.get(i) : new Block.PageBreak();
    }

    /** Nobody signs a page without text: what stands before the signatures goes with them. */
    private static boolean isSigned(Block next, Block afterNext) {
        return next instanceof Block.Signatures
                || (next instanceof Block.Heading && afterNext instanceof Block.Signatures);
    }

    private void add(Block block, Block next, Block afterNext) {
        boolean beforeTable = isTable(next);
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                paragraph("Title", false, false).words(text).close();
                if (!subtitle.isEmpty()) {
                    paragraph("Subtitle", false, false).words(subtitle).close();
                }
            }
            case Block.Heading heading -> heading(heading, beforeTable);
            case Block.Paragraph(Block.Paragraph.Kind kind, List<Span> spans) -> {
                boolean kept = isSigned(next, afterNext) || spans.getLast().text().endsWith(":");
                String style =
                        switch (kind) {
                            case BODY -> body();
                            case NOTE -> hang.style("Note");
                            case CALLOUT -> hang.style("Callout");
                        };
                paragraph(style, kept, beforeTable).spans(spans).close();
            }
            case Block.Bullets(var items) -> bullets(items);
            case Block.FieldTable table -> {
                caption(table.caption());
                space();
                tables.fields(table, hang);
                isAfterTable = true;
            }
            case Block.DataTable table -> {
                caption(table.caption());
                space();
                tables.data(table, hang);
                isAfterTable = true;
            }
            case Block.Signatures boxes -> {
                separation(true);
                tables.signatures(boxes);
                isAfterTable = true;
            }
            case Block.PageBreak() -> breaksPage = true;
        }
    }

    /** Whether a table follows at once, without a caption that would keep the distance. */
    private static boolean isTable(Block block) {
        return switch (block) {
            case Block.FieldTable table -> table.caption().isEmpty();
            case Block.DataTable table -> table.caption().isEmpty();
            default -> false;
        };
    }

    private String body() {
        return hang == Hang.NONE ? "Text_20_body" : hang.style("BodyText");
    }

    private void heading(Block.Heading heading, boolean beforeTable) {
        if (heading.level() == 3) {
            open("text:h", "Heading_20_2", "2", false, beforeTable);
            xml.words(heading.words()).close();
            return;
        }
        hang = Hang.of(heading.label());
        boolean isPart = hang == Hang.NONE;
        open("text:h", isPart ? "Heading1Part" : hang.style("Heading1"), "1", false, beforeTable);
        if (!isPart) {
            xml.words(heading.label(), "HeadingLabel").empty("text:tab");
        }
        xml.words(heading.text()).close();
    }

    private void bullets(List<List<Span>> items) {
        if (breaksPage) {
            separation(false);
        }
        xml.open("text:list", "text:style-name", hang.style("Bullets"));
        for (List<Span> item : items) {
            xml.open("text:list-item");
            paragraph("List_20_Bullet", false, false).spans(item).close();
            xml.close();
        }
        xml.close();
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) {
            paragraph(hang.style("Caption"), false, false).words(caption).close();
        }
    }

    /** Two tables in a row, or one on top of a page, need something between. */
    private void space() {
        if (isAfterTable || breaksPage) {
            separation(false);
        }
    }

    private void separation(boolean kept) {
        paragraph("Separation", kept, false).close();
    }

    private OdtXml paragraph(String style, boolean kept, boolean beforeTable) {
        return open("text:p", style, "", kept, beforeTable);
    }

    private OdtXml open(
            String element, String style, String level, boolean kept, boolean beforeTable) {
        boolean isText = style.startsWith("Text_") || style.startsWith("BodyText");
        String name =
                styles.paragraph(
                        style,
                        kept,
                        breaksPage,
                        isAfterTable && isText
                                ? OdtStyles.Distance.AFTER_TABLE
                                : beforeTable
                                        ? OdtStyles.Distance.BEFORE_TABLE
                                        : OdtStyles.Distance.USUAL);
        breaksPage = false;
        isAfterTable = false;
        return level.isEmpty()
                ? xml.open(element, "text:style-name", name)
                : xml.open(element, "text:style-name", name, "text:outline-level", level);
    }

    String styles() {
        return styles.toString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
