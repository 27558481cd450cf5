// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.testing.Candidates;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A later answer to the form meets what is known. */
class MergeTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final TalentMerge TALENTS = new TalentMerge(new TalentSkillReader(REFERENCE));
    private static final MissionMerge MISSIONS = new MissionMerge(new MissionNeedReader(REFERENCE));
    private static final Instant FIRST = Instant.parse("2020-05-01T10:00:00Z");
    private static final Instant EDITED = Instant.parse("2020-05-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2020-05-03T10:00:00Z");
    private static final FieldValues KNOWN =
            FieldValues.NONE
                    .with(TalentFields.LAST_NAME, "Morel")
                    .with(TalentFields.PHONE, "01 00 00 00 01")
                    .with(TalentFields.UNIT, "Bureau A");

    @Test
    void anAnswerThatSaysNothingNewChangesNothing() {
        assertThat(TALENTS.merge(talent(KNOWN, Map.of()), answer(KNOWN))).isEmpty();
        assertThat(TALENTS.merge(talent(KNOWN, Map.of()), answer(FieldValues.NONE))).isEmpty();
    }

    @Test
    void aNewAnswerTakesThePlaceOfTheOldAndABlankErasesNothing() {
        Talent merged =
                TALENTS.merge(
                                talent(KNOWN, Map.of()),
                                answer(FieldValues.NONE.with(TalentFields.UNIT, "Bureau B")))
                        .orElseThrow();

        assertThat(merged.get(TalentFields.UNIT)).isEqualTo("Bureau B");
        assertThat(merged.get(TalentFields.PHONE)).isEqualTo("01 00 00 00 01");
        assertThat(merged.answeredAt()).contains(LATER);
    }

    @Test
    void aFieldSetByHandIsKeptAndTheFormsWordStandsBesideIt() {
        Talent edited = edited("01 99 99 99 99");

        Talent merged = TALENTS.merge(edited, phone("01 00 00 00 02")).orElseThrow();

        assertThat(merged.get(TalentFields.PHONE)).isEqualTo("01 99 99 99 99");
        assertThat(merged.edits().get(TalentFields.PHONE))
                .isEqualTo(
                        new FieldEdit(
                                EDITED,
                                "coord",
                                Optional.of("01 00 00 00 02"),
                                Optional.of(LATER),
                                true));
    }

    @Test
    void theSameAnswerAgainSaysNothingNewOfAFieldSetByHand() {
        assertThat(TALENTS.merge(edited("01 99 99 99 99"), phone("01 00 00 00 01"))).isEmpty();
    }

    @Test
    void aFormThatComesToAgreeWithTheHandHasNothingElseToSay() {
        Talent merged =
                TALENTS.merge(edited("01 99 99 99 99"), phone("01 99 99 99 99")).orElseThrow();

        assertThat(merged.get(TalentFields.PHONE)).isEqualTo("01 99 99 99 99");
        assertThat(merged.edits().get(TalentFields.PHONE).formValue()).isEmpty();
    }

    @Test
    void aSecondEditStillKnowsWhatTheFormSaid() {
        Map<Field<?>, FieldEdit> edits =
                FieldEdit.byHand(
                        TalentFields.PHONE,
                        KNOWN.with(TalentFields.PHONE, "01 99 99 99 99"),
                        edited("01 99 99 99 99").edits(),
                        Optional.of(FIRST),
                        LATER,
                        "autre");

        assertThat(edits.get(TalentFields.PHONE).formValue()).contains("01 00 00 00 01");
        assertThat(edits.get(TalentFields.PHONE).editedBy()).isEqualTo("autre");
    }

    private static Talent edited(String phone) {
        return talent(
                KNOWN.with(TalentFields.PHONE, phone),
                FieldEdit.byHand(
                        TalentFields.PHONE, KNOWN, Map.of(), Optional.of(FIRST), EDITED, "coord"));
    }

    private static RowAnswer phone(String phone) {
        return answer(KNOWN.with(TalentFields.PHONE, phone));
    }

    @Test
    void skillsAreReadAnewButWhatACoordinatorCheckedStays() {
        TalentSkill checked =
                new TalentSkill(
                        "DEV-009",
                        List.of(
                                new SkillEvidence(
                                        SkillSource.COORDINATOR,
                                        Optional.of(SkillLevel.MASTERY),
                                        "")));
        Talent known =
                with(
                        talent(KNOWN.with(TalentFields.KEYWORDS, "Python"), Map.of()),
                        List.of(Candidates.skill("DEV-007"), checked));

        Talent merged =
                TALENTS.merge(known, answer(FieldValues.NONE.with(TalentFields.KEYWORDS, "Java")))
                        .orElseThrow();

        assertThat(merged.skills())
                .extracting(TalentSkill::code)
                .containsExactly("DEV-006", "DEV-009");
        assertThat(merged.skill("DEV-009").orElseThrow().isChecked()).isTrue();
    }

    @Test
    void aLaterAnswerWithoutAFieldTakesThePlaceOfTheEarlier() {
        List<ExtraAnswer> known = List.of(new ExtraAnswer("Q1", "a"), new ExtraAnswer("Q2", "b"));

        assertThat(Merged.extras(known, List.of(new ExtraAnswer("Q1", "c"))))
                .containsExactly(new ExtraAnswer("Q2", "b"), new ExtraAnswer("Q1", "c"));
        assertThat(Merged.extras(known, List.of(new ExtraAnswer("Q2", "b")))).isEqualTo(known);
        assertThat(Merged.extras(known, List.of())).isEqualTo(known);
    }

    @Test
    void missionsMergeByTheSameRules() {
        FieldValues values =
                FieldValues.NONE
                        .with(MissionFields.TITLE, "Refonte")
                        .with(MissionFields.KEYWORDS, "Java")
                        .with(MissionFields.PLACE, "Paris");
        MissionNeed added =
                new MissionNeed(
                        Necessity.REQUIRED,
                        5,
                        "DEV-009",
                        Optional.empty(),
                        NeedSource.COORDINATOR,
                        "");
        Mission known =
                mission(
                        values.with(MissionFields.PLACE, "Lyon"),
                        List.of(added),
                        FieldEdit.byHand(
                                MissionFields.PLACE,
                                values,
                                Map.of(),
                                Optional.of(FIRST),
                                EDITED,
                                "coord"));

        Mission merged =
                MISSIONS.merge(known, answer(values.with(MissionFields.KEYWORDS, "Python")))
                        .orElseThrow();

        assertThat(merged.get(MissionFields.PLACE)).isEqualTo("Lyon");
        assertThat(merged.edits().get(MissionFields.PLACE).formValue()).contains("Paris");
        assertThat(merged.needs())
                .extracting(MissionNeed::code)
                .containsExactly("DEV-007", "DEV-009");
        assertThat(MISSIONS.merge(merged, answer(values.with(MissionFields.KEYWORDS, "Python"))))
                .isEmpty();
    }

    private static RowAnswer answer(FieldValues values) {
        return new RowAnswer(2, values, List.of(), Optional.of(LATER), List.of(), Taking.TAKEN);
    }

    private static Talent talent(FieldValues values, Map<Field<?>, FieldEdit> edits) {
        Talent plain = Candidates.talent(values);
        return new Talent(
                plain.id(),
                plain.ref(),
                plain.version(),
                plain.status(),
                values,
                List.of(),
                edits,
                List.of(),
                Optional.of(FIRST),
                plain.createdAt(),
                plain.updatedAt());
    }

    private static Talent with(Talent talent, List<TalentSkill> skills) {
        return new Talent(
                talent.id(),
                talent.ref(),
                talent.version(),
                talent.status(),
                talent.values(),
                skills,
                talent.edits(),
                talent.extras(),
                talent.answeredAt(),
                talent.createdAt(),
                talent.updatedAt());
    }

    private static Mission mission(
            FieldValues values, List<MissionNeed> needs, Map<Field<?>, FieldEdit> edits) {
        Mission plain = Candidates.mission(values);
        return new Mission(
                plain.id(),
                plain.ref(),
                plain.version(),
                plain.status(),
                values,
                needs,
                edits,
                List.of(),
                Optional.of(FIRST),
                plain.createdAt(),
                plain.updatedAt());
    }
}
