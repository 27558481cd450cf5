// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Small exports of the form on talents, as a test needs them. */
public final class Answers {
    private static final String HEAD =
            "Votre nom;Votre prénom;Votre adresse électronique professionnelle;"
                    + "Votre téléphone professionnel;Direction, service, bureau;"
                    + "Autres compétences (mots clés séparés par des virgules);"
                    + "Votre avis sur ce formulaire;CLE;DATE_SAISIE;DATE_ENREG;PROGRESSION\n";

    private Answers() {}

    /**
     * One person's answer.
     *
     * @param day of May 2020
     */
    public static String of(String name, String phone, String unit, String opinion, int day) {
        String moment = "%02d/05/2020 10:00:00".formatted(day);
        return String.join(
                ";",
                name,
                "Camille",
                email(name),
                phone,
                unit,
                "Java",
                opinion,
                "AAAA-0001",
                moment,
                moment,
                "Terminé");
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@exemple.gouv.fr";
    }

    /** Writes the export. */
    public static Path file(Path folder, String name, String... answers) {
        try {
            return Files.writeString(
                    folder.resolve(name), HEAD + String.join("\n", answers) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
