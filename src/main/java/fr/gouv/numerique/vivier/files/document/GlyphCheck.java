// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for characters that the typeface lacks, before anything is written: the library would leave
 * them out without a word.
 */
final class GlyphCheck {
    private final Fonts fonts;
    private final List<UnprintableTextException.Occurrence> found = new ArrayList<>();

    GlyphCheck(Fonts fonts) {
        this.fonts = fonts;
    }

    void check(DocumentContent content) throws UnprintableTextException {
        content.letterhead().forEach(this::text);
        content.references().forEach(this::text);
        text(content.mention());
        text(content.footer());
        content.blocks().forEach(this::block);
        if (!found.isEmpty()) {
            throw new UnprintableTextException(found);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                text(text);
                text(subtitle);
            }
            case Block.Heading heading -> text(heading.words());
            case Block.Paragraph paragraph -> spans(paragraph.spans());
            case Block.Bullets(var items) -> items.forEach(this::spans);
            case Block.FieldTable(String caption, var rows) -> {
                text(caption);
                for (Block.FieldTable.Row row : rows) {
                    text(row.name());
                    row.lines().forEach(this::spans);
                }
            }
            case Block.DataTable(String caption, var columns, var rows) -> {
                text(caption);
                columns.forEach(this::text);
                rows.forEach(row -> row.forEach(this::spans));
            }
            case Block.Signatures(var boxes) ->
                    boxes.forEach(
                            box -> {
                                text(box.role());
                                text(box.name());
                                text(box.capacity());
                                box.lines().forEach(this::text);
                            });
            case Block.PageBreak() -> {}
        }
    }

    private void spans(List<Span> spans) {
        spans.forEach(span -> look(span.text(), span.field()));
    }

    private void text(String text) {
        look(text, "");
    }

    /** Every face is asked, so that the outcome does not depend on where a text is printed. */
    private void look(String text, String field) {
        int position = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            position++;
            int codePoint = text.codePointAt(i);
            if (!fonts.prints(codePoint)) {
                found.add(new UnprintableTextException.Occurrence(field, position, codePoint));
            }
        }
    }
}
