// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class FrenchCalendarTest {
    private final FrenchCalendar calendar =
            new FrenchCalendar(Samples.HOLIDAYS, HolidayZone.MAINLAND);

    @Test
    void countsWorkingDaysBothEndsIncluded() {
        LocalDate monday = LocalDate.of(2020, 6, 8);

        assertThat(calendar.workingDays(monday, monday)).isEqualTo(1);
        assertThat(calendar.workingDays(monday, monday.plusDays(6))).isEqualTo(5);
        assertThat(calendar.workingDays(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)))
                .isEqualTo(18);
        assertThat(calendar.workingDays(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo(254);
        assertThat(calendar.workingDays(monday, monday.minusDays(1))).isZero();
    }

    @Test
    void restsWhereTheAgentWorks() {
        LocalDate goodFriday = LocalDate.of(2020, 4, 10);

        assertThat(calendar.isWorkingDay(goodFriday)).isTrue();
        assertThat(
                        new FrenchCalendar(Samples.HOLIDAYS, HolidayZone.ALSACE_MOSELLE)
                                .isWorkingDay(goodFriday))
                .isFalse();
    }

    @Test
    void movesToTheNextWorkingDay() {
        assertThat(calendar.workingDayFrom(LocalDate.of(2020, 5, 30)))
                .isEqualTo(LocalDate.of(2020, 6, 2));
        assertThat(calendar.workingDayFrom(LocalDate.of(2020, 6, 2)))
                .isEqualTo(LocalDate.of(2020, 6, 2));
    }
}
