// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when somebody should be available: « juin », « juin-2027 », « 06/2027 », « 15/06/2027 », «
 * 2027 », « maintenant ». A month without a year is the next one to come, or the present one.
 */
final class DayReader {
    private static final Set<String> NOW = Set.of("maintenant", "aujourd hui", "now", "today");
    private static final Pattern NUMBERS =
            Pattern.compile("(?:(?:(\\d{1,2}) )?(\\d{1,2}) )?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4}) (\\d{1,2})(?: (\\d{1,2}))?");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})(?: (\\d{4}))?");

    private final LocalDate today;

    DayReader(LocalDate today) {
        this.today = today;
    }

    Optional<Clause.Days> read(String written) {
        String key = TextKey.of(written);
        if (NOW.contains(key)) {
            return Optional.of(new Clause.Days(today, today));
        }
        try {
            Matcher numbers = NUMBERS.matcher(key);
            if (numbers.matches()) {
                return Optional.of(span(numbers.group(3), numbers.group(2), numbers.group(1)));
            }
            Matcher iso = ISO.matcher(key);
            if (iso.matches()) {
                return Optional.of(span(iso.group(1), iso.group(2), iso.group(3)));
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(key);
        return named.matches()
                ? month(named.group(1))
                        .map(month -> month(month, Optional.ofNullable(named.group(2))))
                : Optional.empty();
    }

    private static Clause.Days span(String year, @Nullable String month, @Nullable String day) {
        int years = Integer.parseInt(year);
        if (month == null) {
            return new Clause.Days(LocalDate.of(years, 1, 1), LocalDate.of(years, 12, 31));
        }
        YearMonth whole = YearMonth.of(years, Integer.parseInt(month));
        if (day == null) {
            return whole(whole);
        }
        LocalDate one = whole.atDay(Integer.parseInt(day));
        return new Clause.Days(one, one);
    }

    private Clause.Days month(Month month, Optional<String> year) {
        int next = today.getYear() + (month.getValue() < today.getMonthValue() ? 1 : 0);
        return whole(YearMonth.of(year.map(Integer::parseInt).orElse(next), month));
    }

    private static Clause.Days whole(YearMonth month) {
        return new Clause.Days(month.atDay(1), month.atEndOfMonth());
    }

    /** By the first letters of its name, if only one month begins so. */
    private static Optional<Month> month(String key) {
        List<Month> months = new ArrayList<>();
        for (Month month : Month.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                if (TextKey.of(month.getDisplayName(TextStyle.FULL, locale)).startsWith(key)
                        && !months.contains(month)) {
                    months.add(month);
                }
            }
        }
        return months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }
}
