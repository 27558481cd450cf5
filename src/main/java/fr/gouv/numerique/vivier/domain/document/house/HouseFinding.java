// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * Something in a template that its author should look at.
 *
 * @param kind what is wrong
 * @param place where
 * @param words the placeholder, mark or content that it is about
 * @param nearest the known name that was probably meant, or empty
 */
public record HouseFinding(Kind kind, Place place, String words, String nearest) {

    /** What is wrong. Sentences: {@code office.finding.<NAME>}. */
    public enum Kind {
        UNKNOWN_FIELD,
        UNKNOWN_CONDITION,
        /** A placeholder is opened and not closed. */
        OPEN_PLACEHOLDER,
        /** A block has no end in the same part of the text. */
        UNCLOSED_BLOCK,
        /** An end has no beginning in the same part of the text. */
        NOTHING_TO_END,
        /** A mark of a block has other words in its paragraph. */
        MARK_NOT_ALONE,
        /** A column of a list stands outside a row of a table. */
        LIST_OUTSIDE_ROW,
        /** One row asks for two lists. */
        TWO_LISTS,
        /** Something that could act by itself or fetch from elsewhere. */
        FORBIDDEN
    }

    /** A part of the file. Names: {@code office.part.<NAME>}. */
    public enum Part {
        BODY,
        HEADER,
        FOOTER,
        NOTES,
        /** The file as a whole. */
        FILE
    }

    /**
     * A place in a template.
     *
     * @param part of the file
     * @param paragraph from 1 within that part, 0 for none
     * @param around the words of that paragraph, shortened
     */
    public record Place(Part part, int paragraph, String around) {
        private static final int LONGEST = 70;

        public Place {
            around =
                    around.length() > LONGEST
                            ? around.substring(
                                            0,
                                            Character.isHighSurrogate(around.charAt(LONGEST - 1))
                                                    ? LONGEST - 1
                                                    : LONGEST)
                                    + "…"
                            : around;
        }

        /** « Corps du texte, paragraphe 3 ». */
        public Message words() {
            Message name = Message.of("office.part." + part);
            return paragraph == 0 ? name : Message.of("office.place", name, paragraph);
        }
    }

    /** What is wrong, in a sentence. */
    public Message message() {
        return nearest.isEmpty()
                ? Message.of("office.finding." + kind, words)
                : Message.of("office.finding." + kind + ".nearest", words, nearest);
    }
}
