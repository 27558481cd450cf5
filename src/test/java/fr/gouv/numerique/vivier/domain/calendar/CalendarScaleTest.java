// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class CalendarScaleTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);

    @Test
    void aMonthIsSeenInWholeWeeks() {
        assertThat(CalendarScale.MONTH.days(LEAP_DAY))
                .startsWith(LocalDate.of(2020, 1, 27))
                .endsWith(LocalDate.of(2020, 3, 1))
                .hasSize(35);
        assertThat(CalendarScale.MONTH.own(LEAP_DAY)).hasSize(29);
        assertThat(CalendarScale.WEEK.own(LEAP_DAY))
                .startsWith(LocalDate.of(2020, 2, 24))
                .hasSize(7);
    }

    @Test
    void aMonthThatLacksTheDayGivesItsLast() {
        assertThat(CalendarScale.MONTH.step(LocalDate.of(2020, 1, 31), 1)).isEqualTo(LEAP_DAY);
        assertThat(CalendarScale.WEEK.step(LEAP_DAY, -1)).isEqualTo(LocalDate.of(2020, 2, 22));
    }
}
