// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What every page of a paper repeats: the coordination's letterhead, its name and its day. A paper
 * bears the reference of its record and no number of its own.
 *
 * @param words in French
 * @param look letterhead and emblem
 * @param day that the paper bears
 */
public record PaperFrame(FieldWords words, DocumentLook look, LocalDate day) {

    /**
     * Puts the frame around a text.
     *
     * @param name of the paper, « Fiche mission »
     * @param ref of its record
     */
    public DocumentContent around(String name, String ref, List<Block> blocks) {
        List<String> letterhead =
                look.letterhead().isEmpty()
                        ? List.of(words.text("paper.letterhead"))
                        : look.letterhead().stream().map(words::tidy).toList();
        String date = words.date(day);
        return new DocumentContent(
                Locale.FRANCE,
                words.text("paper.title", name, ref),
                words.text("paper.title", name, ref),
                String.join(" – ", letterhead),
                ref,
                1,
                "",
                letterhead,
                List.of(ref, date),
                words.text("paper.footer", name, ref, date),
                blocks,
                look.emblem());
    }
}
