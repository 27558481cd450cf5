// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.RelatedSkills;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Records;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of the criteria that say a little more: from 0 to 1, and why. */
class FinerCriteriaTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final FieldValues NOTHING = FieldValues.NONE;
    private static final MatchingCatalogue CATALOGUE = MatchingCatalogue.standard(REFERENCE);

    // Related skills

    @Test
    void aCloseSkillIsAStartWhereTheOneAskedForIsMissing() {
        Mission react = Candidates.mission(NOTHING, Candidates.required(0, "DEV-005"));

        has("requiredSkills", react, with(Candidates.skill("DEV-004")), 0.2, "related");
        has("requiredSkills", react, with(Candidates.skill("DEV-013")), 0, "missing");
        has(
                "requiredSkills",
                react,
                with(Candidates.skill("DEV-004"), Candidates.skill("DEV-005")),
                1,
                "met");
    }

    @Test
    void aCloseSkillNeverSatisfiesTheRule() {
        Mission react = Candidates.mission(NOTHING, Candidates.required(0, "DEV-005"));

        assertThat(new NeededSkillRule(REFERENCE).check(react, with(Candidates.skill("DEV-004"))))
                .extracting(RuleOutcome::held)
                .isEqualTo(false);
    }

    @Test
    void aCloseSkillIsWorthLessThanAnyLevelOfTheOneAskedFor() {
        Mission react =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-005", SkillLevel.ofNumber(4).orElseThrow()));
        TalentSkill least = Candidates.skill("DEV-005", SkillLevel.ofNumber(1).orElseThrow());

        has("requiredSkills", react, with(least), 0.25, "below");
        has("requiredSkills", react, with(Candidates.skill("DEV-004")), 0.2, "related");
    }

    @Test
    void closeSkillsCountAmongTheDesiredOnesToo() {
        Mission two =
                Candidates.mission(
                        NOTHING, Candidates.desired("DEV-005"), Candidates.desired("DEV-013"));

        has("desiredSkills", two, with(Candidates.skill("DEV-004")), 0.1, "related");
        has(
                "desiredSkills",
                two,
                with(Candidates.skill("DEV-004"), Candidates.skill("DEV-013")),
                0.6,
                "someRelated");
    }

    @Test
    void skillsAreCloseBothWaysAndKnown() {
        RelatedSkills related = REFERENCE.relatedSkills();
        List<String> codes = REFERENCE.skills().all().stream().map(Skill::code).toList();

        for (String code : codes) {
            assertThat(related.of(code)).doesNotContain(code).doesNotHaveDuplicates();
            for (String other : related.of(code)) {
                assertThat(codes).contains(other);
                assertThat(related.of(other)).contains(code);
            }
        }
    }

    @Test
    void anAlternativeThatIsMetLeavesTheOthersUnsaid() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DES-001"),
                        Candidates.required(0, "DEV-008"),
                        Candidates.required(1, "SEC-007"));
        Assessment assessment =
                criterion("requiredSkills").assess(mission, with(Candidates.skill("DES-001")));

        assertThat(assessment.reason().key()).endsWith(".partly");
        assertThat(assessment.reason().arguments().get(1))
                .isEqualTo(SkillNames.of(List.of("SEC-007"), REFERENCE));
    }

    // Checked skills

    @Test
    void aSkillThatACoordinatorCheckedNeedsNoLevel() {
        Mission expert =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-006", SkillLevel.ofNumber(4).orElseThrow()));

        has("requiredSkills", expert, with(Candidates.skill("DEV-006")), 0.625, "below");
        has("requiredSkills", expert, with(checked("DEV-006")), 1, "met");
    }

    @Test
    void aSkillWithoutALevelCountsAsItDoesOnAverage() {
        Talent talent = with(Candidates.skill("DEV-006"));

        has("requiredSkills", expecting(1), talent, 1, "met");
        has("requiredSkills", expecting(2), talent, 0.9375, "below");
        has("requiredSkills", expecting(3), talent, 0.8125, "below");
    }

    private static Mission expecting(int level) {
        return Candidates.mission(
                NOTHING,
                Candidates.required(0, "DEV-006", SkillLevel.ofNumber(level).orElseThrow()));
    }

    @Test
    void theShareOfCheckedSkillsCounts() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-006"),
                        Candidates.required(0, "DEV-007"));

        has(
                "checkedSkills",
                mission,
                with(checked("DEV-006"), Candidates.skill("DEV-007")),
                0.5,
                "some");
        has("checkedSkills", mission, with(), 1, "open");
    }

    private static TalentSkill checked(String code) {
        return new TalentSkill(
                code, List.of(new SkillEvidence(SkillSource.COORDINATOR, Optional.empty(), code)));
    }

    // Time promised to other missions

    @Test
    void timePromisedElsewhereIsNotOfferedTwice() {
        Commitments commitments =
                new Commitments(
                        Map.of(new TalentId(1), List.of(new Commitment(new MissionId(7), 4))));
        Criterion workload = new WorkloadCriterion(REFERENCE, commitments);
        FieldValues fourDays = NOTHING.with(MissionFields.DAYS, Quantity.of(BigDecimal.valueOf(4)));
        Talent fiveDays =
                Candidates.talent(choice(TalentFields.TIME_OFFERED, "timeOffered", "D3_5"));

        has(workload, Candidates.mission(1, fourDays), fiveDays, 0.25, "taken");
        has(workload, Candidates.mission(7, fourDays), fiveDays, 1, "enough");
    }

    // Mode, rhythm, experience, wish, branch

    @ParameterizedTest
    @CsvSource({
        ", REMOTE, 1, missionOpen",
        "MIXED, , 1, talentOpen",
        "ON_SITE, BOTH, 1, both",
        "MIXED, REMOTE, 0.5, mixed",
        "MIXED, ON_SITE, 0.5, mixed",
        "REMOTE, REMOTE, 1, wished",
        "ON_SITE, REMOTE, 0, other",
    })
    void theModeIsWishedForOrNot(String mode, String wish, double value, String detail) {
        has(
                "remote",
                Candidates.mission(choice(MissionFields.MODE, "missionMode", mode)),
                Candidates.talent(choice(TalentFields.WORK_MODE, "workMode", wish)),
                value,
                detail);
    }

    @ParameterizedTest
    @CsvSource({
        ", ONCE, 1, missionOpen",
        "OPEN, ONCE, 1, missionOpen",
        "WEEKLY, , 1, talentOpen",
        "WEEKLY, ANY, 1, talentOpen",
        "WEEKLY, DAY_WEEK, 1, suits",
        "WEEKLY, ONCE|HOURS_WEEK, 1, suits",
        "MONTHLY, DAYS_MONTH, 1, suits",
        "ONCE, DAYS_MONTH, 0, other",
    })
    void theRhythmSuitsOrNot(String asked, String wished, double value, String detail) {
        List<Choice> rhythms =
                wished == null
                        ? List.of()
                        : Arrays.stream(wished.split("[|]"))
                                .map(code -> Records.known(ReferenceData.RHYTHM, code))
                                .toList();

        has(
                "rhythm",
                Candidates.mission(choice(MissionFields.RHYTHM, "missionRhythm", asked)),
                Candidates.talent(NOTHING.with(TalentFields.RHYTHMS, rhythms)),
                value,
                detail);
    }

    @ParameterizedTest
    @CsvSource({
        ", LT3, 1, missionOpen",
        "ANY, LT3, 1, missionOpen",
        "Y5, , 1, talentOpen",
        "Y5, Y5_10, 1, enough",
        "Y5, GT20, 1, enough",
        "Y5, Y3_5, 0.6, short",
        "Y10, LT3, 0, short",
    })
    void yearsAreHeldAgainstThoseAskedFor(String asked, String held, double value, String detail) {
        has(
                "experience",
                Candidates.mission(choice(MissionFields.EXPERIENCE, "minimumExperience", asked)),
                Candidates.talent(choice(TalentFields.EXPERIENCE, "experience", held)),
                value,
                detail);
    }

    @ParameterizedTest
    @CsvSource({
        "TARGETED, Refonte du site, 1, named",
        "TARGETED, Autre mission, 0, others",
        "BOTH, Autre mission, 0.5, also",
        "POOL, Autre mission, 1, open",
        "TARGETED, , 1, open",
        ", , 1, open",
    })
    void whoNamedNoMissionLosesNothing(String path, String wish, double value, String detail) {
        FieldValues talent =
                choice(TalentFields.PATH, "path", path)
                        .with(
                                TalentFields.TARGETED_MISSIONS,
                                wish == null ? List.of() : List.of(Choice.unknown(wish)));

        has(
                "wish",
                Candidates.mission(NOTHING.with(MissionFields.TITLE, "Refonte du site")),
                Candidates.talent(talent),
                value,
                detail);
    }

    @ParameterizedTest
    @CsvSource({"FPE, 1, state", "FPT, 0, other", "FPH, 0, other", ", 1, open"})
    void theBranchIsTheStateOrNot(String branch, double value, String detail) {
        has(
                "branch",
                Candidates.mission(NOTHING),
                Candidates.talent(choice(TalentFields.BRANCH, "branch", branch)),
                value,
                detail);
    }

    private static FieldValues choice(Field<Optional<Choice>> field, String list, String code) {
        return code == null ? NOTHING : NOTHING.with(field, Optional.of(Records.known(list, code)));
    }

    private static Talent with(TalentSkill... skills) {
        return Candidates.talent(NOTHING, skills);
    }

    private static Criterion criterion(String name) {
        return CATALOGUE.criteria().stream()
                .filter(criterion -> criterion.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void has(
            String name, Mission mission, Talent talent, double value, String detail) {
        has(criterion(name), mission, talent, value, detail);
    }

    private static void has(
            Criterion criterion, Mission mission, Talent talent, double value, String detail) {
        Assessment assessment = criterion.assess(mission, talent);

        assertThat(assessment.value()).isCloseTo(value, within());
        assertThat(assessment.reason().key())
                .isEqualTo("matching.criterion." + criterion.name() + "." + detail);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
