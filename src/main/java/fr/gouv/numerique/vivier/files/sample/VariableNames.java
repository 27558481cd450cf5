// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes the variable names of a survey from its questions: no accents, no blanks, forty characters;
 * of two that would be the same, the second has its end overwritten by a number.
 */
final class VariableNames {
    private static final int LENGTH = 40;

    private final Set<String> taken = new HashSet<>();

    String of(String label) {
        String plain =
                Normalizer.normalize(label, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace("?", "")
                        .replaceAll("\\s+", "_");
        String name = cut(plain, LENGTH);
        for (int i = 1; !taken.add(name); i++) {
            String end = String.valueOf(i);
            name = cut(plain, LENGTH - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
