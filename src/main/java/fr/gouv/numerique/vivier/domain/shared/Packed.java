// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several texts in one, each preceded by its length: {@code 5:blue 3:red}, without the space. Any
 * text can be packed, also one that was packed before.
 */
public final class Packed {
    private static final char AFTER_LENGTH = ':';
    private static final int LONGEST_LENGTH = 9;

    private Packed() {}

    public static String of(List<String> texts) {
        StringBuilder packed = new StringBuilder();
        for (String text : texts) {
            packed.append(text.length()).append(AFTER_LENGTH).append(text);
        }
        return packed.toString();
    }

    /** The texts, or nothing when this is not a packed text. */
    public static Optional<List<String>> read(String packed) {
        List<String> texts = new ArrayList<>();
        int at = 0;
        while (at < packed.length()) {
            int colon = packed.indexOf(AFTER_LENGTH, at);
            if (colon <= at || colon - at > LONGEST_LENGTH) {
                return Optional.empty();
            }
            int length = 0;
            for (int i = at; i < colon; i++) {
                int digit = packed.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return Optional.empty();
                }
                length = length * 10 + digit;
            }
            at = colon + 1 + length;
            if (at > packed.length()) {
                return Optional.empty();
            }
            texts.add(packed.substring(colon + 1, at));
        }
        return Optional.of(texts);
    }
}
