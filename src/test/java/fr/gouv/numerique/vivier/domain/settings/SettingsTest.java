// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class SettingsTest {
    @Test
    void withoutADeadlineAnswersCountAgainstTheProgrammesTwoWeeks() {
        assertThat(answeredWithin(7).promisedDays()).isEqualTo(7);
        assertThat(answeredWithin(0).promisedDays()).isEqualTo(14);
    }

    private static Settings answeredWithin(int days) {
        return new Settings("", days, 5, BigDecimal.ONE);
    }
}
