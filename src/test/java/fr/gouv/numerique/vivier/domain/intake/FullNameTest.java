// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First and last names that were asked in one question. */
class FullNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUPONT Camille|c@b.fr|Camille|DUPONT|true",
                "Camille DUPONT|c@b.fr|Camille|DUPONT|true",
                "Mme Anne-Lise DE LA TOUR|c@b.fr|Anne-Lise|DE LA TOUR|true",
                "Dupont, Camille|c@b.fr|Camille|Dupont|true",
                "Camille Dupont|camille.dupont@b.fr|Camille|Dupont|true",
                "Dupont Camille|camille.dupont@b.fr|Camille|Dupont|true",
                "Dupont Camille|cdupont2@b.fr|Camille|Dupont|true",
                "De La Tour Camille|x@b.fr|Camille|De La Tour|false",
                "Dupont Camille|x@b.fr|Camille|Dupont|false",
                "Dupont|x@b.fr||Dupont|true"
            })
    void namesAreParted(String written, String email, String first, String last, boolean sure) {
        assertThat(FullName.of(written, email, true))
                .isEqualTo(new FullName(first == null ? "" : first, last, sure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Camille Dupont|Camille|Dupont", "Camille de La Tour|Camille|de La Tour"})
    void theQuestionTellsTheOrderWhereNothingElseDoes(String written, String first, String last) {
        assertThat(FullName.of(written, "", false)).isEqualTo(new FullName(first, last, false));
    }
}
