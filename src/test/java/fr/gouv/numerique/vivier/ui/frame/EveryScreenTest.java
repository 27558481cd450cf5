// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.ScreenAudit;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.control.SearchField;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import javax.imageio.ImageIO;

/**
 * Every place of the window, in both themes, on the examples: text stands out, controls have names,
 * no button is cut. The pictures of the guide are made on the way, into the folder named by {@code
 * vivier.pictures}.
 */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    private static final int PATIENCE_SECONDS = 90;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    @TempDir private Path folder;
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
        desktop =
                wiring.desktop(
                        new StoreLocation.Folder(folder.resolve("store"), ""),
                        (_, _, _) -> new ChosenFiles());
        desktop.show(window);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void everyPlaceIsReadableNamedAndWhole(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#nav-home").tryQuery().isPresent());
        robot.interact(desktop::openExamples);
        await(desktop::showsExamples);
        List<String> faults = new ArrayList<>();
        for (Preferences.Theme theme : Preferences.Theme.values()) {
            robot.interact(() -> desktop.change(desktop.preferences().withTheme(theme)));
            for (Place place : Place.values()) {
                visit(robot, place);
                if (theme == Preferences.Theme.LIGHT) {
                    picture(robot, place.name().toLowerCase(Locale.ROOT));
                }
                note(faults, robot, theme + " " + place + " faint ", ScreenAudit::faint);
                note(faults, robot, theme + " " + place + " nameless ", ScreenAudit::nameless);
                note(faults, robot, theme + " " + place + " cut ", ScreenAudit::cut);
            }
        }
        robot.interact(() -> desktop.change(desktop.preferences().withTextPercent(200)));
        for (Place place : Place.values()) {
            visit(robot, place);
            note(faults, robot, "200 % " + place + " cut ", ScreenAudit::cut);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theTourGoesThroughEveryStopAndLeaves(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#home-examples").tryQuery().isPresent());
        fire(robot, "#home-examples");
        await(() -> isShown(robot, "#tour"));
        List<String> titles = new ArrayList<>();
        for (TourStep _ : TourStep.values()) {
            WaitForAsyncUtils.waitForFxEvents();
            picture(robot, "tour-" + titles.size());
            titles.add(robot.lookup("#tour-title").queryAs(Label.class).getText());
            fire(robot, "#tour-next");
        }
        assertThat(titles)
                .hasSize(TourStep.values().length)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("Visite, 1 sur 10\u00a0: le matin en dix secondes");
        assertThat(isShown(robot, "#tour")).isFalse();
        assertThat(desktop.showsExamples()).isTrue();
    }

    @Test
    void settingsAreFoundByTheirWords(FxRobot robot) throws Exception {
        await(
                () ->
                        robot.lookup("#nav-settings")
                                .tryQuery()
                                .filter(n -> !n.isDisabled())
                                .isPresent());
        fire(robot, "#nav-settings");
        await(() -> robot.lookup("#settings-search").tryQuery().isPresent());
        assertThat(isShown(robot, "#settings-theme")).isTrue();
        search(robot, "DÉLAI de repon");
        assertThat(isShown(robot, "#settings-days-sent_to_lead")).isTrue();
        assertThat(isShown(robot, "#settings-theme")).isFalse();
        search(robot, "girafe");
        assertThat(isShown(robot, "#settings-nothing")).isTrue();
        search(robot, "");
        assertThat(isShown(robot, "#settings-theme")).isTrue();
        assertThat(isShown(robot, "#settings-nothing")).isFalse();
    }

    private static void search(FxRobot robot, String words) {
        robot.interact(
                () ->
                        robot.lookup("#settings-search")
                                .queryAs(SearchField.class)
                                .textProperty()
                                .set(words));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(EveryScreenTest::isShown).isPresent();
    }

    private void note(
            List<String> faults, FxRobot robot, String where, Function<Node, List<String>> audit) {
        robot.interact(
                () ->
                        audit.apply(stage.getScene().getRoot()).stream()
                                .distinct()
                                .map(where::concat)
                                .forEach(faults::add));
    }

    private void visit(FxRobot robot, Place place) throws TimeoutException {
        String id = "#nav-" + place.name().toLowerCase(Locale.ROOT);
        await(() -> robot.lookup(id).tryQuery().filter(item -> !item.isDisabled()).isPresent());
        robot.interact(() -> robot.lookup(id).<NavigationItem>query().fire());
        await(() -> !isBusy(robot));
        robot.interact(() -> selectFirst(robot));
        await(() -> !isBusy(robot));
    }

    /** What stands beside a list shows only once something is chosen. */
    private static void selectFirst(FxRobot robot) {
        for (TableView<?> table : robot.lookup(".table-view").queryAllAs(TableView.class)) {
            if (isShown(table) && !table.getItems().isEmpty()) {
                table.getSelectionModel().select(0);
                return;
            }
        }
    }

    private static boolean isBusy(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return isDrawing(robot)
                || robot.lookup(".progress-indicator").queryAllAs(ProgressIndicator.class).stream()
                        .anyMatch(EveryScreenTest::isShown);
    }

    /** A page of a document is white until it is drawn. */
    private static boolean isDrawing(FxRobot robot) {
        return isShown(robot, "#document-pages")
                && robot.lookup("#document-pages").lookup(".image-view").queryAll().stream()
                        .noneMatch(it -> it instanceof ImageView view && view.getImage() != null);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void picture(FxRobot robot, String name) throws IOException {
        Path pictures =
                Files.createDirectories(
                        Path.of(System.getProperty("vivier.pictures", "target/pictures")));
        Path file = pictures.resolve(name + ".png");
        List<IOException> failed = new ArrayList<>();
        robot.interact(
                () -> {
                    try {
                        ImageIO.write(
                                SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                                "png",
                                file.toFile());
                    } catch (IOException e) {
                        failed.add(e);
                    }
                });
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
