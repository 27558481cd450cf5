// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files that begin with a person's name, safe on every system. */
final class PersonFileName {
    private static final int LONGEST = 80;

    /** What no file system, mail or archive chokes on: letters, digits, blanks, hyphens. */
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} '-]+");

    private PersonFileName() {}

    /** « Kervadec Solenn - AT-2020-0001-v1.pdf ». */
    static String of(Talent talent, String fileName) {
        String name =
                UNSAFE.matcher(
                                Normalizer.normalize(
                                        talent.lastName() + " " + talent.firstName(),
                                        Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip();
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
        return cut.isEmpty() ? fileName : cut + " - " + fileName;
    }
}
