// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library against the law, for the years 2020 to 2030. */
class JollydayHolidaysTest {
    private static final int FIRST = 2020;
    private static final int LAST = 2030;

    /** Easter Sundays of the Gregorian calendar. */
    private static final Map<Integer, LocalDate> EASTER =
            Stream.of(
                            "2020-04-12",
                            "2021-04-04",
                            "2022-04-17",
                            "2023-04-09",
                            "2024-03-31",
                            "2025-04-20",
                            "2026-04-05",
                            "2027-03-28",
                            "2028-04-16",
                            "2029-04-01",
                            "2030-04-21")
                    .map(LocalDate::parse)
                    .collect(Collectors.toMap(LocalDate::getYear, day -> day));

    private final JollydayHolidays holidays = new JollydayHolidays();

    private static LocalDate easter(int year) {
        return Objects.requireNonNull(EASTER.get(year));
    }

    /** Code du travail, art. L. 3133-1: the same eleven days everywhere but where others say so. */
    private static Set<LocalDate> common(int year) {
        LocalDate easter = easter(year);
        return Stream.concat(
                        Stream.of(
                                        "--01-01", "--05-01", "--05-08", "--07-14", "--08-15",
                                        "--11-01", "--11-11", "--12-25")
                                .map(MonthDay::parse)
                                .map(day -> day.atYear(year)),
                        Stream.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(HolidayZone.class)
    void everyZoneHasTheElevenDaysOfTheCode(HolidayZone zone) {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(holidays.of(zone, year)).as("%s", year).containsAll(common(year));
        }
    }

    /**
     * Code du travail, art. L. 3134-13 (Alsace-Moselle), L. 3422-2 (overseas), and the texts of
     * Wallis-et-Futuna, Polynésie française and Nouvelle-Calédonie.
     */
    @ParameterizedTest
    @CsvSource({
        "MAINLAND, ''",
        "ALSACE_MOSELLE, friday 12-26",
        "GUADELOUPE, 05-27",
        "MARTINIQUE, 05-22",
        "GUYANE, 06-10",
        "LA_REUNION, 12-20",
        "SAINT_PIERRE_ET_MIQUELON, ''",
        "SAINT_BARTHELEMY, 10-09",
        "SAINT_MARTIN, 05-28",
        "WALLIS_ET_FUTUNA, 04-28 06-29 07-29",
        "NOUVELLE_CALEDONIE, 09-24"
    })
    void everyZoneHasItsOwnDaysAndNoOther(HolidayZone zone, String own) {
        for (int year = FIRST; year <= LAST; year++) {
            Set<LocalDate> expected = new HashSet<>(common(year));
            for (String day : own.isEmpty() ? new String[0] : own.split(" ")) {
                expected.add(
                        day.equals("friday")
                                ? easter(year).minusDays(2)
                                : MonthDay.parse("--" + day).atYear(year));
            }
            assertThat(holidays.of(zone, year)).isEqualTo(expected);
        }
    }

    /** Loi du pays n° 2025-12: 20 November takes the place of 29 June. */
    @Test
    void polynesiaChangedItsOwnDay() {
        for (int year = FIRST; year <= LAST; year++) {
            Set<LocalDate> expected = new HashSet<>(common(year));
            expected.add(easter(year).minusDays(2));
            expected.add(LocalDate.of(year, 3, 5));
            expected.add(LocalDate.of(year, year < 2026 ? 6 : 11, year < 2026 ? 29 : 20));
            assertThat(holidays.of(HolidayZone.POLYNESIE, year)).isEqualTo(expected);
        }
    }

    /**
     * Code du travail, art. L. 3422-2 and L. 3422-3. The Muslim feasts are computed: a sighting of
     * the moon may move them by a day.
     */
    @Test
    void mayotteKeepsTheMuslimFeastsToo() {
        Set<LocalDate> expected = new HashSet<>(common(2020));
        Stream.of("2020-03-22", "2020-04-27", "2020-05-24", "2020-07-31", "2020-10-29")
                .map(LocalDate::parse)
                .forEach(expected::add);
        assertThat(holidays.of(HolidayZone.MAYOTTE, 2020)).isEqualTo(expected);
    }

    @Test
    void whitMondayIsKnownFrom2008On() {
        assertThat(holidays.of(HolidayZone.MAINLAND, 2008)).contains(LocalDate.of(2008, 5, 12));
        assertThat(holidays.of(HolidayZone.MAINLAND, 2007))
                .doesNotContain(LocalDate.of(2007, 5, 28));
    }
}
