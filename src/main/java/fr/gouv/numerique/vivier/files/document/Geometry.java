// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/** The page, A4 upright, in points from its upper left corner. */
final class Geometry {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 64;
    static final float RIGHT = WIDTH - 64;
    static final float TOP = 66;
    static final float FIRST_TOP = 52;
    static final float BOTTOM = HEIGHT - 70;

    /** How far a text stands from the label of its heading: « Article 1 », or a number alone. */
    private static final float HANG = 66;

    private static final float SHORT_HANG = 24;

    static final float HEADER_BASE = 44;
    static final float FOOTER_RULE = HEIGHT - 56;
    static final float FOOTER_BASE = HEIGHT - 42;

    /** The code at the foot: 13 mm wide, so that a module is half a millimetre. */
    static final float CODE = 36;

    static final float CODE_TOP = HEIGHT - 61;

    /** Blank beside the code, four modules at least (ISO/IEC 18004). */
    static final float CODE_BLANK = 10;

    private Geometry() {}

    static float hang(String label) {
        if (label.isEmpty()) {
            return 0;
        }
        return label.length() > 2 ? HANG : SHORT_HANG;
    }
}
