// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TickingClock;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What somebody else did is found, taken back, done again and taken back by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class HistoryWalkTest {
    private static final int PATIENCE_SECONDS = 90;

    @TempDir private Path folder;
    private Wiring wiring;
    private StoreLocation location;
    private Desktop desktop;
    private Stage stage;
    private Talent talent;

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        TickingClock clock = new TickingClock();
        Folders folders = new Folders(Files.createDirectories(folder.resolve("data")));
        location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (UseCases before = new Wiring(clock, folders, "anne").open(location)) {
            talent = before.addTalent().add("Camille", "Dupont", "c.dupont@exemple.gouv.fr");
            Mission mission = before.addMission().add("Portail", "Lacroix", "c.l@exemple.gouv.fr");
            before.openApplication().open(talent, mission);
            before.editTalent().set(talent, TalentFields.UNIT, "Bureau A");
        }
        wiring = new Wiring(clock, folders, "coordinatrice");
        desktop = wiring.desktop(location, (_, _, _) -> new ChosenFiles());
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
    void whatSomebodyElseDidIsFoundTakenBackAndDoneAgain(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#history-open").tryQuery().filter(this::isOpen).isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        await(() -> rows(robot).size() == 4);
        assertThat(text(robot, "#screen-title")).isEqualTo("Historique");

        robot.interact(() -> people(robot).setValue(Optional.of("coordinatrice")));
        await(() -> rows(robot).isEmpty());
        robot.interact(() -> people(robot).setValue(Optional.of("anne")));
        robot.interact(
                () ->
                        robot.lookup("#history-search")
                                .queryAs(SearchField.class)
                                .textProperty()
                                .set("camille"));
        await(() -> rows(robot).size() == 3);

        undo(robot, "Annuler\u00a0: Champ modifié");
        await(() -> notice(robot).startsWith("Annulé\u00a0: Champ modifié"));
        await(() -> rows(robot).stream().anyMatch(TimelineEntry::undone));
        fire(robot, ".notification-bar .button-bar .button");
        await(() -> notice(robot).equals("Action annulée."));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> notice(robot).equals("Annulé\u00a0: Action rétablie"));

        undo(robot, "Annuler\u00a0: Proposée");
        await(() -> notice(robot).startsWith("Une candidature ouverte ne s’efface pas"));
        fire(robot, ".notification-bar .button-bar .button");
        await(() -> text(robot, "#screen-title").equals("Candidatures"));
        await(() -> robot.lookup("#application-detail #history-kind").tryQuery().isPresent());

        robot.interact(stage::hide);
        desktop.await();
        try (UseCases vivier = wiring.open(location)) {
            assertThat(vivier.talents().find(talent.id()).get(TalentFields.UNIT)).isEmpty();
        }
    }

    private boolean isOpen(Node node) {
        return !node.isDisabled();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<String>> people(FxRobot robot) {
        return robot.lookup("#history-people").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static List<TimelineEntry> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#history-table")
                .tryQueryAs(TableView.class)
                .map(table -> List.copyOf((List<TimelineEntry>) table.getItems()))
                .orElse(List.of());
    }

    /** The button of the line that says so. */
    private static void undo(FxRobot robot, String says) throws TimeoutException {
        await(() -> button(robot, says).isPresent());
        robot.interact(() -> button(robot, says).orElseThrow().fire());
    }

    private static Optional<ButtonBase> button(FxRobot robot, String says) {
        return robot.lookup("#history-table .button").queryAllAs(ButtonBase.class).stream()
                .filter(one -> one.getAccessibleText().startsWith(says))
                .findFirst();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
