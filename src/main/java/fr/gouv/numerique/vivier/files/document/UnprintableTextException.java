// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/**
 * The typeface lacks a character of the text. Nothing has been written. Names the field and the
 * position, never the words around it.
 */
public final class UnprintableTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Occurrence> occurrences;

    /**
     * A character that cannot be printed.
     *
     * @param field identifier of the field that it comes from, empty for the fixed text
     * @param position in the words of that field as they stand in the document, from 1
     * @param codePoint which character
     */
    public record Occurrence(String field, int position, int codePoint) {
        /** « U+1F600 ». */
        public String code() {
            return "U+%04X".formatted(codePoint);
        }
    }

    UnprintableTextException(List<Occurrence> occurrences) {
        super(occurrences.size() + " characters without a glyph");
        this.occurrences = List.copyOf(occurrences);
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** A field of a document is told by its identifier, another text by the key of its name. */
    private static String key(String field) {
        return field.indexOf('.') < 0 ? "document.field." + field : field;
    }

    /** Which character of which field comes first, and how many more there are. */
    public Message reason() {
        Occurrence first = occurrences.getFirst();
        Message place =
                first.field().isEmpty()
                        ? Message.of("document.fixedText")
                        : Message.of(key(first.field()));
        return Message.of(
                "document.unprintable",
                place,
                first.code(),
                first.position(),
                occurrences.size() - 1);
    }
}
