// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/** Colours, each readable on white at a contrast of 4.5 to 1 where it is used for words. */
enum Ink {
    TEXT(0x1E1E1E),
    /** « Bleu France », sparingly: names of parts, lines that part. */
    BLUE(0x000091),
    GREY(0x5A5A5A),
    /** For what is still missing; the words say so too. */
    ALERT(0xA3330B),
    RULE(0xCDCDCD),
    /** For what a machine reads: as dark as it gets. */
    CODE(0x000000),
    TINT(0xF4F4FB);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int red() {
        return rgb >> 16;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }
}
