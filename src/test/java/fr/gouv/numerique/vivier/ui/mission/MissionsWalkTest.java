// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An old mission is confirmed, a new one made, checked and duplicated. */
@ExtendWith(ApplicationExtension.class)
class MissionsWalkTest {
    private static final int PATIENCE_SECONDS = 90;
    private static final Clock LATER = Clock.offset(TestStores.CLOCK, Duration.ofDays(61));

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Wiring wiring;
    private StoreLocation location;
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        Folders folders = new Folders(Files.createDirectories(folder.resolve("data")));
        location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (UseCases before = new Wiring(TestStores.CLOCK, folders, "a").open(location)) {
            before.addMission().add("Refonte", "Lacroix", "c.lacroix@exemple.gouv.fr");
            before.addTalent().add("Aline", "Martin", "aline@exemple.gouv.fr");
            before.addTalent().add("Bruno", "Petit", "bruno@exemple.gouv.fr");
        }
        wiring = new Wiring(LATER, folders, "coordinatrice");
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
    void aMissionIsConfirmedMadeMovedAndDuplicated(FxRobot robot) throws Exception {
        await(
                () ->
                        robot.lookup("#nav-missions")
                                .tryQuery()
                                .filter(n -> !n.isDisabled())
                                .isPresent());
        fire(robot, "#nav-missions");
        await(() -> rows(robot) == 1);
        robot.interact(() -> robot.lookup("#mission-stale").queryAs(CheckBox.class).fire());
        assertThat(rows(robot)).isEqualTo(1);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        await(() -> isThere(robot, "#mission-confirm"));
        assertThat(text(robot, "#mission-staffing"))
                .isEqualTo("Aucune place pourvue sur 1, 1 à pourvoir");
        double beside = table(robot).getWidth();
        robot.interact(() -> table(robot).fireEvent(escape()));
        await(() -> !isThere(robot, "#mission-confirm") && table(robot).getWidth() > beside);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        await(() -> isThere(robot, "#mission-confirm"));
        rankingIsWeighedAndCompared(robot);
        fire(robot, "#mission-ask");
        await(() -> dialogs.mails().size() == 1);
        fire(robot, "#mission-confirm");
        await(() -> rows(robot) == 0);
        robot.interact(() -> robot.lookup("#mission-stale").queryAs(CheckBox.class).fire());

        fire(robot, "#mission-new");
        await(() -> typed(robot).size() == 3);
        robot.interact(() -> typed(robot).getFirst().setText("Audit"));
        robot.interact(() -> typed(robot).getFirst().fireEvent(new ActionEvent()));
        await(() -> !text(robot, "#new-record-problem").isEmpty());
        robot.interact(
                () -> {
                    typed(robot).get(1).setText("Morel");
                    typed(robot).get(2).setText("a.morel@exemple.gouv.fr");
                    typed(robot).getFirst().fireEvent(new ActionEvent());
                });
        await(() -> rows(robot) == 2 && text(robot, ".detail-title").equals("Audit"));
        await(() -> isThere(robot, "#mission-next"));
        fire(robot, "#mission-next");
        await(() -> text(robot, "#mission-next").equals("Marquer publiée"));

        robot.interact(
                () ->
                        robot
                                .lookup("#mission-actions")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(item -> "mission-duplicate".equals(item.getId()))
                                .forEach(MenuItem::fire));
        await(() -> isThere(robot, "#edit-title"));
        assertThat(robot.lookup("#edit-title").queryAs(TextField.class).getText())
                .isEqualTo("Audit (copie)");

        robot.interact(stage::hide);
        desktop.await();
        try (UseCases vivier = wiring.open(location)) {
            assertThat(vivier.missions().all())
                    .extracting(Mission::ref)
                    .containsExactly("M-0001", "M-0002", "M-0003");
            assertThat(vivier.missions().find("M-0001").get(MissionFields.CONFIRMED_ON))
                    .contains(LocalDate.now(LATER));
            assertThat(vivier.missions().find("M-0002").status()).isEqualTo(MissionStatus.CHECKED);
        }
    }

    /** Two people are weighed anew, ticked by key, put side by side without names, and left. */
    private void rankingIsWeighedAndCompared(FxRobot robot) throws Exception {
        TableView<?> ranking = robot.lookup("#ranking-table").queryAs(TableView.class);
        await(() -> ranking.getItems().size() == 2);
        assertThat(isThere(robot, "#ranking-proposed-score")).isFalse();
        robot.interact(() -> robot.lookup("#weight-place").queryAs(Slider.class).setValue(40));
        await(
                () -> {
                    robot.interact(
                            () -> {
                                ranking.getSelectionModel().select(1);
                                ranking.getSelectionModel().select(0);
                            });
                    return isThere(robot, "#ranking-proposed-score");
                });
        robot.interact(() -> robot.lookup("#blind").queryAs(ToggleButton.class).fire());
        for (int row = 0; row < 2; row++) {
            int at = row;
            robot.interact(
                    () -> {
                        ranking.getSelectionModel().clearAndSelect(at);
                        ranking.fireEvent(key(KeyCode.SPACE));
                    });
        }
        fire(robot, "#compare");
        await(() -> isThere(robot, "#comparison"));
        assertThat(robot.lookup("#comparison .compare-person").queryAllAs(Label.class))
                .hasSize(2)
                .allMatch(name -> name.getText().startsWith("Profil "));
        robot.interact(() -> robot.lookup("#comparison").queryAs(Node.class).fireEvent(escape()));
        await(() -> !isThere(robot, "#comparison"));
        fire(robot, "#ranking-help");
        await(() -> isThere(robot, "#criteria"));
        fire(robot, "#criteria-back");
        await(() -> !isThere(robot, "#criteria"));
    }

    private static List<TextField> typed(FxRobot robot) {
        return robot.lookup("#mission-newcomer .text-field").queryAllAs(TextField.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#mission-table").queryAs(TableView.class);
    }

    private static int rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return table(robot).getItems().size();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query)
                .tryQuery()
                .map(
                        it ->
                                it instanceof Label label
                                        ? label.getText()
                                        : ((ButtonBase) it).getText())
                .orElse("");
    }

    private static boolean isThere(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static KeyEvent escape() {
        return key(KeyCode.ESCAPE);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
