// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/**
 * How a text is set. Lengths in points.
 *
 * @param face which font
 * @param size of the type
 * @param leading from one line to the next
 * @param ink its colour
 */
record TextStyle(Face face, float size, float leading, Ink ink) {
    /** Height of a capital in this typeface, for a size of one. */
    private static final float CAPITAL = 0.66f;

    static final TextStyle BODY = new TextStyle(Face.REGULAR, 10.25f, 14f, Ink.TEXT);
    static final TextStyle CELL = new TextStyle(Face.REGULAR, 10f, 13.25f, Ink.TEXT);
    static final TextStyle NOTE = new TextStyle(Face.REGULAR, 9f, 12.5f, Ink.GREY);
    static final TextStyle TITLE = new TextStyle(Face.BOLD, 25f, 29f, Ink.BLUE);
    static final TextStyle SUBTITLE = new TextStyle(Face.REGULAR, 13f, 17f, Ink.GREY);
    static final TextStyle HEADING = new TextStyle(Face.SEMIBOLD, 12f, 15.5f, Ink.TEXT);
    static final TextStyle PART = new TextStyle(Face.SEMIBOLD, 14f, 18f, Ink.BLUE);
    static final TextStyle LABEL = new TextStyle(Face.SEMIBOLD, 10.25f, 15.5f, Ink.BLUE);
    static final TextStyle SUBHEADING = new TextStyle(Face.SEMIBOLD, 10.5f, 14.25f, Ink.TEXT);
    static final TextStyle CAPTION = new TextStyle(Face.SEMIBOLD, 9.5f, 13f, Ink.BLUE);
    static final TextStyle NAME = new TextStyle(Face.SEMIBOLD, 9.5f, 13.25f, Ink.GREY);
    static final TextStyle FURNITURE = new TextStyle(Face.REGULAR, 8.5f, 11f, Ink.GREY);

    TextStyle with(Face other) {
        return new TextStyle(other, size, leading, ink);
    }

    TextStyle with(Ink other) {
        return new TextStyle(face, size, leading, other);
    }

    /** From the top of the line down to its base, so that capitals stand in the middle. */
    float base() {
        return (leading + CAPITAL * size) / 2;
    }
}
