// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.testing.Blanks;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points of every criterion, in tenths, computed by hand. */
class CriteriaTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final Matcher MATCHER =
            new Matcher(
                    MatchingCatalogue.standard(REFERENCE),
                    new Weights(
                            Map.ofEntries(
                                    Map.entry("requiredSkills", 45),
                                    Map.entry("desiredSkills", 10),
                                    Map.entry("calendar", 15),
                                    Map.entry("workload", 10),
                                    Map.entry("place", 10),
                                    Map.entry("kind", 10),
                                    Map.entry("remote", 0),
                                    Map.entry("rhythm", 0),
                                    Map.entry("experience", 0),
                                    Map.entry("wish", 0))));
    private static final FieldValues NOTHING = FieldValues.NONE;

    @Test
    void whatIsNotSaidCostsNoPoint() {
        Match match = MATCHER.match(Candidates.mission(NOTHING), Candidates.talent(NOTHING));

        assertThat(match.tenths()).isEqualTo(1000);
        assertThat(match.criteria())
                .extracting(CriterionScore::weight)
                .containsExactly(45, 10, 15, 10, 10, 0, 10, 0, 0, 0, 0, 0);
    }

    // Required skills: 45 points

    @Test
    void everyGroupOfNeedsCountsAlike() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-006"),
                        Candidates.required(1, "DEV-007"),
                        Candidates.required(2, "DEV-009"));

        is(
                skills(mission, Candidates.skill("DEV-007")),
                150,
                "A\u00A0: Python. Il manque\u00A0: Java et écosystème JVM, Ruby.");
        is(
                skills(mission, Candidates.skill("DEV-007"), Candidates.skill("DEV-009")),
                300,
                "A\u00A0: Python, Ruby. Il manque\u00A0: Java et écosystème JVM.");
        is(skills(mission), 0, "Il manque\u00A0: Java et écosystème JVM, Python, Ruby.");
    }

    @Test
    void oneOfSeveralAlternativesIsEnough() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-006"),
                        Candidates.required(0, "DEV-007"));

        is(
                skills(mission, Candidates.skill("DEV-007")),
                450,
                "A les compétences demandées, au niveau attendu\u00A0: Python.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 450",
        "1, 4, 450",
        "2, 1, 338",
        "3, 1, 225",
        "4, 1, 113",
        "4, 3, 338",
        "3, , 366"
    })
    void eachLevelBelowTheOneExpectedCostsAQuarter(int expected, Integer held, long tenths) {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(
                                0, "DEV-006", SkillLevel.ofNumber(expected).orElseThrow()));
        TalentSkill skill =
                held == null
                        ? Candidates.skill("DEV-006")
                        : Candidates.skill("DEV-006", SkillLevel.ofNumber(held).orElseThrow());

        assertThat(skills(mission, skill).tenths()).isEqualTo(tenths);
    }

    private static CriterionScore skills(Mission mission, TalentSkill... skills) {
        return score("requiredSkills", mission, Candidates.talent(NOTHING, skills));
    }

    // Desired skills: 10 points

    @Test
    void theShareOfDesiredSkillsCounts() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.desired("DEV-006"),
                        Candidates.desired("DEV-007"),
                        Candidates.desired("DEV-009"),
                        Candidates.mentioned("DEV-012"));

        is(
                desired(mission, Candidates.skill("DEV-009")),
                33,
                "A 1 des 3 compétences souhaitées\u00A0: Ruby.");
        is(
                desired(mission, Candidates.skill("DEV-009"), Candidates.skill("DEV-006")),
                67,
                "A 2 des 3 compétences souhaitées\u00A0: Java et écosystème JVM, Ruby.");
        is(
                desired(mission, Candidates.skill("DEV-012")),
                0,
                "N’a aucune des compétences souhaitées.");
    }

    private static CriterionScore desired(Mission mission, TalentSkill... skills) {
        return score("desiredSkills", mission, Candidates.talent(NOTHING, skills));
    }

    // Calendar: 15 points

    @ParameterizedTest
    @CsvSource({
        // talent from and until, end of contract, tenths, key; the mission has ten days
        "2020-06-01, 2020-06-10, , 150, whole",
        "2020-01-01, , , 150, whole",
        "2020-06-04, , , 105, partly",
        "2020-06-04, , 2020-06-05, 30, partly",
        ", 2020-06-03, , 45, partly",
        ", , 2020-06-01, 15, partly",
        "2020-07-01, , , 0, none",
        ", , , 150, talentOpen",
    })
    void theShareOfTheMissionsDaysCounts(
            LocalDate from, LocalDate until, LocalDate contractEnd, long tenths, String detail) {
        FieldValues talent =
                NOTHING.with(TalentFields.AVAILABLE_FROM, Optional.ofNullable(from))
                        .with(TalentFields.AVAILABLE_UNTIL, Optional.ofNullable(until))
                        .with(TalentFields.CONTRACT_END, Optional.ofNullable(contractEnd));

        has(
                score("calendar", Candidates.mission(tenDays()), Candidates.talent(talent)),
                tenths,
                detail);
    }

    @Test
    void aMissionWithoutAnEndHasNoShareToCount() {
        FieldValues open = tenDays().with(MissionFields.END, Optional.empty());
        FieldValues late =
                NOTHING.with(TalentFields.AVAILABLE_FROM, Optional.of(LocalDate.of(2021, 1, 1)));

        has(
                score("calendar", Candidates.mission(open), Candidates.talent(late)),
                150,
                "missionOpen");
    }

    private static FieldValues tenDays() {
        return NOTHING.with(MissionFields.START, Optional.of(LocalDate.of(2020, 6, 1)))
                .with(MissionFields.END, Optional.of(LocalDate.of(2020, 6, 10)));
    }

    // Workload: 10 points

    @ParameterizedTest
    @CsvSource({
        "4, HOURS, 13, short",
        "4, D1_2, 50, short",
        "4, D3_5, 100, enough",
        "30, D6_10, 33, short",
        "300, GT10, 100, enough",
        "0.5, HOURS, 100, enough",
        "0, HOURS, 100, enough",
    })
    void theTimeOfferedIsHeldAgainstTheDaysNeeded(
            BigDecimal days, String offered, long tenths, String detail) {
        FieldValues mission = NOTHING.with(MissionFields.DAYS, Quantity.of(days));

        has(
                score("workload", Candidates.mission(mission), Candidates.talent(offers(offered))),
                tenths,
                detail);
    }

    @Test
    void timeStillToBeDefinedCostsNothing() {
        FieldValues open = NOTHING.with(MissionFields.DAYS, new Quantity.ToBeDefined("À définir"));
        FieldValues four = NOTHING.with(MissionFields.DAYS, Quantity.of(BigDecimal.valueOf(4)));

        has(
                score("workload", Candidates.mission(open), Candidates.talent(offers("HOURS"))),
                100,
                "missionOpen");
        has(
                score("workload", Candidates.mission(four), Candidates.talent(NOTHING)),
                100,
                "talentOpen");
    }

    private static FieldValues offers(String code) {
        return NOTHING.with(
                TalentFields.TIME_OFFERED,
                Optional.of(Records.known(ReferenceData.TIME_OFFERED, code)));
    }

    // Place: 10 points

    @ParameterizedTest
    @CsvSource({
        ", 11, BOTH, 53, , 100, open",
        "REMOTE, 11, REMOTE, 53, , 100, remote",
        "MIXED, 11, REMOTE, 11, , 100, sameRegion",
        "ON_SITE, 11, BOTH, 11, , 100, sameRegion",
        "ON_SITE, 11, BOTH, 53, 11, 80, travels",
        "MIXED, 11, BOTH, 53, NAT, 80, travels",
        "MIXED, , BOTH, 53, , 100, unknown",
        "MIXED, 11, BOTH, , , 100, unknown",
        "MIXED, 11, BOTH, 53, 93, 50, tooFar",
    })
    void beingThereIsBetterThanTravelling(
            String mode,
            String place,
            String wish,
            String region,
            String mobility,
            long tenths,
            String detail) {
        has(
                score(
                        "place",
                        Candidates.mission(Places.mission(mode, place)),
                        Candidates.talent(Places.talent(wish, region, mobility))),
                tenths,
                detail);
    }

    // Kind: 10 points

    @Test
    void theKindOfContributionIsWishedForOrNot() {
        Mission mission = Candidates.mission(asks("AUDIT", "STUDY"));

        is(
                score("kind", mission, Candidates.talent(wishes("STUDY"))),
                100,
                "Souhaite ce type de contribution\u00A0: Étude.");
        has(score("kind", mission, Candidates.talent(wishes("ADVICE"))), 0, "none");
        has(score("kind", mission, Candidates.talent(NOTHING)), 100, "talentOpen");
        has(
                score("kind", Candidates.mission(NOTHING), Candidates.talent(wishes("ADVICE"))),
                100,
                "missionOpen");
    }

    private static FieldValues asks(String... codes) {
        return NOTHING.with(MissionFields.KINDS, kinds(codes));
    }

    private static FieldValues wishes(String... codes) {
        return NOTHING.with(TalentFields.KINDS, kinds(codes));
    }

    private static List<Choice> kinds(String... codes) {
        return List.of(codes).stream()
                .map(code -> Records.known(ReferenceData.MISSION_KIND, code))
                .toList();
    }

    private static CriterionScore score(String criterion, Mission mission, Talent talent) {
        return MATCHER.match(mission, talent).criteria().stream()
                .filter(line -> line.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static void has(CriterionScore score, long tenths, String detail) {
        assertThat(score.tenths()).isEqualTo(tenths);
        assertThat(score.reason().key())
                .isEqualTo("matching.criterion." + score.criterion() + "." + detail);
    }

    private static void is(CriterionScore score, long tenths, String sentence) {
        assertThat(score.tenths()).isEqualTo(tenths);
        assertThat(Blanks.alike(Texts.french().get(score.reason()))).isEqualTo(sentence);
    }
}
