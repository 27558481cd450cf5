// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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
import java.util.concurrent.atomic.AtomicBoolean;

/** From the door in the pool over the pair side by side to the merge and back, in the window. */
@ExtendWith(ApplicationExtension.class)
class DuplicatesWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private Wiring wiring;
    private Desktop desktop;
    private Stage stage;

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
            vivier.imports()
                    .run(
                            PairFiles.write(folder),
                            ImportChoices.of(FormKind.TALENTS),
                            WorkMonitor.none());
        }
        desktop = wiring.desktop(location(), (_, _, _) -> new ChosenFiles());
        desktop.show(window);
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
    void aPairIsMergedWithChosenFieldsAndSeparatedAgain(FxRobot robot) throws Exception {
        await(() -> !text(robot, "#screen-title").isEmpty());
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        robot.release(KeyCode.CONTROL);
        await(() -> text(robot, "#talent-duplicates").equals("Doublons possibles (2)"));
        click(robot, "#talent-duplicates");
        await(() -> text(robot, "#duplicates-count").equals("2 paires à examiner"));
        assertThat(text(robot, "#screen-title")).isEqualTo("Doublons possibles");

        await(() -> shown(robot, "#choice-municipality-survivor").isPresent());
        assertThat(radio(robot, "#choice-municipality-other").isSelected()).isTrue();
        click(robot, "#choice-municipality-survivor");
        click(robot, "#duplicates-merge");
        await(() -> text(robot, "#duplicates-count").equals("1 paire à examiner"));
        click(robot, "#duplicates-distinct");
        await(() -> text(robot, "#duplicates-count").equals("aucune paire"));

        click(robot, "#duplicates-back");
        await(() -> rows(robot) == 5);
        choose(robot);
        click(robot, "#talent-separate-T-0004");
        await(() -> rows(robot) == 6);

        close(robot);
        try (UseCases vivier = wiring.open(location())) {
            assertThat(vivier.duplicates().find(WorkMonitor.none()))
                    .as("the pair that was parted is not asked again")
                    .hasSize(1);
            assertThat(vivier.talents().all())
                    .extracting(talent -> talent.get(TalentFields.MUNICIPALITY))
                    .containsExactly("Rennes", "Brest", "Lyon", "Vannes", "Brest", "Metz");
            assertThat(vivier.talents().all().getFirst().edits()).isEmpty();
        }
    }

    /** The record that was made of two. */
    private void choose(FxRobot robot) throws TimeoutException {
        TableView<TalentRow> table = robot.lookup("#talent-table").queryTableView();
        robot.interact(
                () ->
                        table.getItems().stream()
                                .filter(row -> row.ref().equals("T-0001"))
                                .forEach(table.getSelectionModel()::select));
        await(() -> shown(robot, "#talent-separate-T-0004").isPresent());
    }

    private static RadioButton radio(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(RadioButton.class);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#talent-table")
                .tryQueryAs(TableView.class)
                .map(t -> t.getItems().size())
                .orElse(-1);
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> fire(robot, id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean fire(FxRobot robot, String id) {
        AtomicBoolean fired = new AtomicBoolean();
        robot.interact(
                () ->
                        shown(robot, id)
                                .ifPresent(
                                        button -> {
                                            button.requestFocus();
                                            ((ButtonBase) button).fire();
                                            fired.set(true);
                                        }));
        return fired.get();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static Optional<Node> shown(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(node -> !node.isDisabled() && isShown(node))
                .findFirst();
    }

    private static boolean isShown(Node node) {
        boolean visible = node.getScene() != null;
        for (Node each = node; each != null && visible; each = each.getParent()) {
            visible = each.isVisible();
        }
        return visible;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
