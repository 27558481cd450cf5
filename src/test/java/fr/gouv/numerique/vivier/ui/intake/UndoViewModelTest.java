// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Idle;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Looking;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Running;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Shown;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Undoing an import, as far as it can be seen without a window. */
class UndoViewModelTest {
    @TempDir Path folder;

    private final AtomicInteger done = new AtomicInteger();
    private ImportDesk desk;
    private UndoViewModel model;
    private long first;
    private long second;

    @BeforeEach
    void open() throws Exception {
        desk = new ImportDesk(folder);
        model = new UndoViewModel(desk.undo, desk.context, done::incrementAndGet);
        first = run("a.csv", Answers.of("Morel", "0101", "A", "", 1));
        second =
                run(
                        "b.csv",
                        Answers.of("Morel", "0202", "A", "", 2),
                        Answers.of("Petit", "0303", "B", "", 2));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatItWouldDoIsShownBeforeAnythingIsDone() {
        model.ask(second);

        UndoReport report = shown();
        assertThat(report.removed()).isOne();
        assertThat(report.restored()).isOne();
        assertThat(desk.talents()).isEqualTo(2);
        UndoWords words = new UndoWords(desk.context.texts());
        assertThat(words.action(report)).isEqualTo("Retirer 1 talent, rétablir 1");
        assertThat(words.preview(report))
                .isEqualTo("1 talent sera retiré, 1 rétabli, aucun conservé.");
        model.cancel();
        assertThat(model.stateProperty().get()).isInstanceOf(Idle.class);
        model.run();
        assertThat(desk.talents()).isEqualTo(2);
    }

    @Test
    void itIsDoneOnceAndSaid() {
        model.ask(second);
        model.run();
        model.run();

        assertThat(desk.talents()).isOne();
        assertThat(model.stateProperty().get()).isInstanceOf(Idle.class);
        assertThat(desk.done).containsExactly(Message.of("intake.undone.TALENTS", 1, 1, 0));
        assertThat(done).hasValue(1);
        model.ask(second);
        assertThat(desk.failures).singleElement().isInstanceOf(RefusedByRule.class);
    }

    @Test
    void whereNothingWouldChangeNothingCanBeRun() throws Exception {
        desk.edit.set(
                desk.store.read(s -> s.talents().find("T-0001")).orElseThrow(),
                TalentFields.PHONE,
                "0999");
        desk.undo.run(second, WorkMonitor.none());
        model.ask(first);

        assertThat(shown().changesRecords()).isFalse();
        assertThat(new UndoWords(desk.context.texts()).action(shown()))
                .isEqualTo("Rien à retirer ni à rétablir");
        model.run();
        assertThat(model.stateProperty().get()).isInstanceOf(Shown.class);
    }

    @Test
    void askedToStopItLeavesTheImportAsItIs() {
        model.ask(second);
        desk.hold();
        model.run();
        assertThat(model.stateProperty().get()).isInstanceOf(Running.class);
        model.cancel();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(Running.class, run -> assertThat(run.stopping()).isTrue());
        desk.release();

        assertThat(model.stateProperty().get()).isInstanceOf(Shown.class);
        assertThat(desk.done).containsExactly(Message.of("intake.undo.stopped"));
        assertThat(desk.talents()).isEqualTo(2);
    }

    @Test
    void lookingAtAnotherImportLeavesIt() {
        model.ask(second);
        model.leave(Optional.of(second));
        assertThat(model.stateProperty().get()).isInstanceOf(Shown.class);
        model.leave(Optional.of(first));
        assertThat(model.stateProperty().get()).isInstanceOf(Idle.class);

        desk.hold();
        model.ask(second);
        assertThat(model.stateProperty().get()).isEqualTo(new Looking(second));
        model.ask(first);
        desk.release();
        assertThat(shown().run().id()).isEqualTo(first);
    }

    private UndoReport shown() {
        return ((Shown) model.stateProperty().get()).report();
    }

    private long run(String name, String... answers) throws Exception {
        desk.imports.run(
                Answers.file(folder, name, answers), ImportChoices.none(), WorkMonitor.none());
        return desk.imports.history().getFirst().id();
    }
}
