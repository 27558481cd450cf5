// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

class FrenchWordsTest {
    private final FieldWords words = new FieldWords(Samples.REFERENCE);

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 1er~juin 2020",
        "2020-06-02, 2~juin 2020",
        "2020-08-31, 31~août 2020",
        "2020-12-11, 11~décembre 2020",
        "2021-02-21, 21~février 2021"
    })
    void writesDatesInWords(LocalDate date, String expected) {
        assertThat(words.date(date)).isEqualTo(expected.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01T08:05, 8~h~05", "2020-06-01T18:00, 18~h", "2020-06-01T00:30, 0~h~30"})
    void writesTheTimeOfDay(LocalDateTime moment, String expected) {
        assertThat(words.moment(moment))
                .isEqualTo("1er\u00A0juin 2020 à\u00A0" + expected.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 0.25, '0,25~jour'",
        "DAYS, 1, 1~jour",
        "DAYS, 1.5, '1,5~jour'",
        "DAYS, 2, 2~jours",
        "DAYS, 12.50, '12,5~jours'",
        "WORKING_DAYS, 5, 5~jours ouvrés",
        "PERCENT, 11.6, '11,6~%'",
        "HOURS, 93.75, 93~h~45",
        "HOURS, 30, 30~h",
        "NIGHTS, 1, 1~nuit",
        "NIGHTS, 2, 2~nuits",
        "MEALS, 3, 3~repas",
        "FISCAL_POWER, 5, 5~CV"
    })
    void writesNumbersWithTheirUnit(Unit unit, BigDecimal number, String expected) {
        assertThat(words.amount(number, unit)).isEqualTo(expected.replace('~', '\u00A0'));
    }

    @Test
    void partsThousandsWithANarrowBlank() {
        assertThat(words.number(new BigDecimal("12500.5"))).isEqualTo("12\u202F500,5");
    }

    @Test
    void showsTelephoneNumbersInPairs() {
        FieldKind.Phone phone = new FieldKind.Phone();

        assertThat(phone.show("0142758000", words))
                .containsExactly("01 42 75 80 00".replace(' ', '\u00A0'));
        assertThat(phone.show("+33 1 42.75.80.00", words))
                .containsExactly("+33 1 42 75 80 00".replace(' ', '\u00A0'));
        assertThat(phone.show("poste 4512", words)).containsExactly("poste 4512");
    }
}
