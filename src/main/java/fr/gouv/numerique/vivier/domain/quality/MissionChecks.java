// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is missing or doubtful in a mission for which people may still be proposed. */
public final class MissionChecks {
    private static final List<Field<String>> NAMES =
            List.of(MissionFields.LEAD_LAST_NAME, MissionFields.LEAD_FIRST_NAME);
    private static final List<Field<String>> TEXTS =
            List.of(
                    MissionFields.CONTEXT,
                    MissionFields.OBJECTIVES,
                    MissionFields.DELIVERABLES,
                    MissionFields.CONDITIONS);

    /** Skills that are all required; beyond them few people of any pool have each one. */
    private static final int MOST_MUSTS = 4;

    private static final List<Check> CHECKS =
            List.of(
                    (mission, _) -> email(mission),
                    (mission, _) -> reach(mission),
                    MissionChecks::dates,
                    (mission, _) -> needs(mission),
                    (mission, _) -> musts(mission),
                    (mission, _) -> days(mission),
                    (mission, known) ->
                            RecordRules.unknown(
                                    Rule.UNKNOWN_SKILL,
                                    true,
                                    MissionFields.ALL,
                                    mission.values(),
                                    known),
                    (mission, known) ->
                            RecordRules.unknown(
                                    Rule.UNKNOWN_ANSWER, false, closed(), mission.values(), known),
                    (mission, _) ->
                            RecordRules.formDiffers(
                                    MissionFields.ALL, mission.values(), mission.edits()),
                    (mission, _) -> RecordRules.lostLetters(NAMES, mission.values()),
                    (mission, _) -> RecordRules.cutText(TEXTS, mission.values()));

    private MissionChecks() {}

    private interface Check {
        Optional<Finding> of(Mission mission, Circumstances known);
    }

    /** All that the rules find; nothing for a mission that is filled, closed or cancelled. */
    public static List<Finding> of(Mission mission, Circumstances known) {
        if (!mission.status().isOpen()) {
            return List.of();
        }
        return CHECKS.stream().flatMap(check -> check.of(mission, known).stream()).toList();
    }

    /** Further places hold addresses, which no list knows. */
    private static List<Field<?>> closed() {
        return MissionFields.ALL.stream()
                .filter(field -> !field.equals(MissionFields.OTHER_PLACES))
                .toList();
    }

    private static Optional<Finding> email(Mission mission) {
        String address = mission.get(MissionFields.LEAD_EMAIL);
        return EmailAddress.isValid(address)
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.NO_LEAD_EMAIL, MissionFields.LEAD_EMAIL, address));
    }

    private static Optional<Finding> reach(Mission mission) {
        boolean phone = Telephone.isReadable(mission.get(MissionFields.LEAD_PHONE));
        boolean second = !mission.get(MissionFields.SECOND_CONTACT).isBlank();
        return phone || second
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                Rule.LEAD_HARD_TO_REACH,
                                List.of(MissionFields.LEAD_PHONE, MissionFields.SECOND_CONTACT),
                                List.of(mission.get(MissionFields.LEAD_PHONE))));
    }

    private static Optional<Finding> dates(Mission mission, Circumstances known) {
        Optional<LocalDate> start = mission.get(MissionFields.START);
        Optional<LocalDate> end = mission.get(MissionFields.END);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.of(
                    new Finding(
                            Rule.NO_DATES,
                            List.of(MissionFields.START, MissionFields.END),
                            List.of()));
        }
        if (start.isPresent() && end.map(start.get()::isAfter).orElse(false)) {
            return Optional.of(
                    Finding.of(Rule.MISSION_REVERSED, MissionFields.END, start.get(), end.get()));
        }
        return end.filter(known.today()::isAfter)
                .map(last -> Finding.of(Rule.MISSION_OVER, MissionFields.END, last));
    }

    private static Optional<Finding> musts(Mission mission) {
        long groups =
                mission.needs(Necessity.REQUIRED).stream()
                        .filter(need -> need.source() != NeedSource.TEXT)
                        .map(MissionNeed::group)
                        .distinct()
                        .count();
        return groups > MOST_MUSTS
                ? Optional.of(
                        Finding.of(Rule.TOO_MANY_MUSTS, MissionFields.REQUIRED_SKILLS, groups))
                : Optional.empty();
    }

    private static Optional<Finding> days(Mission mission) {
        return mission.values().has(MissionFields.DAYS)
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.NO_DAYS, MissionFields.DAYS));
    }

    private static Optional<Finding> needs(Mission mission) {
        return mission.needs().isEmpty()
                ? Optional.of(Finding.of(Rule.NO_NEED, MissionFields.KEYWORDS))
                : Optional.empty();
    }
}
