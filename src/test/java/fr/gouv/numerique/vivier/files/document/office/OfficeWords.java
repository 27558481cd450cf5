// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a content says, paragraph by paragraph, as a file of a word processor has it. */
final class OfficeWords {
    private OfficeWords() {}

    static List<String> of(DocumentContent content) {
        List<String> words = new ArrayList<>(content.letterhead());
        words.addAll(content.references());
        words.add(content.mention().toUpperCase(content.language()));
        content.blocks().forEach(block -> add(block, words));
        return tidy(words);
    }

    /** A tab parts a label from its heading; what is blank says nothing. */
    static List<String> tidy(List<String> words) {
        return words.stream()
                .map(it -> it.replace('\t', ' ').strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static void add(Block block, List<String> words) {
        switch (block) {
            case Block.Title(String text, String subtitle) -> {
                words.add(text);
                words.add(subtitle);
            }
            case Block.Heading heading -> words.add(heading.words());
            case Block.Paragraph paragraph -> words.add(text(paragraph.spans()));
            case Block.Bullets(var items) -> items.forEach(item -> words.add(text(item)));
            case Block.FieldTable(String caption, var rows) -> {
                words.add(caption);
                for (Block.FieldTable.Row row : rows) {
                    words.add(row.name());
                    row.lines().forEach(line -> words.add(text(line)));
                }
            }
            case Block.DataTable(String caption, var columns, var rows) -> {
                words.add(caption);
                words.addAll(columns);
                rows.forEach(row -> row.forEach(cell -> words.add(text(cell))));
            }
            case Block.Signatures(var boxes) -> {
                boxes.forEach(
                        box -> {
                            words.add(box.role());
                            words.add(box.name());
                            words.add(box.capacity());
                        });
                boxes.forEach(box -> words.addAll(box.lines()));
            }
            case Block.PageBreak() -> {}
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
