// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class FrenchCalendarTest {
    private final FrenchCalendar calendar = new FrenchCalendar();

    @ParameterizedTest
    @CsvSource({
        "2019-04-21",
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25",
        "1818-03-22"
    })
    void findsEaster(LocalDate easter) {
        assertThat(FrenchCalendar.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void knowsTheElevenHolidaysOf2020() {
        assertThat(calendar.holidays(2020))
                .map(LocalDate::toString)
                .containsExactlyInAnyOrder(
                        "2020-01-01",
                        "2020-04-13",
                        "2020-05-01",
                        "2020-05-08",
                        "2020-05-21",
                        "2020-06-01",
                        "2020-07-14",
                        "2020-08-15",
                        "2020-11-01",
                        "2020-11-11",
                        "2020-12-25");
    }

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
    void movesToTheNextWorkingDay() {
        assertThat(calendar.workingDayFrom(LocalDate.of(2020, 5, 30)))
                .isEqualTo(LocalDate.of(2020, 6, 2));
        assertThat(calendar.workingDayFrom(LocalDate.of(2020, 6, 2)))
                .isEqualTo(LocalDate.of(2020, 6, 2));
    }
}
