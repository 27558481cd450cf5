// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class FrenchPeriodTest {
    private static final FieldWords WORDS = new FieldWords(Samples.REFERENCE);

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2020-06-15, du~1er au~15~juin 2020",
        "2020-06-01, 2020-10-30, du~1er~juin au~30~octobre 2020",
        "2020-12-15, 2021-01-01, du~15~décembre 2020 au~1er~janvier 2021",
        "2020-06-03, 2020-06-03, le~3~juin 2020"
    })
    void repeatsNeitherMonthNorYear(LocalDate first, LocalDate last, String expected) {
        assertThat(FrenchPeriod.of(first, last, WORDS::date))
                .isEqualTo(expected.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"0, jour", "1, jour", "1.5, jour", "1.99, jour", "2, jours", "12.5, jours"})
    void thePluralBeginsAtTwo(BigDecimal number, String expected) {
        assertThat(FrenchPlural.choose(number, "jour", "jours")).isEqualTo(expected);
    }

    @Test
    void listsEndWithAWord() {
        assertThat(FrenchList.and(List.of())).isEmpty();
        assertThat(FrenchList.and(List.of("a"))).isEqualTo("a");
        assertThat(FrenchList.and(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(FrenchList.or(List.of("a", "b", "c"))).isEqualTo("a, b ou c");
    }
}
