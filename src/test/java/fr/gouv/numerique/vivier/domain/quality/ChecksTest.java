// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.reference.Teachings;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity.ToBeDefined;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Each rule finds what it is for, and a complete record breaks none. */
class ChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 5, 25);
    private static final Instant NOW = Instant.parse("2020-05-25T08:00:00Z");
    private static final TalentSkill JAVA =
            new TalentSkill(
                    "DEV-006",
                    List.of(new SkillEvidence(SkillSource.TICKED, Optional.empty(), "Java")));

    private static FieldValues complete() {
        return FieldValues.builder()
                .put(TalentFields.LAST_NAME, "Morel")
                .put(TalentFields.FIRST_NAME, "Anne")
                .put(TalentFields.EMAIL, "anne.morel@exemple.gouv.fr")
                .put(TalentFields.PHONE, "01 40 15 60 00")
                .put(TalentFields.BRANCH, Optional.of(Records.known("branch", "FPE")))
                .put(TalentFields.AVAILABLE_FROM, Optional.of(TODAY))
                .put(TalentFields.AVAILABLE_UNTIL, Optional.of(TODAY.plusMonths(3)))
                .put(TalentFields.LINE_MANAGER_NAME, "Luc Petit")
                .put(TalentFields.LINE_MANAGER_EMAIL, "luc.petit@exemple.gouv.fr")
                .put(TalentFields.CONSENT, Optional.of(Records.known("yesNo", "YES")))
                .build();
    }

    private static Circumstances known() {
        return known(Map.of(), List.of(), Teachings.NONE);
    }

    private static Circumstances known(
            Map<TalentId, List<Mission>> proposed, List<Mission> open, Teachings teachings) {
        return Circumstances.of(TODAY, proposed, open, teachings, List.of("skill", "region"));
    }

    private static List<Rule> rules(FieldValues values) {
        return rules(Candidates.talent(values, JAVA), known());
    }

    private static List<Rule> rules(Talent talent, Circumstances known) {
        return TalentChecks.of(talent, known).stream().map(Finding::rule).toList();
    }

    private static <T> List<Rule> with(Field<T> field, T value) {
        return rules(complete().with(field, value));
    }

    @Test
    void aCompleteProfileBreaksNoRule() {
        assertThat(rules(complete())).isEmpty();
    }

    @Test
    void aManagerNeedsAnAddress() {
        assertThat(
                        rules(
                                complete()
                                        .with(TalentFields.LINE_MANAGER_NAME, "")
                                        .with(TalentFields.LINE_MANAGER_EMAIL, "")))
                .containsExactly(Rule.NO_MANAGER);
        assertThat(with(TalentFields.LINE_MANAGER_EMAIL, ""))
                .containsExactly(Rule.NO_MANAGER_EMAIL);
        assertThat(with(TalentFields.LINE_MANAGER_EMAIL, "luc.petit@exemple"))
                .containsExactly(Rule.BAD_MANAGER_EMAIL);
    }

    @Test
    void addressesAreReadableAndOfTheEmployer() {
        assertThat(with(TalentFields.EMAIL, "anne.morel@exemple")).containsExactly(Rule.BAD_EMAIL);
        assertThat(with(TalentFields.EMAIL, "anne..morel@exemple.fr"))
                .containsExactly(Rule.BAD_EMAIL);
        assertThat(with(TalentFields.EMAIL, "anne.morel@Gmail.com"))
                .containsExactly(Rule.PRIVATE_EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0140156000",
                "01.40.15.60.00",
                "+33 (0)1 40 15 60 00",
                "0033140156000",
                "+590 590 12 34 56",
                "06\u00A040\u202F15 60 00",
            })
    void aNumberThatCanBeDialledIsRight(String phone) {
        assertThat(with(TalentFields.PHONE, phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,36E+10", "poste 42", "140156000", "01 40 15 60"})
    void aNumberThatCannotBeDialledIsDoubtful(String phone) {
        assertThat(with(TalentFields.PHONE, phone)).containsExactly(Rule.BAD_PHONE);
    }

    @Test
    void availabilityIsGivenAheadAndTheRightWayRound() {
        assertThat(
                        rules(
                                complete()
                                        .with(TalentFields.AVAILABLE_FROM, Optional.empty())
                                        .with(TalentFields.AVAILABLE_UNTIL, Optional.empty())))
                .containsExactly(Rule.NO_AVAILABILITY);
        assertThat(
                        rules(
                                complete()
                                        .with(
                                                TalentFields.AVAILABLE_FROM,
                                                Optional.of(TODAY.minusMonths(2)))
                                        .with(
                                                TalentFields.AVAILABLE_UNTIL,
                                                Optional.of(TODAY.minusDays(1)))))
                .containsExactly(Rule.AVAILABILITY_OVER);
        assertThat(with(TalentFields.AVAILABLE_UNTIL, Optional.of(TODAY.minusDays(1))))
                .containsExactly(Rule.AVAILABILITY_REVERSED);
        assertThat(with(TalentFields.AVAILABLE_UNTIL, Optional.of(TODAY))).isEmpty();
    }

    @Test
    void skillsAreThereAndKnown() {
        assertThat(rules(Candidates.talent(complete()), known())).containsExactly(Rule.NO_SKILL);
        FieldValues macrame =
                complete().with(TalentFields.TICKED_SKILLS, List.of(Choice.unknown("Macramé")));
        assertThat(rules(macrame)).containsExactly(Rule.UNKNOWN_SKILL);
        assertThat(with(TalentFields.TICKED_SKILLS, List.of(Choice.unknown("Autre")))).isEmpty();
        Teachings left =
                new Teachings(
                        List.of(new TaughtSynonym("skill", "macrame", "", "", NOW)), List.of());
        assertThat(rules(Candidates.talent(macrame, JAVA), known(Map.of(), List.of(), left)))
                .isEmpty();
    }

    @Test
    void otherAnswersAreKnownToo() {
        List<Finding> found =
                TalentChecks.of(
                        Candidates.talent(
                                complete()
                                        .with(
                                                TalentFields.REGION,
                                                Optional.of(Choice.unknown("Septimanie"))),
                                JAVA),
                        known());

        assertThat(found)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(Rule.UNKNOWN_ANSWER);
                            assertThat(finding.mendAt()).isEqualTo(TalentFields.REGION);
                            assertThat(finding.seen()).isEqualTo(List.of("Septimanie"));
                        });
    }

    @Test
    void aContractLastsAsLongAsTheMission() {
        FieldValues until =
                complete().with(TalentFields.CONTRACT_END, Optional.of(TODAY.plusMonths(4)));
        Talent talent = Candidates.talent(until, JAVA);
        Mission mission =
                Candidates.mission(
                        FieldValues.NONE
                                .with(MissionFields.TITLE, "Refonte d’un site")
                                .with(MissionFields.END, Optional.of(TODAY.plusMonths(6))));
        Mission shorter =
                Candidates.mission(
                        FieldValues.NONE.with(MissionFields.END, Optional.of(TODAY.plusMonths(2))));

        assertThat(rules(until)).isEmpty();
        assertThat(
                        rules(
                                talent,
                                known(
                                        Map.of(talent.id(), List.of(mission)),
                                        List.of(),
                                        Teachings.NONE)))
                .containsExactly(Rule.CONTRACT_TOO_SHORT);
        assertThat(
                        rules(
                                talent,
                                known(
                                        Map.of(talent.id(), List.of(shorter)),
                                        List.of(),
                                        Teachings.NONE)))
                .isEmpty();
        Talent asking =
                Candidates.talent(
                        until.with(
                                TalentFields.TARGETED_MISSIONS,
                                List.of(Choice.unknown("REFONTE d'un site"))),
                        JAVA);
        assertThat(rules(asking, known(Map.of(), List.of(mission), Teachings.NONE)))
                .containsExactly(Rule.CONTRACT_TOO_SHORT);
        assertThat(with(TalentFields.CONTRACT_END, Optional.of(TODAY.plusMonths(1))))
                .containsExactly(Rule.CONTRACT_TOO_SHORT);
        assertThat(
                        with(
                                TalentFields.EMPLOYMENT_STATUS,
                                Optional.of(Records.known("employmentStatus", "CDD"))))
                .containsExactly(Rule.NO_CONTRACT_END);
    }

    @Test
    void scopeAndConsentAreLookedAt() {
        assertThat(with(TalentFields.BRANCH, Optional.of(Records.known("branch", "FPT"))))
                .containsExactly(Rule.OUT_OF_SCOPE);
        assertThat(with(TalentFields.CONSENT, Optional.empty())).containsExactly(Rule.NO_CONSENT);
    }

    @Test
    void damageOnTheWayIsFound() {
        assertThat(with(TalentFields.LAST_NAME, "Nguy?n")).containsExactly(Rule.LOST_LETTERS);
        assertThat(with(TalentFields.DESCRIPTION, "é".repeat(255))).containsExactly(Rule.CUT_TEXT);
        assertThat(with(TalentFields.DESCRIPTION, "é".repeat(254) + ".")).isEmpty();
    }

    @Test
    void aLaterAnswerThatSaysSomethingElseIsFoundNotTheEarlierOne() {
        FieldEdit before =
                new FieldEdit(NOW, "c", Optional.of("x"), Optional.of(NOW.minusSeconds(60)));
        FieldEdit after =
                new FieldEdit(NOW, "c", Optional.of("x"), Optional.of(NOW.plusSeconds(60)));

        assertThat(rules(edited(before), known())).isEmpty();
        assertThat(rules(edited(after), known())).containsExactly(Rule.FORM_DIFFERS);
    }

    private static Talent edited(FieldEdit edit) {
        Talent talent = Candidates.talent(complete(), JAVA);
        return new Talent(
                talent.id(),
                talent.ref(),
                0,
                talent.status(),
                talent.values(),
                talent.skills(),
                Map.of(TalentFields.UNIT, edit),
                List.of(),
                Optional.empty(),
                NOW,
                NOW);
    }

    @Test
    void anOldAnswerIsFoundAndWhoeverLeftIsLeftAlone() {
        Circumstances later =
                Circumstances.of(
                        TODAY.plusMonths(13), Map.of(), List.of(), Teachings.NONE, List.of());
        FieldValues open = complete().with(TalentFields.AVAILABLE_UNTIL, Optional.empty());

        assertThat(rules(Candidates.talent(open, JAVA), later)).containsExactly(Rule.STALE);
        assertThat(rules(Candidates.talent(1, TalentStatus.WITHDRAWN, FieldValues.NONE), later))
                .isEmpty();
    }

    @Test
    void missionsAreLookedAtAsLongAsTheyAreOpen() {
        FieldValues values =
                FieldValues.NONE
                        .with(MissionFields.TITLE, "Refonte")
                        .with(MissionFields.LEAD_LAST_NAME, "Lacr?ix")
                        .with(MissionFields.LEAD_EMAIL, "claire@exemple")
                        .with(MissionFields.START, Optional.of(TODAY.minusMonths(2)))
                        .with(MissionFields.END, Optional.of(TODAY.minusDays(1)));
        Mission mission = Candidates.mission(values);

        assertThat(MissionChecks.of(mission, known()))
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.NO_LEAD_EMAIL,
                        Rule.LEAD_HARD_TO_REACH,
                        Rule.MISSION_OVER,
                        Rule.NO_NEED,
                        Rule.NO_DAYS,
                        Rule.LOST_LETTERS);
        assertThat(MissionChecks.of(closed(mission), known())).isEmpty();
        assertThat(
                        MissionChecks.of(
                                Candidates.mission(
                                        values.with(MissionFields.START, Optional.empty())
                                                .with(MissionFields.END, Optional.empty())),
                                known()))
                .extracting(Finding::rule)
                .contains(Rule.NO_DATES);
    }

    @Test
    void fiveRequiredSkillsTogetherAreTooMany() {
        FieldValues days = FieldValues.NONE.with(MissionFields.DAYS, new ToBeDefined("à définir"));
        MissionNeed[] five =
                IntStream.range(0, 5)
                        .mapToObj(group -> Candidates.required(group, "DEV-00" + (group + 1)))
                        .toArray(MissionNeed[]::new);
        MissionNeed[] oneOfFive =
                IntStream.range(0, 5)
                        .mapToObj(skill -> Candidates.required(0, "DEV-00" + (skill + 1)))
                        .toArray(MissionNeed[]::new);

        assertThat(MissionChecks.of(Candidates.mission(days, five), known()))
                .extracting(Finding::rule)
                .contains(Rule.TOO_MANY_MUSTS)
                .doesNotContain(Rule.NO_DAYS);
        assertThat(MissionChecks.of(Candidates.mission(days, oneOfFive), known()))
                .extracting(Finding::rule)
                .doesNotContain(Rule.TOO_MANY_MUSTS);
    }

    private static Mission closed(Mission mission) {
        return new Mission(
                mission.id(),
                mission.ref(),
                0,
                MissionStatus.CLOSED,
                mission.values(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                NOW,
                NOW);
    }
}
