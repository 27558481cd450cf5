// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples, « ~ » stands for a no-break space and « · » for a narrow one. */
class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'agent | l’agent",
                "« un mot » | «·un mot·»",
                "«un mot» | «·un mot·»",
                "un ; deux ? oui ! | un·; deux·? oui·!",
                "lieu : Paris | lieu~: Paris",
                "fin... | fin…",
                "décret n° 2006-781 du 3 juillet 2006 | décret n°~2006-781 du 3~juillet 2006",
                "le 1er juin 2020 | le 1er~juin 2020",
                "art. L. 121-6 | art.~L.~121-6",
                "articles 25 bis et 26 | articles~25~bis et 26",
                "50 % et 12 € | 50~% et 12~€",
                "12 500 agents | 12·500 agents",
                "DINUM – mission Talents | DINUM~– mission Talents",
                "M. Durand et Mme Petit | M.~Durand et Mme~Petit"
            })
    void setsBlanks(String typed, String printed) {
        assertThat(FrenchTypography.tidy(typed))
                .isEqualTo(printed.replace('~', '\u00A0').replace('·', '\u202F'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'neil@education.gouv.fr",
                "https://www.numerique.gouv.fr/?a=b;c",
                "à 10:30",
                "https://a.fr : voir",
                "75007 Paris"
            })
    void leavesAddressesAlone(String text) {
        assertThat(FrenchTypography.tidy(text).replace('\u00A0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lieu : « l'hôtel » ; n° 12", "50 % du 1er mai..."})
    void isStable(String text) {
        String once = FrenchTypography.tidy(text);

        assertThat(FrenchTypography.tidy(once)).isEqualTo(once);
    }
}
