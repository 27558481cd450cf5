// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which side gives what when two records become one. */
class TalentUnionTest {
    private static final Instant MARCH = Instant.parse("2020-03-01T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2020-04-01T08:00:00Z");
    private static final Instant MAY = Instant.parse("2020-05-01T08:00:00Z");
    private final TalentUnion union =
            new TalentUnion(new TalentSkillReader(ReferenceData.shipped()));

    @Test
    void theLaterAnswerHoldsUnlessItIsBlank() {
        Talent early = talent(1, MARCH, values("Rennes", "0299000001"));
        Talent late = talent(2, APRIL, values("Vannes", ""));

        Talent united = unite(early, late);

        assertThat(united.get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
        assertThat(united.get(TalentFields.PHONE)).isEqualTo("0299000001");
        assertThat(united.answeredAt()).contains(APRIL);
        assertThat(unite(late, early).get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
    }

    @Test
    void whatWasSetByHandHoldsWithTheFormsWordBesideIt() {
        Talent edited =
                with(
                        talent(1, MARCH, values("Rennes", "")),
                        Map.of(TalentFields.MUNICIPALITY, edit(APRIL)));
        Talent late = talent(2, MAY, values("Vannes", ""));

        Talent united = unite(edited, late);

        assertThat(united.get(TalentFields.MUNICIPALITY)).isEqualTo("Rennes");
        FieldEdit edit = united.edits().get(TalentFields.MUNICIPALITY);
        assertThat(edit.editedAt()).isEqualTo(APRIL);
        assertThat(edit.formValue()).contains("Vannes");
        assertThat(edit.formAnsweredAt()).contains(MAY);
    }

    @Test
    void ofTwoSetByHandTheLaterHolds() {
        Talent one =
                with(
                        talent(1, MARCH, values("Rennes", "")),
                        Map.of(TalentFields.MUNICIPALITY, edit(APRIL)));
        Talent other =
                with(
                        talent(2, MARCH, values("Vannes", "")),
                        Map.of(TalentFields.MUNICIPALITY, edit(MAY)));

        assertThat(unite(one, other).get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
        assertThat(unite(other, one).get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
    }

    @Test
    void aRefusalHoldsAgainstALaterConsent() {
        Choice no = Records.known(ReferenceData.YES_NO, "NO");
        Choice yes = Records.known(ReferenceData.YES_NO, "YES");
        Talent refuses = talent(1, MARCH, consent(no));
        Talent agrees = talent(2, APRIL, consent(yes));

        assertThat(unite(refuses, agrees).get(TalentFields.CONSENT)).contains(no);
        assertThat(unite(agrees, refuses).get(TalentFields.CONSENT)).contains(no);
    }

    @Test
    void whoeverWithdrewStaysWithdrawn() {
        Talent active = talent(1, APRIL, values("Rennes", ""));
        Talent gone = status(talent(2, MARCH, values("Rennes", "")), TalentStatus.WITHDRAWN);

        assertThat(unite(active, gone).status()).isEqualTo(TalentStatus.WITHDRAWN);
    }

    @Test
    void skillsOfBothAreHeldAndWhatWasCheckedOnce() {
        Choice java = new Choice("DEV-006", "Java");
        Choice python = new Choice("DEV-007", "Python");
        Talent one = checked(talent(1, MARCH, ticked(java)), SkillLevel.EXPERTISE);
        Talent other = checked(talent(2, APRIL, ticked(python)), SkillLevel.BASICS);

        Talent united = unite(one, other);

        assertThat(united.get(TalentFields.TICKED_SKILLS)).containsExactly(java, python);
        assertThat(united.skill("DEV-007")).isPresent();
        assertThat(united.skill("DEV-006").orElseThrow().level()).contains(SkillLevel.EXPERTISE);
        assertThat(united.skill("DEV-006").orElseThrow().evidence())
                .extracting(SkillEvidence::source)
                .containsExactlyInAnyOrder(SkillSource.TICKED, SkillSource.COORDINATOR);
    }

    @Test
    void answersWithoutAFieldAreKeptFromBothOnce() {
        ExtraAnswer shared = new ExtraAnswer("Vélo ?", "Oui");
        Talent one = extras(talent(1, MARCH, values("Rennes", "")), List.of(shared));
        Talent other =
                extras(
                        talent(2, APRIL, values("Rennes", "")),
                        List.of(shared, new ExtraAnswer("Vélo ?", "Non")));

        assertThat(unite(one, other).extras())
                .containsExactly(shared, new ExtraAnswer("Vélo ?", "Non"));
    }

    @Test
    void longTextsCanStandTogether() {
        Talent one = talent(1, MARCH, described("Bases de données"));
        Talent other = talent(2, APRIL, described("Réseaux"));

        Talent united =
                union.unite(one, other, Map.of(TalentFields.DESCRIPTION, Side.BOTH), MAY, "coord");

        assertThat(united.get(TalentFields.DESCRIPTION)).isEqualTo("Bases de données\n\nRéseaux");
        assertThat(united.edits().get(TalentFields.DESCRIPTION).editedBy()).isEqualTo("coord");
    }

    @Test
    void onlyFieldsThatSomebodyGaveAreCompared() {
        List<FieldPair> pairs =
                TalentUnion.pairs(
                        talent(1, MARCH, values("Rennes", "")),
                        talent(2, APRIL, values("Rennes", "0299000001")));

        assertThat(pairs)
                .containsExactly(
                        new FieldPair(TalentFields.PHONE, Side.OTHER, SideReason.ONLY_ONE),
                        new FieldPair(TalentFields.MUNICIPALITY, Side.SURVIVOR, SideReason.SAME));
    }

    private Talent unite(Talent survivor, Talent other) {
        return union.unite(survivor, other, Map.of(), MAY, "coord");
    }

    private static FieldValues values(String municipality, String phone) {
        return FieldValues.builder()
                .put(TalentFields.MUNICIPALITY, municipality)
                .put(TalentFields.PHONE, phone)
                .build();
    }

    private static FieldValues consent(Choice answer) {
        return FieldValues.NONE.with(TalentFields.CONSENT, Optional.of(answer));
    }

    private static FieldValues ticked(Choice skill) {
        return FieldValues.NONE.with(TalentFields.TICKED_SKILLS, List.of(skill));
    }

    private static FieldValues described(String text) {
        return FieldValues.NONE.with(TalentFields.DESCRIPTION, text);
    }

    private static FieldEdit edit(Instant at) {
        return new FieldEdit(at, "coord", Optional.empty(), Optional.empty());
    }

    private static Talent talent(long id, Instant answered, FieldValues values) {
        return talent(id, answered, values, TalentStatus.ACTIVE, List.of(), Map.of(), List.of());
    }

    private static Talent with(Talent talent, Map<Field<?>, FieldEdit> edits) {
        return talent(
                talent.id().value(),
                talent.answeredAt().orElseThrow(),
                talent.values(),
                talent.status(),
                talent.skills(),
                edits,
                talent.extras());
    }

    private static Talent status(Talent talent, TalentStatus status) {
        return talent(
                talent.id().value(),
                talent.answeredAt().orElseThrow(),
                talent.values(),
                status,
                List.of(),
                Map.of(),
                List.of());
    }

    private static Talent checked(Talent talent, SkillLevel level) {
        return talent(
                talent.id().value(),
                talent.answeredAt().orElseThrow(),
                talent.values(),
                talent.status(),
                List.of(
                        new TalentSkill(
                                "DEV-006",
                                List.of(
                                        new SkillEvidence(
                                                SkillSource.COORDINATOR, Optional.of(level), "")))),
                Map.of(),
                List.of());
    }

    private static Talent extras(Talent talent, List<ExtraAnswer> extras) {
        return talent(
                talent.id().value(),
                talent.answeredAt().orElseThrow(),
                talent.values(),
                talent.status(),
                List.of(),
                Map.of(),
                extras);
    }

    private static Talent talent(
            long id,
            Instant answered,
            FieldValues values,
            TalentStatus status,
            List<TalentSkill> skills,
            Map<Field<?>, FieldEdit> edits,
            List<ExtraAnswer> extras) {
        return new Talent(
                new TalentId(id),
                "T-000" + id,
                0,
                status,
                values,
                skills,
                edits,
                extras,
                Optional.of(answered),
                MARCH,
                MARCH);
    }
}
