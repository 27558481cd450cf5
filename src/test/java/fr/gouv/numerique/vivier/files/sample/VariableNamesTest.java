// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariableNamesTest {
    private final VariableNames names = new VariableNames();

    @Test
    void loseAccentsAndBlanks() {
        assertThat(names.of("Votre civilité")).isEqualTo("Votre_civilite");
    }

    @Test
    void areCutAtFortyCharacters() {
        assertThat(names.of("Votre adresse électronique professionnelle"))
                .isEqualTo("Votre_adresse_electronique_professionnel")
                .hasSize(40);
    }

    @Test
    void ofTheSameQuestionsEndInNumbers() {
        String question = "Sur une échelle de 1 à 5, à quel point le";

        assertThat(names.of(question)).isEqualTo("Sur_une_echelle_de_1_a_5,_a_quel_point_l");
        assertThat(names.of(question)).isEqualTo("Sur_une_echelle_de_1_a_5,_a_quel_point_1");
        assertThat(names.of("Prénom")).isEqualTo("Prenom");
        assertThat(names.of("Prénom")).isEqualTo("Prenom1");
    }
}
