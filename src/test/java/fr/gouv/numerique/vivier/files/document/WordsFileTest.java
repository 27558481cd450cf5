// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseValues;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

class WordsFileTest {
    private static final OfficialDocuments DOCUMENTS = new OfficialDocuments(Samples.REFERENCE);

    private static HouseValues values() {
        return DOCUMENTS.houseValues(DOCUMENTS.sheet(Samples.complete().orderCase()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTakenDownIsReadAgain() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () -> {
                                            DocumentWords words =
                                                    new DocumentWords(variant.getValue(), values());

                                            assertThat(WordsReader.read(WordsFile.write(words)))
                                                    .isEqualTo(words);
                                        }));
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        DocumentWords words =
                new DocumentWords(Variants.compose(Samples.complete().agreementCase()), values());

        assertThat(WordsFile.write(words)).isEqualTo(WordsFile.write(words));
    }

    @Test
    void everyNameHasItsWords() {
        HouseValues values = values();

        assertThat(values.lines("lastName")).containsExactly("Kerbrat-Moulin");
        assertThat(values.lines("orderingAuthority.name")).containsExactly("Yannick Treguer");
        assertThat(values.lines("orderingAuthority.capacity"))
                .containsExactly("directeur régional adjoint");
        assertThat(values.isList("transportModes")).isTrue();
        assertThat(values.holds("travels")).isTrue();
        assertThat(values.holds("nobodyPays")).isFalse();
        assertThat(values.rowsOf("trips")).hasSize(2);
        assertThat(values.rowsOf("calendar")).isNotEmpty();
    }
}
