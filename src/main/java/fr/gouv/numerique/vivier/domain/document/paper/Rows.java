// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a table of names and values, as they are gathered; what says nothing is left out. */
final class Rows {
    private final FieldWords words;
    private final List<Block.FieldTable.Row> rows = new ArrayList<>();

    Rows(FieldWords words) {
        this.words = words;
    }

    /** A row under the words of this key. */
    Rows add(String key, List<String> lines) {
        return named(words.text(key), lines, key);
    }

    Rows add(String key, String text) {
        return add(key, lines(text));
    }

    /**
     * A row under a name.
     *
     * @param field what to name when a character of it cannot be printed
     */
    Rows named(String name, List<String> lines, String field) {
        List<List<Span>> spans =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(
                                line ->
                                        List.of(
                                                new Span(
                                                        words.tidy(line.strip()),
                                                        Span.Style.PLAIN,
                                                        field)))
                        .toList();
        if (!spans.isEmpty()) {
            rows.add(new Block.FieldTable.Row(name, spans));
        }
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A title and the rows below it; nothing at all without rows. */
    List<Block> under(String key) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, "", words.text(key)), table(""));
    }

    Block table(String caption) {
        return new Block.FieldTable(caption, rows);
    }

    static List<String> lines(String text) {
        return Arrays.asList(text.split("\\R"));
    }
}
