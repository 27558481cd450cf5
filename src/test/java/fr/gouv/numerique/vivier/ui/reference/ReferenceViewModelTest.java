// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.reference.FindUnknownAnswers;
import fr.gouv.numerique.vivier.usecase.reference.Holder;
import fr.gouv.numerique.vivier.usecase.reference.TeachReference;
import fr.gouv.numerique.vivier.usecase.reference.UnknownAnswer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers that a list does not know are taught, left, added, and taken back. */
class ReferenceViewModelTest {
    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = TeachReference.read(store, ReferenceData.shipped());
    private final Changes changes = new Changes();
    private final Desk desk = new Desk(lists);
    private ReferenceViewModel model;

    @BeforeEach
    void fill() {
        FieldValues values =
                FieldValues.builder()
                        .put(TalentFields.LAST_NAME, "Morel")
                        .put(TalentFields.FIRST_NAME, "Anne")
                        .put(TalentFields.EMAIL, "anne.morel@exemple.gouv.fr")
                        .put(TalentFields.REGION, Optional.of(Choice.unknown("Bretange")))
                        .build();
        store.write(
                session ->
                        session.talents()
                                .insert(
                                        List.of(
                                                session.talents()
                                                        .create(
                                                                values,
                                                                List.of(),
                                                                List.of(),
                                                                Optional.empty()))));
        model =
                new ReferenceViewModel(
                        new FindUnknownAnswers(store, lists, TestStores.CLOCK),
                        new TeachReference(store, lists, changes),
                        desk.context());
        model.listProperty().set("region");
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<Choice> region() {
        return store.read(session -> session.talents().all()).getFirst().get(TalentFields.REGION);
    }

    @Test
    void eachListSaysHowMuchItDoesNotKnow() {
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.countsProperty().get())
                .containsEntry("region", 1)
                .containsEntry("skill", 0);
        UnknownAnswer answer = model.unknown().getFirst();
        assertThat(answer.words()).isEqualTo("Bretange");
        model.selectedProperty().set(Optional.of(answer));
        assertThat(model.holdersProperty().get().values()).containsExactly("T-0001 Anne Morel");
        Holder holder = answer.holders().getFirst();
        assertThat(holder.kind()).isEqualTo(RecordKind.TALENT);
        model.open(holder);
        assertThat(desk.visited()).singleElement().isInstanceOf(Destination.OneTalent.class);
    }

    @Test
    void teachingCanBeTakenBackAtOnce() {
        UnknownAnswer answer = model.unknown().getFirst();
        ReferenceEntry brittany = answer.proposals().getFirst().entry();

        model.teach(answer, brittany);

        assertThat(region()).contains(new Choice("53", "Bretange"));
        assertThat(model.unknown()).isEmpty();
        assertThat(model.taught()).extracting(TaughtSynonym::words).containsExactly("Bretange");
        model.forget(model.lastProperty().get().orElseThrow());
        assertThat(region()).contains(Choice.unknown("Bretange"));
        assertThat(model.unknown()).hasSize(1);
        assertThat(model.lastProperty().get()).isEmpty();
        assertThat(desk.told()).containsExactly("reference.taughtDone", "reference.forgotten");
    }

    @Test
    void whatIsLeftAsWrittenIsListedAsSuch() {
        model.leave(model.unknown().getFirst());

        assertThat(model.unknown()).isEmpty();
        assertThat(model.taught()).singleElement().matches(TaughtSynonym::isLeftAsWritten);
    }

    @Test
    void anEntryIsAddedChangedHiddenAndRemoved() {
        assertThat(model.isOpen()).isTrue();
        model.add(entry("", "Bretange"));
        ReferenceEntry added = model.current().find("X-BRETANGE").orElseThrow();
        assertThat(region()).map(Choice::code).contains("X-BRETANGE");
        assertThat(model.isShipped(added)).isFalse();
        assertThat(model.isChanged(added)).isTrue();

        model.edit(entry("X-BRETANGE", "Bretange et îles"), true);
        assertThat(model.current().isHidden("X-BRETANGE")).isTrue();
        assertThat(model.entries()).extracting(ReferenceEntry::french).contains("Bretange et îles");

        model.remove(model.current().find("X-BRETANGE").orElseThrow());
        assertThat(model.current().find("X-BRETANGE")).isEmpty();
        assertThat(desk.failures()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaid() {
        model.listProperty().set("workMode");
        assertThat(model.isOpen()).isFalse();
        model.add(entry("", "De nuit"));
        model.listProperty().set("region");
        model.edit(
                new ReferenceEntry(
                        "53",
                        "Bretagne",
                        "Brittany",
                        List.of(),
                        Optional.of(LocalDate.of(2020, 6, 2)),
                        Optional.of(LocalDate.of(2020, 6, 1)),
                        ""),
                false);

        assertThat(desk.failures()).hasSize(2);
        assertThat(desk.told()).isEmpty();
    }

    private static ReferenceEntry entry(String code, String words) {
        return new ReferenceEntry(
                code, words, words, List.of(), Optional.empty(), Optional.empty(), "");
    }
}
