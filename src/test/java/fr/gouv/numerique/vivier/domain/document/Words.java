// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a document in reading order, one text for each element. */
public final class Words {
    private Words() {}

    public static List<String> of(DocumentContent content) {
        List<String> words = new ArrayList<>();
        words.addAll(content.letterhead());
        words.addAll(content.references());
        if (!content.mention().isEmpty()) {
            words.add(content.mention().toUpperCase(content.language()));
        }
        content.blocks().forEach(block -> add(block, words));
        return words;
    }

    public static String joined(DocumentContent content) {
        return String.join("\n", of(content));
    }

    private static void add(Block block, List<String> words) {
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                words.add(text);
                words.add(subtitle);
            }
            case Block.Heading heading -> words.add(heading.words());
            case Block.Paragraph paragraph -> words.add(text(paragraph.spans()));
            case Block.Bullets(var items) ->
                    items.forEach(
                            item -> {
                                words.add("•");
                                words.add(text(item));
                            });
            case Block.FieldTable(String caption, var rows) -> {
                caption(caption, words);
                for (Block.FieldTable.Row row : rows) {
                    words.add(row.name());
                    words.add(
                            row.lines().stream().map(Words::text).collect(Collectors.joining(" ")));
                }
            }
            case Block.DataTable(String caption, var columns, var rows) -> {
                caption(caption, words);
                words.addAll(columns);
                rows.forEach(row -> row.forEach(cell -> words.add(text(cell))));
            }
            case Block.Signatures(var boxes) -> boxes.forEach(box -> add(box, words));
            case Block.PageBreak() -> {}
        }
    }

    private static void add(Block.SignatureBox box, List<String> words) {
        words.add(box.role());
        caption(box.name(), words);
        caption(box.capacity(), words);
        words.addAll(box.lines());
    }

    private static void caption(String caption, List<String> words) {
        if (!caption.isEmpty()) {
            words.add(caption);
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
