// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import java.util.ArrayList;
import java.util.List;

/** Several sheets as one document: each begins on a new page, under a heading of its own. */
public final class ManySheets {
    private ManySheets() {}

    /**
     * One document.
     *
     * @param sheets at least one; what its pages repeat is taken from the first
     */
    public static DocumentContent of(String title, String ref, List<DocumentContent> sheets) {
        DocumentContent first = sheets.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title, ""));
        for (DocumentContent sheet : sheets) {
            if (blocks.size() > 1) {
                blocks.add(new Block.PageBreak());
            }
            sheet.blocks().stream().map(block -> below(block, sheet.number())).forEach(blocks::add);
        }
        List<String> references = new ArrayList<>(first.references());
        references.set(0, ref);
        return new DocumentContent(
                first.language(),
                title,
                title,
                first.author(),
                ref,
                first.revision(),
                first.mention(),
                first.letterhead(),
                references,
                title,
                blocks,
                first.emblem());
    }

    /** One level further down: the document has one title. */
    private static Block below(Block block, String ref) {
        return switch (block) {
            case Block.Title(String text, String subtitle) ->
                    new Block.Heading(
                            2, "", text + " " + ref + (subtitle.isEmpty() ? "" : " – " + subtitle));
            case Block.Heading(int _, String label, String text) ->
                    new Block.Heading(3, label, text);
            default -> block;
        };
    }
}
