// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.content;

import fr.gouv.numerique.vivier.domain.settings.Emblem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole document as data: what it says, in order, and what every page repeats. Each writer gives
 * it the look of its format.
 *
 * @param language of the text
 * @param title with its number, for the list of files and the window's title
 * @param subject one sentence
 * @param author the administration that issues it
 * @param number its number, « AT-2020-0001 »
 * @param revision 1 for the first issue
 * @param mention « PROJET » while it is not final, else empty
 * @param letterhead the administration's name, one line each, at the top of the first page
 * @param references number, version and date, one line each, facing the letterhead
 * @param footer what the foot of every page says beside the page number
 * @param blocks the text
 * @param emblem the picture above the letterhead, if there is one
 */
public record DocumentContent(
        Locale language,
        String title,
        String subject,
        String author,
        String number,
        int revision,
        String mention,
        List<String> letterhead,
        List<String> references,
        String footer,
        List<Block> blocks,
        Optional<Emblem> emblem) {

    /** A document without emblem. */
    public DocumentContent(
            Locale language,
            String title,
            String subject,
            String author,
            String number,
            int revision,
            String mention,
            List<String> letterhead,
            List<String> references,
            String footer,
            List<Block> blocks) {
        this(
                language,
                title,
                subject,
                author,
                number,
                revision,
                mention,
                letterhead,
                references,
                footer,
                blocks,
                Optional.empty());
    }

    /** The same document with this picture, or without one. */
    public DocumentContent with(Optional<Emblem> picture) {
        return new DocumentContent(
                language,
                title,
                subject,
                author,
                number,
                revision,
                mention,
                letterhead,
                references,
                footer,
                blocks,
                picture);
    }

    public DocumentContent {
        letterhead = List.copyOf(letterhead);
        references = List.copyOf(references);
        blocks = List.copyOf(blocks);
    }
}
