// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord.Reason;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.PastRow;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.StoreDump;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.talent.EditTalent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A whole import is taken back, but for what somebody worked on since; in either database. */
abstract class UndoImportContract {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    @TempDir Path folder;

    final Store store;
    private final StoreLocation location;
    private final ImportForms imports;
    private final UndoImport undo;
    private final EditTalent edit;
    private final ImportHistory history;

    UndoImportContract(StoreLocation location) {
        this.location = location;
        store = TestStores.open(location);
        Changes changes = new Changes();
        TalentSkillReader skills = new TalentSkillReader(REFERENCE);
        imports =
                new ImportForms(
                        store, REFERENCE, new SourceFileReader(), new LayoutFinder(), changes);
        undo =
                new UndoImport(
                        store, skills, new MissionNeedReader(REFERENCE), TestStores.CLOCK, changes);
        edit = new EditTalent(store, skills, changes);
        history = new ImportHistory(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatAnImportMadeGoesAndItsNumbersAreNotGivenAgain() throws Exception {
        var before = StoreDump.records(location);
        long id = run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1)).id();

        UndoReport report = undo.run(id, WorkMonitor.none());

        assertThat(report.removed()).isOne();
        assertThat(report.restored()).isZero();
        assertThat(report.left()).isEmpty();
        assertThat(StoreDump.records(location)).isEqualTo(before);
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        assertThat(talent("Morel").ref()).isEqualTo("T-0002");
    }

    @Test
    void whatAnImportChangedIsAgainAsItWas() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        var before = StoreDump.records(location);
        Talent first = talent("Morel");
        long second = run("b.csv", Answers.of("Morel", "0202", "B", "mieux", 2)).id();
        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0202");
        assertThat(talent("Morel").extras())
                .containsExactly(new ExtraAnswer("Votre avis sur ce formulaire", "mieux"));

        UndoReport report = undo.run(second, WorkMonitor.none());

