// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

class AlphabetTest {
    private static final List<String> NAMES =
            List.of("Zola Émile", "élan", "Elan", "de La Tour", "Ève", "eve", "côte", "coté", "");

    @Test
    void knownWordsComeInTheOrderOfTheRules() {
        Alphabet alphabet = new Alphabet();

        assertThat(alphabet.sorted(NAMES, Function.identity()))
                .isEqualTo(NAMES.stream().sorted(Tables.alphabetical()).toList());
    }

    @Test
    void unknownWordsComeBetweenKnownOnes() {
        Alphabet alphabet = new Alphabet();
        alphabet.sorted(List.of("Zola Émile", "côte"), Function.identity());

        assertThat(NAMES.stream().sorted(alphabet).toList())
                .isEqualTo(NAMES.stream().sorted(Tables.alphabetical()).toList());
    }
}
