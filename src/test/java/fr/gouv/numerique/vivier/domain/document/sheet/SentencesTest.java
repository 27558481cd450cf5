// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsByLinesAndDropsBullets() {
        assertThat(Sentences.entries("- écrire ;\n• relire ;\n3) publier."))
                .containsExactly("écrire", "relire", "publier");
    }

    @Test
    void partsASingleLineBySentences() {
        assertThat(Sentences.entries("Écrire le plan. Relire les textes ? Publier."))
                .containsExactly("Écrire le plan", "Relire les textes ?", "Publier");
        assertThat(Sentences.entries("écrire ; relire ; publier"))
                .containsExactly("écrire", "relire", "publier");
    }

    @Test
    void doesNotTakeAnAbbreviationForAnEnd() {
        assertThat(Sentences.entries("Aider M. Durand à appliquer l’art. L du code")).hasSize(1);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Sentences.entries(" \n ")).isEmpty();
    }
}
