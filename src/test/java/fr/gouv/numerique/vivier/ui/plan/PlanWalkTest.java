// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/** From the plan to a pin, to an exclusion and back. */
@ExtendWith(ApplicationExtension.class)
class PlanWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private final ChosenFiles files = new ChosenFiles();
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
            for (String sample : List.of("talents.sphinx-csv.csv", "missions.sphinx-csv.csv")) {
                vivier.imports()
                        .run(Samples.file(sample), ImportChoices.none(), WorkMonitor.none());
            }
        }
        desktop = wiring.desktop(location, (_, _, _) -> files);
        desktop.show(window);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void aPlanIsReadPinnedAndChanged(FxRobot robot) throws Exception {
        click(robot, "#nav-plan");
        await(() -> robot.lookup("#plan-table").tryQuery().isPresent());
        await(() -> !lines(robot).isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        String sum = text(robot, "#plan-sum");
        assertThat(sum).startsWith("Le plan pourvoit ").endsWith(" points.");
        assertThat(text(robot, "#plan-gain")).contains("Aucun autre plan ne fait mieux");
        PlanLine first = somebodyWithoutNamesake(robot);

        decide(robot, ".plan-pin", first);
        await(() -> lines(robot).stream().anyMatch(PlanLine::isPinned));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#plan-sum")).isEqualTo(sum);
        assertThat(lines(robot).stream().filter(PlanLine::isPinned))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo(first.title()));

        decide(robot, ".plan-unpin", first);
        await(() -> lines(robot).stream().noneMatch(PlanLine::isPinned));
        decide(robot, ".plan-exclude", first);
        await(() -> !text(robot, "#plan-change").isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lines(robot).stream().flatMap(line -> line.planned().stream()))
                .noneMatch(it -> it.candidate().equals(first.planned().orElseThrow().candidate()));

        click(robot, "#plan-choices .count-tab");
        await(() -> text(robot, "#plan-sum").equals(sum));

        suppose(robot, first, 1);
        await(
                () ->
                        lines(robot).stream()
                                .noneMatch(
                                        line -> line.mission().id().equals(first.mission().id())));
        assertThat(text(robot, "#plan-choices .count-tab"))
                .isEqualTo("et si «\u202f" + first.title() + "\u202f» était retirée");
        click(robot, "#plan-choices .count-tab");
        await(() -> text(robot, "#plan-sum").equals(sum));

        decide(robot, ".plan-why", first);
        await(() -> robot.lookup("#plan-reasons .reasons").tryQuery().isPresent());
        click(robot, "#plan-reasons-close");

        sharesPeopleOut(robot);
        keepsAndCompares(robot);
        savesThePicture(robot);
        proposesSeveralLines(robot);
    }

    private static void sharesPeopleOut(FxRobot robot) throws Exception {
        String before = text(robot, "#plan-gain");
        ComboBox<Object> most = robot.lookup("#plan-per-person").queryComboBox();
        robot.interact(() -> most.getSelectionModel().selectLast());
        await(() -> !text(robot, "#plan-gain").equals(before));
        assertThat(text(robot, "#plan-gain")).contains("Aucun autre plan ne fait mieux");
        robot.interact(() -> most.getSelectionModel().selectFirst());
        await(() -> text(robot, "#plan-gain").equals(before));
    }

    private static void keepsAndCompares(FxRobot robot) throws Exception {
        TabPane tabs = robot.lookup("#plan .tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().selectLast());
        await(() -> robot.lookup("#plan-kept-name").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#plan-kept-name").queryTextInputControl().setText("de mai"));
        click(robot, "#plan-kept-save");
        TableView<Object> kept = robot.lookup("#plan-kept").queryTableView();
        await(() -> kept.getItems().size() == 1);
        robot.interact(() -> kept.getSelectionModel().select(0));
        click(robot, "#plan-kept-compare");
        assertThat(text(robot, "#plan-kept-summary")).contains("personne ne change");
        click(robot, "#plan-kept-forget");
        await(() -> kept.getItems().isEmpty());
    }

    private void savesThePicture(FxRobot robot) throws Exception {
        TabPane tabs = robot.lookup("#plan .tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(1));
        await(() -> robot.lookup("#plan-picture-save").tryQuery().isPresent());
        MenuButton menu = robot.lookup("#plan-picture-save").queryAs(MenuButton.class);
        Path png = folder.resolve("plan.png");
        Path pdf = folder.resolve("plan.pdf");
        files.willSave(png);
        robot.interact(menu.getItems().getFirst()::fire);
        await(() -> Files.exists(png));
        files.willSave(pdf);
        robot.interact(menu.getItems().getLast()::fire);
        await(() -> Files.exists(pdf));
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(500);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        robot.interact(() -> tabs.getSelectionModel().select(0));
    }

    private static void proposesSeveralLines(FxRobot robot) throws Exception {
        TableView<PlanLine> table = robot.lookup("#plan-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().selectIndices(0, 1));
        click(robot, "#plan-apply");
        await(() -> notice(robot).startsWith("2 candidatures ouvertes"));
        click(robot, ".notification-bar .button");
        await(() -> notice(robot).startsWith("2 candidatures retirées"));
    }

    private static String notice(FxRobot robot) {
        return text(robot, ".notification-bar .label");
    }

    private static void suppose(FxRobot robot, PlanLine line, int item) throws Exception {
        Callable<Optional<MenuButton>> menu =
                () ->
                        robot.lookup(".plan-whatIf").queryAllAs(MenuButton.class).stream()
                                .filter(it -> it.getAccessibleText().contains(line.title()))
                                .filter(it -> it.getAccessibleText().contains(line.person()))
                                .findFirst();
        await(() -> menu.call().isPresent());
        MenuButton found = menu.call().orElseThrow();
        robot.interact(found.getItems().get(item)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Some people of the sample are in it twice. */
    private static PlanLine somebodyWithoutNamesake(FxRobot robot) {
        List<PlanLine> lines = lines(robot);
        List<String> names = lines.stream().map(PlanLine::person).toList();
        return lines.stream()
                .filter(line -> Collections.frequency(names, line.person()) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static List<PlanLine> lines(FxRobot robot) {
        TableView<PlanLine> table = robot.lookup("#plan-table").queryTableView();
        return List.copyOf(table.getItems());
    }

    /** Rows of a table are in no order on the scene. */
    private static void decide(FxRobot robot, String action, PlanLine line) throws Exception {
        Callable<Optional<ButtonBase>> button =
                () ->
                        robot.lookup(action).queryAllAs(ButtonBase.class).stream()
                                .filter(it -> it.getAccessibleText().contains(line.person()))
                                .filter(it -> it.getAccessibleText().contains(line.title()))
                                .findFirst();
        await(() -> button.call().isPresent());
        ButtonBase found = button.call().orElseThrow();
        robot.interact(found::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void click(FxRobot robot, String query) throws TimeoutException {
        await(() -> robot.lookup(query).tryQuery().isPresent());
        robot.interact(() -> ((ButtonBase) robot.lookup(query).query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
