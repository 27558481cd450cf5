// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An import is looked at again in the window and undone. Real store, real files. */
@ExtendWith(ApplicationExtension.class)
class UndoJobTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Wiring wiring;
    private Desktop desktop;
    private Stage stage;

    /**
     * Two people come in, one is changed by hand; a second file changes both and brings a third.
     */
    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        try (UseCases vivier = wiring.open(location())) {
            run(
                    vivier,
                    "mai.csv",
                    Answers.of("Morel", "01 01", "A", "", 1),
                    Answers.of("Petit", "01 02", "A", "", 1));
            vivier.editTalent().set(vivier.talents().find("T-0001"), TalentFields.PHONE, "09 99");
            run(
                    vivier,
                    "juin.csv",
                    Answers.of("Morel", "02 02", "A", "", 2),
                    Answers.of("Petit", "03 03", "B", "", 2),
                    Answers.of("Roux", "04 04", "B", "", 2));
            vivier.editTalent().set(vivier.talents().find("T-0003"), TalentFields.UNIT, "C");
        }
        desktop = wiring.desktop(location(), (_, _, _) -> dialogs);
        desktop.show(window);
    }

    private void run(UseCases vivier, String name, String... answers) throws Exception {
        vivier.imports()
                .run(Answers.file(folder, name, answers), ImportChoices.none(), WorkMonitor.none());
    }

    private StoreLocation location() {
        return new StoreLocation.Folder(folder.resolve("store"), "");
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void anImportIsLookedAtAndUndone(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT7);
        robot.release(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        await(() -> rows(robot) == 2);
        TableView<ImportRun> table = robot.lookup("#import-history").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(0));
        click(robot, "#import-past-created");
        TableView<?> rows = robot.lookup("#import-past-rows").queryTableView();
        assertThat(rows.getItems()).hasSize(1);

        click(robot, "#import-undo");
        await(() -> shown(robot, "#import-undo-run").isPresent());
        assertThat(text(robot, "#import-undo-preview"))
                .isEqualTo("Aucun talent ne sera retiré, 2 rétablis, 1 conservé.");
        assertThat(text(robot, "#import-undo-run")).isEqualTo("Rétablir 2 talents");
        click(robot, "#import-undo-run");

        await(() -> shown(robot, "#import-past-undone").isPresent());
        assertThat(table.getSelectionModel().getSelectedItem().undone()).isPresent();
        assertThat(shown(robot, "#import-undo")).isEmpty();
        close(robot);
        try (UseCases vivier = wiring.open(location())) {
            assertThat(vivier.talents().find("T-0002").get(TalentFields.PHONE)).isEqualTo("01 02");
            assertThat(vivier.talents().find("T-0003").get(TalentFields.UNIT)).isEqualTo("C");
        }
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(
                () -> shown(robot, id).map(ButtonBase.class::cast).ifPresent(ButtonBase::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#import-history")
                .tryQueryAs(TableView.class)
                .map(table -> table.getItems().size())
                .orElse(0);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static Optional<Node> shown(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(node -> !node.isDisabled() && node.getScene() != null && node.isVisible())
                .findFirst();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
