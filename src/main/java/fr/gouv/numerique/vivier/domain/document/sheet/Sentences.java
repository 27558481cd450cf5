// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a free answer into the entries of a list: by lines where there are several, else by
 * sentences. Bullets and closing points go, the words stay.
 */
final class Sentences {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-–—•*▪◦·\\uF0B7]+|\\d{1,2}[.)°]|[a-z]\\))\\s+");

    /**
     * After a point, a question or an exclamation mark, before a capital; a word of up to three
     * letters before the point may be an abbreviation (« M. Durand », « art. »).
     */
    private static final Pattern END =
            Pattern.compile("(?<=[\\p{L}\\d)»]{4}\\.|[?!])\\s+(?=[\\p{Lu}«])|\\s*;\\s+");

    private Sentences() {}

    static List<String> entries(String answer) {
        List<String> lines = clean(answer.split("\\R"));
        return lines.size() == 1 ? clean(END.split(lines.getFirst())) : lines;
    }

    private static List<String> clean(String[] parts) {
        return Arrays.stream(parts)
                .map(part -> BULLET.matcher(part).replaceFirst("").strip())
                .map(part -> part.replaceFirst("\\s*[;.]$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
