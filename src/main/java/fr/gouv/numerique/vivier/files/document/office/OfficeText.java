// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import java.util.ArrayList;
import java.util.List;

/** Words made fit for the XML of a word processor, and parted where their direction changes. */
public final class OfficeText {
    private static final char REPLACEMENT = '\uFFFD';

    private OfficeText() {}

    /**
     * The same words without what XML cannot hold. Everything else is kept, emoji and no-break
     * spaces included: a word processor finds a typeface for each character.
     */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            switch (codePoint) {
                case '\t', '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' ->
                        kept.append(' ');
                // Bullets of office fonts, which no other typeface has.
                case '\uF0B7', '\uF0A7' -> kept.append('•');
                default -> {
                    if (Character.getType(codePoint) == Character.SURROGATE) {
                        kept.append(REPLACEMENT);
                    } else if (!Character.isISOControl(codePoint)
                            && codePoint != 0xFFFE
                            && codePoint != 0xFFFF) {
                        kept.appendCodePoint(codePoint);
                    }
                }
            }
        }
        return kept.toString();
    }

    /** Words of one direction. */
    record Stretch(String text, boolean rightToLeft) {}

    /** Parts words that run right to left from the others; blanks between two such go with them. */
    static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        boolean now = false;
        int neutralFrom = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            byte direction = Character.getDirectionality(codePoint);
            boolean rightToLeft =
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            boolean isNeutral = !rightToLeft && direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            if (isNeutral) {
                continue;
            }
            if (rightToLeft != now) {
                int cut = now ? neutralFrom : i;
                if (cut > start) {
                    stretches.add(new Stretch(text.substring(start, cut), now));
                    start = cut;
                }
                now = rightToLeft;
            }
            neutralFrom = i + Character.charCount(codePoint);
        }
        int end = now ? neutralFrom : text.length();
        if (end > start) {
            stretches.add(new Stretch(text.substring(start, end), now));
        }
        if (end < text.length()) {
            stretches.add(new Stretch(text.substring(end), false));
        }
        return stretches;
    }
}
