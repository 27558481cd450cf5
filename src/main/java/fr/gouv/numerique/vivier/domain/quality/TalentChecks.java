// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is missing or doubtful in a talent's profile. */
public final class TalentChecks {
    private static final String STATE = "FPE";
    private static final String FIXED_TERM = "CDD";
    private static final List<Field<String>> NAMES =
            List.of(TalentFields.LAST_NAME, TalentFields.FIRST_NAME);
    private static final List<Field<String>> TEXTS =
            List.of(
                    TalentFields.DESCRIPTION,
                    TalentFields.MOTIVATION,
                    TalentFields.KEYWORDS,
                    TalentFields.CERTIFICATIONS);

    /** The rules in the order in which a profile is read. */
    private static final List<Check> CHECKS =
            List.of(
                    (talent, _) -> manager(talent),
                    (talent, _) -> managerEmail(talent),
                    (talent, _) -> email(talent),
                    (talent, _) -> phone(talent),
                    TalentChecks::availability,
                    (talent, _) -> skills(talent),
                    (talent, known) ->
                            RecordRules.unknown(
                                    Rule.UNKNOWN_SKILL,
                                    true,
                                    TalentFields.ALL,
                                    talent.values(),
                                    known),
                    (talent, known) ->
                            RecordRules.unknown(
                                    Rule.UNKNOWN_ANSWER,
                                    false,
                                    TalentFields.ALL,
                                    talent.values(),
                                    known),
                    TalentChecks::contract,
                    (talent, _) -> scope(talent),
                    (talent, _) -> consent(talent),
                    (talent, _) ->
                            RecordRules.formDiffers(
                                    TalentFields.ALL, talent.values(), talent.edits()),
                    (talent, _) -> RecordRules.lostLetters(NAMES, talent.values()),
                    (talent, _) -> RecordRules.cutText(TEXTS, talent.values()),
                    TalentChecks::age);

    private TalentChecks() {}

    private interface Check {
        Optional<Finding> of(Talent talent, Circumstances known);
    }

    /** All that the rules find; nothing for somebody who has left the pool. */
    public static List<Finding> of(Talent talent, Circumstances known) {
        if (talent.status() == TalentStatus.WITHDRAWN) {
            return List.of();
        }
        return CHECKS.stream().flatMap(check -> check.of(talent, known).stream()).toList();
    }

    private static Optional<Finding> manager(Talent talent) {
        if (!talent.get(TalentFields.LINE_MANAGER_EMAIL).isBlank()) {
            return Optional.empty();
        }
        String name = talent.get(TalentFields.LINE_MANAGER_NAME);
        return Optional.of(
                name.isBlank()
                        ? new Finding(
                                Rule.NO_MANAGER,
                                List.of(
                                        TalentFields.LINE_MANAGER_NAME,
                                        TalentFields.LINE_MANAGER_EMAIL),
                                List.of())
                        : Finding.of(Rule.NO_MANAGER_EMAIL, TalentFields.LINE_MANAGER_EMAIL, name));
    }

    private static Optional<Finding> managerEmail(Talent talent) {
        String address = talent.get(TalentFields.LINE_MANAGER_EMAIL);
        return address.isBlank() || EmailAddress.isValid(address)
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Rule.BAD_MANAGER_EMAIL, TalentFields.LINE_MANAGER_EMAIL, address));
    }

    private static Optional<Finding> email(Talent talent) {
        String address = talent.email();
        if (!EmailAddress.isValid(address)) {
            return Optional.of(Finding.of(Rule.BAD_EMAIL, TalentFields.EMAIL, address));
        }
        return EmailAddress.isPrivate(address)
                ? Optional.of(Finding.of(Rule.PRIVATE_EMAIL, TalentFields.EMAIL, address))
                : Optional.empty();
    }

    private static Optional<Finding> phone(Talent talent) {
        String phone = talent.get(TalentFields.PHONE);
        return phone.isBlank() || Telephone.isReadable(phone)
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.BAD_PHONE, TalentFields.PHONE, phone));
    }

    private static Optional<Finding> availability(Talent talent, Circumstances known) {
        Optional<LocalDate> from = talent.get(TalentFields.AVAILABLE_FROM);
        Optional<LocalDate> until = talent.get(TalentFields.AVAILABLE_UNTIL);
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.of(
                    new Finding(
                            Rule.NO_AVAILABILITY,
                            List.of(TalentFields.AVAILABLE_FROM, TalentFields.AVAILABLE_UNTIL),
                            List.of()));
        }
        if (from.isPresent() && until.map(from.get()::isAfter).orElse(false)) {
            return Optional.of(
                    Finding.of(
                            Rule.AVAILABILITY_REVERSED,
                            TalentFields.AVAILABLE_UNTIL,
                            from.get(),
                            until.get()));
        }
        return until.filter(known.today()::isAfter)
                .map(
                        last ->
                                Finding.of(
                                        Rule.AVAILABILITY_OVER,
                                        TalentFields.AVAILABLE_UNTIL,
                                        last));
    }

    private static Optional<Finding> skills(Talent talent) {
        return talent.skills().isEmpty()
                ? Optional.of(Finding.of(Rule.NO_SKILL, TalentFields.KEYWORDS))
                : Optional.empty();
    }

    /** Held against the mission that ends last, else against what the person offers. */
    private static Optional<Finding> contract(Talent talent, Circumstances known) {
        Optional<LocalDate> end = talent.get(TalentFields.CONTRACT_END);
        if (end.isEmpty()) {
            boolean fixedTerm =
                    talent.get(TalentFields.EMPLOYMENT_STATUS)
                            .map(status -> status.code().equals(FIXED_TERM))
                            .orElse(false);
            return fixedTerm
                    ? Optional.of(Finding.of(Rule.NO_CONTRACT_END, TalentFields.CONTRACT_END))
                    : Optional.empty();
        }
        Optional<Mission> mission = known.longest(talent);
        Optional<LocalDate> needed =
                mission.flatMap(it -> it.get(MissionFields.END))
                        .or(() -> talent.get(TalentFields.AVAILABLE_UNTIL));
        return needed.filter(end.get()::isBefore)
                .map(
                        last ->
                                Finding.of(
                                        Rule.CONTRACT_TOO_SHORT,
                                        TalentFields.CONTRACT_END,
                                        end.get(),
                                        last,
                                        until(mission)));
    }

    private static Message until(Optional<Mission> mission) {
        return mission.map(it -> Message.of("quality.until.mission", it.ref()))
                .orElseGet(() -> Message.of("quality.until.availability"));
    }

    private static Optional<Finding> scope(Talent talent) {
        return talent.get(TalentFields.BRANCH)
                .filter(Choice::isKnown)
                .filter(branch -> !branch.code().equals(STATE))
                .map(
                        branch ->
                                Finding.of(
                                        Rule.OUT_OF_SCOPE, TalentFields.BRANCH, branch.written()));
    }

    private static Optional<Finding> consent(Talent talent) {
        return talent.get(TalentFields.CONSENT).isEmpty()
                ? Optional.of(Finding.of(Rule.NO_CONSENT, TalentFields.CONSENT))
                : Optional.empty();
    }

    private static Optional<Finding> age(Talent talent, Circumstances known) {
        LocalDate answered =
                talent.answeredAt()
                        .orElse(talent.createdAt())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
        return answered.plusMonths(Circumstances.STALE_MONTHS).isBefore(known.today())
                ? Optional.of(Finding.of(Rule.STALE, TalentFields.AVAILABLE_FROM, answered))
                : Optional.empty();
    }
}
