// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.List;

/**
 * Puts the code of a character in its place where the typeface lacks it, « [U+1F600] », so that a
 * text that has to be handed out whatever it holds can be printed.
 */
final class Legible {
    private final Fonts fonts;

    Legible(Fonts fonts) {
        this.fonts = fonts;
    }

    DocumentContent of(DocumentContent content) {
        return new DocumentContent(
                content.language(),
                content.title(),
                content.subject(),
                content.author(),
                content.number(),
                content.revision(),
                content.mention(),
                texts(content.letterhead()),
                texts(content.references()),
                text(content.footer()),
                content.blocks().stream().map(this::block).toList(),
                content.emblem());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Title(String title, String subtitle) ->
                    new Block.Title(text(title), text(subtitle));
            case Block.Heading(int level, String label, String words) ->
                    new Block.Heading(level, text(label), text(words));
            case Block.Paragraph(var kind, var spans) -> new Block.Paragraph(kind, spans(spans));
            case Block.Bullets(var items) ->
                    new Block.Bullets(items.stream().map(this::spans).toList());
            case Block.FieldTable(String caption, var rows) ->
                    new Block.FieldTable(
                            text(caption),
                            rows.stream()
                                    .map(
                                            row ->
                                                    new Block.FieldTable.Row(
                                                            text(row.name()),
                                                            row.lines().stream()
                                                                    .map(this::spans)
                                                                    .toList()))
                                    .toList());
            case Block.DataTable(String caption, var columns, var rows) ->
                    new Block.DataTable(
                            text(caption),
                            texts(columns),
                            rows.stream()
                                    .map(row -> row.stream().map(this::spans).toList())
                                    .toList());
            case Block.Signatures(var boxes) ->
                    new Block.Signatures(
                            boxes.stream()
                                    .map(
                                            box ->
                                                    new Block.SignatureBox(
                                                            box.id(),
                                                            text(box.role()),
                                                            text(box.name()),
                                                            text(box.capacity()),
                                                            texts(box.lines())))
                                    .toList());
            case Block.PageBreak pageBreak -> pageBreak;
        };
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(text(span.text()), span.style(), span.field()))
                .toList();
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private String text(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        codePoint -> {
                            if (fonts.prints(codePoint)) {
                                legible.appendCodePoint(codePoint);
                            } else {
                                legible.append("[U+%04X]".formatted(codePoint));
                            }
                        });
        return legible.toString();
    }
}
