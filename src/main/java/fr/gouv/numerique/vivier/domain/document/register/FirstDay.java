// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day by which an issued text should be signed: the first departure, or the start. */
final class FirstDay {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FirstDay() {}

    static Optional<LocalDate> of(IssuedRevision revision) {
        Map<String, String> values = revision.values();
        return departures(values.getOrDefault(OrderFields.TRIPS.id(), ""))
                .min(Comparator.naturalOrder())
                .or(() -> day(values, OrderFields.VALID_FROM.id()))
                .or(() -> day(values, AgreementFields.START_DATE.id()));
    }

    /** One journey a line; each begins with the moment of departure. */
    private static Stream<LocalDate> departures(String journeys) {
        return Arrays.stream(journeys.split("[\\n|]", -1)).flatMap(it -> first(it).stream());
    }

    private static Optional<LocalDate> day(Map<String, String> values, String field) {
        return first(values.getOrDefault(field, ""));
    }

    private static Optional<LocalDate> first(String written) {
        Matcher day = DAY.matcher(written);
        return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }
}
