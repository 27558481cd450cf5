// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.ScreenAudit;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Through the tabs of « Échanges »: a news is prepared and marked, a question comes home. */
@ExtendWith(ApplicationExtension.class)
class ContactsWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        Wiring wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (UseCases vivier = wiring.open(location)) {
            OpenVivier.talent(vivier, "Adhérente", "POOL", "11");
            OpenVivier.talent(vivier, "Ciblée", "TARGETED", "11");
            OpenVivier.mission(vivier, "Refondre un portail");
        }
        dialogs.willChoose(folder);
        desktop = wiring.desktop(location, (_, _, _) -> dialogs);
        desktop.show(window);
        window.setWidth(1280);
        window.setHeight(800);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void newsAreToldAndQuestionsComeHome(FxRobot robot) throws Exception {
        fire(robot, "#nav-contacts");
        List<String> faults = new ArrayList<>();

        type(robot, "#news-subject", "Une mission de plus");
        type(robot, "#news-words", "Elle cherche quelqu’un.");
        fire(robot, "#news-prepare");
        await(() -> robot.lookup(".mailing-mark").tryQuery().isPresent());
        assertThat(folder.resolve("nouvelle-01.eml")).exists();
        fire(robot, ".mailing-mark");
        await(
                () ->
                        robot.lookup(".mailing-mark").queryAllAs(ButtonBase.class).stream()
                                .anyMatch(it -> it.getText().equals("Pas envoyé")));
        audit(robot, faults);

        tab(robot, 1);
        type(robot, "#question-name", "Service du numérique");
        type(robot, "#question-words", "Qui paie les déplacements ?");
        fire(robot, "#question-save");
        await(() -> rows(robot, "#questions-table") == 1);
        audit(robot, faults);

        tab(robot, 2);
        await(() -> rows(robot, "#sending-table") == 1);
        select(robot, "#sending-table");
        await(() -> robot.lookup("#sending-prepare").tryQuery().isPresent());
        fire(robot, "#sending-prepare");
        await(() -> Files.exists(folder.resolve("profils-M-0001.eml")));
        audit(robot, faults);

        tab(robot, 3);
        await(() -> rows(robot, "#directory-table") == 1);
        select(robot, "#directory-table");
        audit(robot, faults);

        fire(robot, "#nav-home");
        await(() -> robot.lookup("Service du numérique").tryQuery().isPresent());
        assertThat(faults).isEmpty();
    }

    private void audit(FxRobot robot, List<String> faults) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    Node root = stage.getScene().getRoot();
                    faults.addAll(ScreenAudit.nameless(root));
                    faults.addAll(ScreenAudit.cut(root));
                    faults.addAll(ScreenAudit.faint(root));
                });
    }

    private static void tab(FxRobot robot, int number) {
        robot.interact(
                () ->
                        robot.lookup("#contacts")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(number));
    }

    private static int rows(FxRobot robot, String table) {
        return robot.lookup(table)
                .tryQueryAs(TableView.class)
                .map(it -> it.getItems().size())
                .orElse(0);
    }

    private static void select(FxRobot robot, String table) {
        robot.interact(
                () -> robot.lookup(table).queryAs(TableView.class).getSelectionModel().select(0));
    }

    private static void type(FxRobot robot, String id, String words) throws TimeoutException {
        await(() -> robot.lookup(id).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(words));
    }

    private static void fire(FxRobot robot, String id) throws TimeoutException {
        await(() -> robot.lookup(id).tryQuery().filter(it -> !it.isDisabled()).isPresent());
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
