// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;
import fr.gouv.numerique.vivier.usecase.quality.PrepareMessages;
import fr.gouv.numerique.vivier.usecase.quality.ReadBoard;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The board over a real store: counts, choice, mending, and messages. */
class BoardViewModelTest {
    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final Changes changes = new Changes();
    private final Desk desk = new Desk(lists);
    private BoardViewModel model;

    @BeforeEach
    void fill() {
        person("Morel", "anne.morel@exemple.gouv.fr", "MME");
        person("Petit", "luc.petit@exemple", "M");
        store.write(
                session ->
                        session.missions()
                                .insert(
                                        List.of(
                                                session.missions()
                                                        .create(
                                                                mission(),
                                                                List.of(),
                                                                List.of(),
                                                                Optional.empty()))));
        model =
                new BoardViewModel(
                        new ReadBoard(store, lists, TestStores.CLOCK),
                        new PrepareMessages(store, Texts.french(), changes),
                        desk.context());
        model.refresh();
    }

    private void person(String name, String email, String title) {
        FieldValues values =
                FieldValues.builder()
                        .put(TalentFields.TITLE, Optional.of(Records.known("title", title)))
                        .put(TalentFields.LAST_NAME, name)
                        .put(TalentFields.EMAIL, email)
                        .put(TalentFields.REGION, Optional.of(Choice.unknown("Bretange")))
                        .put(TalentFields.PHONE, "poste 42")
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
    }

    private static FieldValues mission() {
        return FieldValues.builder()
                .put(MissionFields.TITLE, "Refonte d’un site")
                .put(MissionFields.LEAD_LAST_NAME, "Lacroix")
                .put(MissionFields.LEAD_FIRST_NAME, "Claire")
                .put(MissionFields.LEAD_EMAIL, "claire.lacroix@exemple.gouv.fr")
                .build();
    }

    @AfterEach
    void close() {
        assertThat(desk.failures()).isEmpty();
        store.close();
    }

    private Doubtful first() {
        return model.shown().getFirst();
    }

    @Test
    void recordsAreCountedByRuleTheMostFrequentFirst() {
        var board = model.boardProperty().get().orElseThrow();

        assertThat(model.stateProperty().get()).isEqualTo("3 à vérifier sur 3");
        assertThat(board.rules().getFirst()).isEqualTo(Rule.NO_MANAGER);
        assertThat(board.counts())
                .containsEntry(Rule.NO_MANAGER, 2)
                .containsEntry(Rule.BAD_EMAIL, 1)
                .containsEntry(Rule.NO_NEED, 1)
                .containsEntry(Rule.UNKNOWN_ANSWER, 2);
        model.ruleProperty().set(Optional.of(Rule.BAD_EMAIL));
        assertThat(model.shown()).extracting(Doubtful::ref).containsExactly("T-0002");
    }

    @Test
    void mendingGoesToTheVeryField() {
        Doubtful anne = first();
        model.mend(anne, anne.findings().getFirst());
        model.open(anne);
        model.teach(
                anne.findings().stream()
                        .filter(it -> it.rule() == Rule.UNKNOWN_ANSWER)
                        .findFirst()
                        .orElseThrow());

        assertThat(desk.visited())
                .containsExactly(
                        new Destination.TalentField(
                                new TalentId(anne.id()), TalentFields.LINE_MANAGER_NAME),
                        new Destination.OneTalent(new TalentId(anne.id())),
                        new Destination.UnknownAnswers("region"));
    }

    @Test
    void oneMessageListsAllThatIsMissingAndIsRemembered() {
        model.selectedProperty().set(Optional.of(first()));
        model.write(first());

        URI mail = desk.dialogs().mails().getFirst();
        String text = URLDecoder.decode(mail.toString(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("mailto:anne.morel@exemple.gouv.fr")
                .contains(
                        "Bonjour Madame Morel,", "supérieur hiérarchique", "«\u00A0poste 42\u00A0»")
                .contains("responsables de mission.")
                .doesNotContain("Bretange");
        assertThat(desk.told()).containsExactly("quality.opened");
        model.refresh();
        assertThat(first().writtenAt()).contains(TestStores.CLOCK.instant());
        assertThat(model.selectedProperty().get()).contains(first());
    }

    @Test
    void similarRecordsAreOneClickAway() {
        model.openDuplicates();
        assertThat(desk.visited()).containsExactly(new Destination.Duplicates());
    }

    @Test
    void theNumberInTheNavigationIsThatOfTheBoard() {
        assertThat(new ReadBoard(store, lists, TestStores.CLOCK).count(WorkMonitor.none()))
                .isEqualTo(model.shown().size());
    }

    @Test
    void aDraftIsSavedWhereTheUserSays(@TempDir Path folder) {
        Path file = folder.resolve("brouillon.eml");
        desk.dialogs().willSave(file);
        model.save(first());

        assertThat(file).exists();
        assertThat(desk.dialogs().opened()).containsExactly(file);
    }

    @Test
    void whoeverHasNoAddressCannotBeWritten() {
        assertThat(model.writable()).extracting(Doubtful::ref).containsExactly("T-0001", "M-0001");
    }
}
