// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Exports with people who answered twice, under two addresses. */
public final class PairFiles {
    private static final String QUESTIONS =
            "Horodateur;Votre nom;Votre prénom;Votre adresse électronique professionnelle;"
                    + "Votre téléphone professionnel;Direction, service, bureau;"
                    + "Commune de votre lieu de travail;Langues pratiquées;"
                    + "Décrivez votre expertise";

    private PairFiles() {}

    /** Two people who answered twice, and two namesakes. */
    public static Path write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(QUESTIONS));
        lines.add(
                "2020-03-02 09:12:00;Dupont;Camille;camille.dupont@ancien.gouv.fr;02 99 00 00"
                        + " 01;DSI / Bureau des données;Rennes;Anglais;Conduite de projets de"
                        + " données");
        lines.add(
                "2020-03-03 10:00:00;Le Gall;Anne-Marie;anne-marie.legall@exemple.gouv.fr;02 98"
                        + " 00 00 02;Service numérique;Brest;;");
        lines.add(
                "2020-03-04 10:00:00;Martin;Jean;jean.martin@exemple.gouv.fr;04 78 00 00"
                        + " 03;Préfecture;Lyon;;");
        lines.add(
                "2020-04-12 14:31:00;Dupond;Camille;camille.dupont@nouveau.gouv.fr;02 99 00 00"
                        + " 01;DSI / Bureau des données;Vannes;Espagnol;Conduite de projets de"
                        + " données et animation d’une communauté de vingt correspondants");
        lines.add(
                "2020-04-13 08:00:00;Legall;Anne Marie;anne.legall@autre.gouv.fr;02 98 00 00"
                        + " 02;Service numérique;Brest;;");
        lines.add("2020-04-14 08:00:00;Durand;Jean;jean.durand@exemple.gouv.fr;;Rectorat;Metz;;");
        return Files.write(folder.resolve("réponses.csv"), lines);
    }
}
