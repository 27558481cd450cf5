// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' \u00A0\u200B\uFEFF\u0000 ', ''",
        "' un mot ', 'un mot'",
        "'\u00A0un\u00A0mot\u200B\n', 'un mot'",
        "'\uFEFFun\u0000mot', unmot",
        "tel quel, tel quel",
    })
    void marksThatNobodySeesAreTakenAway(String written, String clean) {
        assertThat(TextKey.clean(written)).isEqualTo(clean);
        assertThat(TextKey.isClear(written)).isEqualTo(clean.isEmpty());
    }
}