        assertThat(report.removed()).isZero();
        assertThat(report.restored()).isOne();
        assertThat(StoreDump.records(location)).isEqualTo(before);
        assertThat(talent("Morel").skills()).isEqualTo(first.skills());
        assertThat(talent("Morel").version()).isEqualTo(first.version() + 2);
    }

    @Test
    void theFileCanBeImportedAgainAfterIt() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        String later = Answers.of("Morel", "0202", "B", "mieux", 2);
        undo.run(run("b.csv", later).id(), WorkMonitor.none());

        run("b.csv", later);

        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0202");
        assertThat(imports.history()).hasSize(3);
    }

    @Test
    void aPreviewSaysWhatWouldBeDoneAndWritesNothing() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        long second =
                run(
                                "b.csv",
                                Answers.of("Morel", "0202", "B", "mieux", 2),
                                Answers.of("Petit", "0303", "C", "", 2))
                        .id();
        var before = StoreDump.all(location);

        UndoReport preview = undo.preview(second, WorkMonitor.none());

        assertThat(preview.removed()).isOne();
        assertThat(preview.restored()).isOne();
        assertThat(StoreDump.all(location)).isEqualTo(before);
        assertThat(undo.run(second, WorkMonitor.none()).left()).isEqualTo(preview.left());
    }

    @Test
    void aRecordOnWhichSomebodyWorkedStaysWithTheReason() throws Exception {
        long id =
                run(
                                "a.csv",
                                Answers.of("Morel", "0101", "A", "", 1),
                                Answers.of("Petit", "0101", "A", "", 1),
                                Answers.of("Roux", "0101", "A", "", 1),
                                Answers.of("Simon", "0101", "A", "", 1))
                        .id();
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");
        edit.setStatus(talent("Petit"), TalentStatus.PAUSED);
        propose(talent("Roux"));

        UndoReport report = undo.run(id, WorkMonitor.none());

        assertThat(report.removed()).isOne();
        assertThat(report.kept())
                .extracting(left -> left.label() + " " + left.record().reason())
                .containsExactly(
                        "Camille Morel " + Reason.WORKED_ON,
                        "Camille Petit " + Reason.WORKED_ON,
                        "Camille Roux " + Reason.APPLICATION);
        assertThat(talents()).hasSize(3);
        assertThat(history.details(id).left()).isEqualTo(report.left());
    }

    @Test
    void fieldsSetByHandSinceAreKeptAndTheOthersPutBack() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        long second = run("b.csv", Answers.of("Morel", "0202", "B", "bien", 2)).id();
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");

        UndoReport report = undo.run(second, WorkMonitor.none());

        Talent after = talent("Morel");
        assertThat(after.get(TalentFields.PHONE)).isEqualTo("0999");
        assertThat(after.edits().get(TalentFields.PHONE).formValue()).contains("0101");
        assertThat(after.get(TalentFields.UNIT)).isEqualTo("A");
        assertThat(report.restored()).isOne();
        assertThat(report.kept()).isEmpty();
        assertThat(report.partly())
                .extracting(
                        left ->
                                Texts.french()
                                        .get(left.record().message(FormKind.TALENTS))
                                        .replaceAll("[\\u00A0\\u202F]", " "))
                .containsExactly(
                        "Rétablie, sauf un champ modifié à la main depuis :" + " Téléphone.");
    }

    @Test
    void aRecordOfWhichEveryChangeWasSetByHandSinceIsKept() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        long second = run("b.csv", Answers.of("Morel", "0202", "A", "bien", 2)).id();
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");
        var before = StoreDump.records(location);

        UndoReport report = undo.run(second, WorkMonitor.none());

        assertThat(report.restored()).isZero();
        assertThat(report.kept())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.record().reason()).isEqualTo(Reason.EDITED);
                            assertThat(left.record().details()).containsExactly("phone");
                        });
        assertThat(StoreDump.records(location)).isEqualTo(before);
    }

    @Test
    void anImportThatContradictedAHandLeavesNoConflictBehind() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");
        var before = StoreDump.records(location);
        long second = run("b.csv", Answers.of("Morel", "0202", "A", "bien", 2)).id();
        assertThat(talent("Morel").edits().get(TalentFields.PHONE).conflict()).isTrue();

        assertThat(undo.run(second, WorkMonitor.none()).restored()).isOne();

        assertThat(StoreDump.records(location)).isEqualTo(before);
    }

    @Test
    void importsAreUndoneInOrder() throws Exception {
        var empty = StoreDump.records(location);
        long first = run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1)).id();
        long second = run("b.csv", Answers.of("Morel", "0202", "B", "bien", 2)).id();
        long third = run("c.csv", Answers.of("Morel", "0303", "B", "bien", 3)).id();

        UndoReport early = undo.preview(second, WorkMonitor.none());
        assertThat(early.kept())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.record().reason()).isEqualTo(Reason.LATER_IMPORT);
                            assertThat(left.record().details())
                                    .containsExactly("c.csv", "2020-05-25");
                        });
        assertThat(undo.preview(first, WorkMonitor.none()).kept()).hasSize(1);

        undo.run(third, WorkMonitor.none());
        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0202");
        undo.run(second, WorkMonitor.none());
        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0101");
        assertThat(undo.run(first, WorkMonitor.none()).removed()).isOne();
        assertThat(StoreDump.records(location)).isEqualTo(empty);
    }

    @Test
    void severalAnswersOfOnePersonInOneFileGoTogether() throws Exception {
        String old = Answers.of("Morel", "0101", "A", "bien", 1);
        run("a.csv", old);
        var before = StoreDump.records(location);
        long second =
                run(
                                "b.csv",
                                old,
                                Answers.of("Morel", "0202", "A", "mieux", 2),
                                Answers.of("Morel", "0202", "B", "moins", 3))
                        .id();
        assertThat(talent("Morel").get(TalentFields.UNIT)).isEqualTo("B");

        undo.run(second, WorkMonitor.none());

        assertThat(StoreDump.records(location)).isEqualTo(before);
    }

    @Test
    void anImportIsUndoneOnceAndKnownOnesOnly() throws Exception {
        long id = run("a.csv", Answers.of("Morel", "0101", "A", "", 1)).id();
        undo.run(id, WorkMonitor.none());

        assertThatThrownBy(() -> undo.run(id, WorkMonitor.none()))
                .isInstanceOfSatisfying(
                        RefusedByRule.class,
                        refused ->
                                assertThat(refused.explanation().arguments())
                                        .containsExactly(
                                                "a.csv",
                                                LocalDate.of(2020, 5, 25),
                                                "coordinatrice"));
        assertThatThrownBy(() -> undo.preview(1, WorkMonitor.none()))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void askedToStopItChangesNothing() throws Exception {
        long id = run("a.csv", Answers.of("Morel", "0101", "A", "", 1)).id();
        var before = StoreDump.all(location);

        assertThatThrownBy(() -> undo.run(id, stopped())).isInstanceOf(WorkCancelled.class);

        assertThat(StoreDump.all(location)).isEqualTo(before);
        assertThat(undo.run(id, WorkMonitor.none()).removed()).isOne();
    }

    @Test
    void theHistoryTellsHowAnImportWasMadeAndThatItWasUndone() throws Exception {
        Path file = Answers.file(folder, "a.csv", Answers.of("Morel", "0101", "A", "", 1));
        ImportReport shown =
                imports.preview(
                        file, ImportChoices.none().withOnlyFinished(true), WorkMonitor.none());
        imports.runPreviewed(file, shown, WorkMonitor.none());
        ImportRun run = imports.history().getFirst();

        ImportDetails details = history.details(run.id());

        assertThat(details.formName()).contains(shown.formName());
        assertThat(details.onlyFinished()).isTrue();
        assertThat(details.corrections()).isZero();
        assertThat(details.took()).isPresent();
        assertThat(details.questions())
                .hasSize(shown.layout().questions().size())
                .first()
                .satisfies(question -> assertThat(question.label()).isEqualTo("Votre nom"));
        assertThat(run.undone()).isEmpty();

        undo.run(run.id(), WorkMonitor.none());

        assertThat(history.details(run.id()).run().undone())
                .contains(new ImportRun.Undone(TestStores.CLOCK.instant(), "coordinatrice", 1, 0));
        assertThat(store.<Integer>read(session -> session.mappings().all().size())).isOne();
    }

    @Test
    void theRowsOfAnImportCanBeLookedAtAgain() throws Exception {
        long id =
                run(
                                "a.csv",
                                Answers.of("Morel", "0101", "A", "", 1),
                                ";Sans;sans@exemple.gouv.fr;;;;;;;;")
                        .id();

        List<PastRow> rows = history.rows(id);

        assertThat(rows)
                .extracting(PastRow::status)
                .containsExactly(RowStatus.CREATED, RowStatus.REFUSED);
        assertThat(rows.getFirst().label()).isEqualTo("Camille Morel");
        assertThat(rows.getLast().issues())
                .extracting(issue -> issue.reason().key())
                .containsExactly("intake.refusal.noLastName");
        undo.run(id, WorkMonitor.none());
        assertThat(history.rows(id)).hasSize(2).first().extracting(PastRow::label).isEqualTo("");
    }

    @Test
    void aRowThatContradictsAHandSaysSo() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");
        Path file = Answers.file(folder, "b.csv", Answers.of("Morel", "0202", "A", "bien", 2));

        RowOutcome row =
                imports.preview(file, ImportChoices.none(), WorkMonitor.none())
                        .outcomes()
                        .getFirst();

        FieldConflict conflict = row.conflicts().getFirst();
        assertThat(row.conflicts()).hasSize(1);
        assertThat(conflict.field()).isEqualTo(TalentFields.PHONE);
        assertThat(conflict.kept().get(TalentFields.PHONE)).isEqualTo("0999");
        assertThat(conflict.said().get(TalentFields.PHONE)).isEqualTo("0202");
        assertThat(conflict.editedBy()).isEqualTo("coordinatrice");
        assertThat(conflict.answeredAt()).contains(Instant.parse("2020-05-02T08:00:00Z"));
    }

    @Test
    void aConflictIsDecidedEitherWayAndComesBackOnlyWithAnotherAnswer() throws Exception {
        run("a.csv", Answers.of("Morel", "0101", "A", "bien", 1));
        edit.set(talent("Morel"), TalentFields.PHONE, "0999");
        run("b.csv", Answers.of("Morel", "0202", "A", "bien", 2));

        edit.keepEdit(talent("Morel"), TalentFields.PHONE);
        run("c.csv", Answers.of("Morel", "0202", "B", "bien", 3));

        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0999");
        assertThat(talent("Morel").edits().get(TalentFields.PHONE).conflict()).isFalse();
        run("d.csv", Answers.of("Morel", "0303", "B", "bien", 4));
        assertThat(talent("Morel").edits().get(TalentFields.PHONE).conflict()).isTrue();

        edit.takeAnswer(talent("Morel"), TalentFields.PHONE);
        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0303");
        assertThat(talent("Morel").edits()).isEmpty();
        run("e.csv", Answers.of("Morel", "0404", "B", "bien", 5));
        assertThat(talent("Morel").get(TalentFields.PHONE)).isEqualTo("0404");
    }

    @Test
    void eachFieldSaysWhichAnswerItComesFrom() throws Exception {
        run(
                "a.csv",
                Answers.of("Petit", "0101", "A", "", 1),
                Answers.of("Morel", "01", "A", "", 1));
        long second = run("b.csv", Answers.of("Morel", "0202", "A", "", 2)).id();

        FieldOrigins origins = origins("Morel");
        assertThat(origins.sources())
                .containsExactly(new RecordSource("a.csv", 3), new RecordSource("b.csv", 2));
        assertThat(origins.of(TalentFields.UNIT).orElseThrow())
                .satisfies(
                        answer -> {
                            assertThat(answer.source()).isEqualTo(new RecordSource("a.csv", 3));
                            assertThat(answer.answeredAt())
                                    .contains(Instant.parse("2020-05-01T08:00:00Z"));
                        });
        assertThat(origins.of(TalentFields.PHONE).orElseThrow().source())
                .isEqualTo(new RecordSource("b.csv", 2));

        undo.run(second, WorkMonitor.none());
        assertThat(origins("Morel").of(TalentFields.PHONE).orElseThrow().source())
                .isEqualTo(new RecordSource("a.csv", 3));
    }

    private FieldOrigins origins(String name) {
        long id = talent(name).id().value();
        return store.read(s -> s.importHistory().origins(FormKind.TALENTS, id));
    }

    @Test
    void samplesOfMissionsAreUndoneToo() throws Exception {
        var before = StoreDump.records(location);
        imports.run(
                Samples.file("missions.sphinx-xlsx.xlsx"),
                ImportChoices.none(),
                WorkMonitor.none());

        UndoReport report = undo.run(imports.history().getFirst().id(), WorkMonitor.none());

        assertThat(report.removed()).isPositive();
        assertThat(report.left()).isEmpty();
        assertThat(StoreDump.records(location)).isEqualTo(before);
    }

    /** An import without a name for its form remembers no questions. */
    private ImportRun run(String name, String... answers) throws Exception {
        imports.run(Answers.file(folder, name, answers), ImportChoices.none(), WorkMonitor.none());
        return imports.history().getFirst();
    }

    private Talent talent(String name) {
        return store.read(session -> session.talents().findByEmail(List.of(Answers.email(name))))
                .get(Answers.email(name));
    }

    private List<Talent> talents() {
        return store.read(session -> session.talents().all());
    }

    private void propose(Talent talent) throws Exception {
        imports.run(
                Samples.file("missions.sphinx-xlsx.xlsx"),
                ImportChoices.none(),
                WorkMonitor.none());
        store.write(
                session ->
                        session.applications()
                                .open(
                                        talent.id(),
                                        session.missions().all().getFirst().id(),
                                        ApplicationPath.values()[0],
                                        Formalities.values()[0],
                                        LocalDate.of(2020, 5, 25),
                                        List.of()));
    }

    private static WorkMonitor stopped() {
        return new WorkMonitor() {
            @Override
            public void done(long items) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }
}
