// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.publication;

import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.AnswerWords;
import fr.gouv.numerique.vivier.domain.document.paper.ContactFilter;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedsMode;
import fr.gouv.numerique.vivier.domain.shared.Field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the public card of a mission, from just the fields that may be published. */
public final class CardMaker {
    private static final List<Field<?>> ORGANISATION =
            List.of(
                    MissionFields.ADMINISTRATION,
                    MissionFields.ADMINISTRATION_OTHER,
                    MissionFields.DIRECTORATE,
                    MissionFields.SERVICE);
    private static final List<Field<?>> PLACES =
            List.of(
                    MissionFields.MODE,
                    MissionFields.PLACE,
                    MissionFields.REGION,
                    MissionFields.OTHER_PLACES);

    /** From here on French says « jours ». */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final AnswerWords answers;

    public CardMaker(AnswerWords answers) {
        this.answers = answers;
    }

    public MissionCard card(Mission mission) {
        FieldWords words = answers.words();
        ContactFilter filter = new ContactFilter(mission, words.text("paper.removed"));
        return new MissionCard(
                mission.id(),
                mission.ref(),
                filter.clean(List.of(words.tidy(mission.title()))).getFirst(),
                shown(ORGANISATION, mission, filter),
                groups(mission.needs(Necessity.REQUIRED)),
                mission.needsMode().filter(NeedsMode.ANY::equals).isPresent(),
                mission.needs(Necessity.DESIRED).stream()
                        .map(need -> answers.skill(need.code()))
                        .distinct()
                        .toList(),
                duration(mission),
                period(mission),
                shown(PLACES, mission, filter),
                mission.get(MissionFields.ANSWER_BY),
                LocalDate.ofInstant(mission.updatedAt(), ZoneOffset.UTC));
    }

    private List<String> shown(List<Field<?>> fields, Mission mission, ContactFilter filter) {
        return fields.stream()
                .flatMap(field -> answers.show(field, mission.values()).stream())
                .flatMap(line -> filter.clean(List.of(line)).stream())
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    /** Skills of one group are alternatives. */
    private List<String> groups(List<MissionNeed> needs) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        needs.forEach(
                need ->
                        groups.computeIfAbsent(need.group(), _ -> new ArrayList<>())
                                .add(answers.skill(need.code())));
        String or = " " + answers.words().text("paper.or") + " ";
        return groups.values().stream()
                .map(names -> names.stream().distinct().collect(Collectors.joining(or)))
                .toList();
    }

    private String duration(Mission mission) {
        List<String> days = answers.show(MissionFields.DAYS, mission.values());
        String words =
                Stream.concat(
                                days.stream().map(it -> days(mission, it)),
                                answers.show(MissionFields.RHYTHM, mission.values()).stream())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? answers.words().text("publication.duration.open") : words;
    }

    /** A number of days says that it is one; other words stay as they are. */
    private String days(Mission mission, String shown) {
        return mission.get(MissionFields.DAYS)
                .known()
                .map(
                        number ->
                                answers.words()
                                        .text(
                                                number.compareTo(TWO) < 0
                                                        ? "publication.day"
                                                        : "publication.days",
                                                shown))
                .orElse(shown);
    }

    private String period(Mission mission) {
        FieldWords words = answers.words();
        Optional<LocalDate> from = mission.get(MissionFields.START);
        Optional<LocalDate> to = mission.get(MissionFields.END);
        String period;
        if (from.isPresent() && to.isPresent()) {
            period =
                    words.text(
                            "publication.period.fromTo",
                            words.date(from.get()),
                            words.date(to.get()));
        } else if (from.isPresent()) {
            period = words.text("publication.period.from", words.date(from.get()));
        } else if (to.isPresent()) {
            period = words.text("publication.period.to", words.date(to.get()));
        } else {
            return words.text("publication.period.open");
        }
        return mission.says(MissionFields.NEGOTIABLE, "YES")
                ? words.text("publication.period.negotiable", period)
                : period;
    }
}
