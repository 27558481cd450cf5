// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems.Words;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Actions taken back in a real store, also after it was closed and opened again. */
class TakeBackTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir private Path folder;
    private UseCases vivier;
    private Talent talent;

    @BeforeEach
    void open() throws Exception {
        vivier = store();
        talent = vivier.addTalent().add("Camille", "Dupont", "c.dupont@exemple.gouv.fr");
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private UseCases store() throws Exception {
        return new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                .open(new StoreLocation.Folder(folder.resolve("store"), ""));
    }

    private Talent now() throws Exception {
        return vivier.talents().find(talent.id());
    }

    private void undoLatest() throws RefusedByRule {
        vivier.takeBack().takeBack(latest());
    }

    private long latest() {
        return vivier.takeBack().latest(RecordKind.TALENT, talent.id().value()).orElseThrow();
    }

    private void isRefused(long action, String key) {
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> vivier.takeBack().takeBack(action))
                .extracting(RefusedByRule::explanation)
                .extracting(Message::key)
                .isEqualTo(key);
    }

    private List<Item> items() {
        return vivier.items().of(RecordKind.TALENT, talent.id().value());
    }

    @Test
    void anEditIsTakenBackAfterARestart() throws Exception {
        vivier.editTalent().set(now(), TalentFields.UNIT, "Bureau A");
        vivier.close();
        vivier = store();
        undoLatest();
        assertThat(now().get(TalentFields.UNIT)).isEmpty();
        assertThat(now().edits()).isEmpty();
    }

    @Test
    void severalEditsAreTakenBackOneAfterTheOther() throws Exception {
        vivier.editTalent().set(now(), TalentFields.UNIT, "Bureau A");
        long first = latest();
        vivier.editTalent().set(now(), TalentFields.UNIT, "Bureau B");
        long second = latest();
        isRefused(first, "history.refused.changed");
        vivier.takeBack().takeBack(second);
        assertThat(now().get(TalentFields.UNIT)).isEqualTo("Bureau A");
        vivier.takeBack().takeBack(first);
        assertThat(now().get(TalentFields.UNIT)).isEmpty();
        isRefused(first, "history.refused.already");
    }

    @Test
    void takingBackIsTakenBackInTurn() throws Exception {
        vivier.editTalent().set(now(), TalentFields.UNIT, "Bureau A");
        long undo = vivier.takeBack().takeBack(latest());
        vivier.takeBack().takeBack(undo);
        assertThat(now().get(TalentFields.UNIT)).isEqualTo("Bureau A");
    }

    @Test
    void aCheckedSkillIsDeclaredOrGoneAgain() throws Exception {
        vivier.editTalent().check(now(), "java", SkillLevel.MASTERY);
        assertThat(now().skill("java").orElseThrow())
                .returns(true, TalentSkill::isChecked)
                .returns(Optional.of(SkillLevel.MASTERY), TalentSkill::level);
        undoLatest();
        assertThat(now().skill("java")).isEmpty();
    }

    @Test
    void aFormerAddressStillLeadsToThePerson() throws Exception {
        vivier.editTalent().set(now(), TalentFields.EMAIL, "camille@exemple.gouv.fr");
        undoLatest();
        assertThat(now().email()).isEqualTo("c.dupont@exemple.gouv.fr");
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> vivier.addTalent().add("", "X", "camille@exemple.gouv.fr"));
    }

    @Test
    void somebodyAddedByHandGoesAgainUnlessSomethingHangsOnTheRecord() throws Exception {
        long made = latest();
        long note =
                vivier.items()
                        .add(
                                RecordKind.TALENT,
                                List.of(talent.id().value()),
                                Words.of(ItemKind.NOTE, "appeler"))
                        .orElseThrow();
        isRefused(made, "history.refused.kept");
        vivier.takeBack().takeBack(note);
        vivier.takeBack().takeBack(made);
        assertThat(vivier.talents().all()).isEmpty();
    }

    @Test
    void anActionOnSeveralIsTakenBackAsAWhole() throws Exception {
        Talent other = vivier.addTalent().add("Ali", "Martin", "a.martin@exemple.gouv.fr");
        long pause =
                vivier.care()
                        .pause(List.of(talent.id(), other.id()), TODAY.plusDays(30))
                        .orElseThrow();
        assertThat(vivier.talents().all())
                .extracting(Talent::availability)
                .containsOnly(Availability.PAUSED);
        vivier.editTalent().set(vivier.talents().find(other.id()), TalentFields.UNIT, "B");
        isRefused(pause, "history.refused.changed");
        assertThat(now().availability()).isEqualTo(Availability.PAUSED);
        vivier.takeBack()
                .takeBack(
                        vivier.takeBack()
                                .latest(RecordKind.TALENT, other.id().value())
                                .orElseThrow());
        vivier.takeBack().takeBack(pause);
        assertThat(vivier.talents().all())
                .extracting(Talent::availability)
                .containsOnly(Availability.AVAILABLE);
    }

    @Test
    void tagsAreKeptOncePerPersonAndComeBack() throws Exception {
        List<Long> ids = List.of(talent.id().value());
        assertThat(vivier.items().add(RecordKind.TALENT, ids, Words.of(ItemKind.TAG, "Expert")))
                .isPresent();
        assertThat(vivier.items().add(RecordKind.TALENT, ids, Words.of(ItemKind.TAG, "expert ")))
                .isEmpty();
        long removal = vivier.items().remove(items().getFirst()).orElseThrow();
        assertThat(items()).isEmpty();
        vivier.takeBack().takeBack(removal);
        assertThat(items()).extracting(Item::words).containsExactly("Expert");
    }

    @Test
    void aReminderNeedsADayAndIsTickedOff() throws Exception {
        List<Long> ids = List.of(talent.id().value());
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(
                        () ->
                                vivier.items()
                                        .add(
                                                RecordKind.TALENT,
                                                ids,
                                                Words.of(ItemKind.REMINDER, "appeler")));
        vivier.items()
                .add(
                        RecordKind.TALENT,
                        ids,
                        new Words(
                                ItemKind.REMINDER,
                                "appeler",
                                Optional.empty(),
                                Optional.of(TODAY)));
        vivier.items().done(items().getFirst());
        assertThat(vivier.items().openReminders(RecordKind.TALENT)).isEmpty();
        undoLatest();
        assertThat(vivier.items().openReminders(RecordKind.TALENT)).hasSize(1);
    }

    @Test
    void aMissionsStateIsTakenBack() throws Exception {
        Mission mission = vivier.addMission().add("Portail", "Lacroix", "c.l@exemple.gouv.fr");
        vivier.editMission().setStatus(mission, MissionStatus.CHECKED);
        vivier.takeBack()
                .takeBack(
                        vivier.takeBack()
                                .latest(RecordKind.MISSION, mission.id().value())
                                .orElseThrow());
        assertThat(vivier.missions().find(mission.id()).status()).isEqualTo(MissionStatus.RECEIVED);
    }

    @Test
    void theTimelineTellsItAllTheLatestFirst() throws Exception {
        vivier.editTalent().set(now(), TalentFields.UNIT, "Bureau A");
        vivier.editTalent().check(now(), "java", SkillLevel.MASTERY);
        Mission mission = vivier.addMission().add("Portail", "Lacroix", "c.l@exemple.gouv.fr");
        vivier.openApplication().open(now(), mission);
        vivier.takeBack().takeBack(latest());
        List<TimelineEntry> entries = vivier.timeline().of(RecordKind.TALENT, talent.id().value());
        assertThat(entries)
                .extracting(entry -> entry.what().key())
                .containsExactly(
                        "history.tookBack",
                        "history.checked",
                        "history.edited",
                        "history.added",
                        "history.step");
        assertThat(entries.get(1)).returns(true, TimelineEntry::undone);
        assertThat(vivier.timeline().of(RecordKind.MISSION, mission.id().value()))
                .extracting(entry -> entry.what().key())
                .containsExactlyInAnyOrder("history.added", "history.step");
    }
}
