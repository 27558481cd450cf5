// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.ScreenAudit;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cards of the board move by mouse and keyboard; days of the calendar lead to what is on them. */
@ExtendWith(ApplicationExtension.class)
class ApplicationsWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir static Path prepared;
    private static List<Application> applications = List.of();

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Wiring wiring;
    private StoreLocation location;
    private Desktop desktop;
    private Stage stage;

    /** Takes longer than a window may take to open. */
    @BeforeAll
    static void prepare() throws IOException {
        applications = SigningDesk.prepare(prepared, 3);
    }

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        location = new StoreLocation.Folder(folder.resolve("store"), "");
        SigningDesk.copy(prepared, folder.resolve("store")).close();
        wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
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
    void cardsMoveAndDaysOpenWhatIsOnThem(FxRobot robot) throws Exception {
        click(robot, "#nav-applications");
        click(robot, "#application-as-board");
        await(() -> cards(robot, "proposed").size() == 3);

        dragged(robot);
        moved(robot);
        calendar(robot);

        robot.interact(stage::hide);
        desktop.await();
        try (UseCases vivier = wiring.open(location)) {
            assertThat(vivier.applications().all())
                    .extracting(row -> row.application().step())
                    .containsOnly(Step.SENT_TO_LEAD, Step.PROPOSED);
        }
    }

    /** To where it may go; elsewhere it stays, and the reason is said. */
    private void dragged(FxRobot robot) throws Exception {
        take(robot, "proposed");
        drag(robot, "exchange", DragEvent.DRAG_OVER);
        assertThat(text(robot, "#board-hint")).contains("on ne peut pas passer");
        drag(robot, "sent_to_lead", DragEvent.DRAG_OVER);
        assertThat(text(robot, "#board-hint")).isEqualTo("Transmettre le profil");
        drag(robot, "sent_to_lead", DragEvent.DRAG_DROPPED);
        await(() -> cards(robot, "sent_to_lead").size() == 1);
        click(robot, ".notification-bar .button");
        await(() -> cards(robot, "proposed").size() == 3);
    }

    /** An event that no mouse made takes the card, but starts no drag. */
    private static void take(FxRobot robot, String step) {
        robot.interact(
                () -> {
                    Node cell = robot.lookup("#board-" + step).lookup(".list-cell").query();
                    try {
                        Event.fireEvent(cell, mouse(cell));
                    } catch (IllegalStateException noDrag) {
                        assertThat(noDrag).hasMessageContaining("DRAG_DETECTED");
                    }
                });
    }

    private static MouseEvent mouse(Node cell) {
        return new MouseEvent(
                MouseEvent.DRAG_DETECTED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(cell, 1, 1));
    }

    private static void drag(FxRobot robot, String step, EventType<DragEvent> type) {
        Node column = robot.lookup("#board-" + step).query();
        robot.interact(
                () ->
                        Event.fireEvent(
                                column,
                                new DragEvent(
                                        type,
                                        null,
                                        1,
                                        1,
                                        1,
                                        1,
                                        TransferMode.MOVE,
                                        column,
                                        column,
                                        new PickResult(column, 1, 1))));
    }

    /** A card is chosen, Enter opens its moves. */
    private void moved(FxRobot robot) throws Exception {
        ListView<ApplicationRow> cards = robot.lookup("#board-proposed").query();
        robot.interact(
                () -> {
                    cards.requestFocus();
                    cards.getSelectionModel().select(0);
                });
        robot.type(KeyCode.ENTER);
        await(() -> menu(robot).isPresent());
        robot.interact(
                () ->
                        menu(robot).orElseThrow().getItems().stream()
                                .filter(item -> item.getText().equals("Transmettre le profil"))
                                .forEach(MenuItem::fire));
        await(() -> cards(robot, "sent_to_lead").size() == 1);
    }

    private static Optional<ContextMenu> menu(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .map(window -> (ContextMenu) window)
                .findFirst();
    }

    private void calendar(FxRobot robot) throws Exception {
        click(robot, "#application-as-calendar");
        await(() -> shown(robot, "#calendar-day-2020-05-25").isPresent());
        List<String> faults = new ArrayList<>();
        robot.interact(
                () -> {
                    faults.addAll(ScreenAudit.faint(stage.getScene().getRoot()));
                    faults.addAll(ScreenAudit.nameless(stage.getScene().getRoot()));
                    faults.addAll(ScreenAudit.cut(stage.getScene().getRoot()));
                });
        assertThat(faults).isEmpty();
        robot.interact(() -> robot.lookup("#calendar-day-2020-05-25").query().requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> text(robot, "#calendar-title").startsWith("juin 2020 · 21 jours ouvrés"));
        robot.type(KeyCode.LEFT, KeyCode.UP, KeyCode.T);
        await(() -> text(robot, "#calendar-title").startsWith("mai 2020"));
        robot.type(KeyCode.PAGE_DOWN);
        LocalDate due = applications.getFirst().dueOn().orElseThrow();
        await(() -> shown(robot, "#calendar-day-" + due).isPresent());
        Node cell = robot.lookup("#calendar-day-" + due).query();
        assertThat(cell.getAccessibleText())
                .contains("Échéance, Proposée", applications.getFirst().ref());
        robot.interact(cell::requestFocus);
        robot.interact(() -> cell.executeAccessibleAction(AccessibleAction.FIRE));
        ListView<?> ofDay = robot.lookup("#calendar-day-entries").query();
        await(() -> !ofDay.getItems().isEmpty() && ofDay.isFocused());
        robot.type(KeyCode.ENTER);
        await(() -> shown(robot, "#application-table").isPresent());
    }

    private static List<ApplicationRow> cards(FxRobot robot, String step) {
        return List.copyOf(
                robot.lookup("#board-" + step).<ListView<ApplicationRow>>query().getItems());
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(() -> shown(robot, id).ifPresent(it -> ((ButtonBase) it).fire()));
        WaitForAsyncUtils.waitForFxEvents();
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
