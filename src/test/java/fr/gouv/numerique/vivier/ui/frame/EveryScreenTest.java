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

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
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
                    picture(robot, place);
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
        return robot.lookup(".progress-indicator").queryAllAs(ProgressIndicator.class).stream()
                .anyMatch(EveryScreenTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void picture(FxRobot robot, Place place) throws IOException {
        Path pictures =
                Files.createDirectories(
                        Path.of(System.getProperty("vivier.pictures", "target/pictures")));
        Path file = pictures.resolve(place.name().toLowerCase(Locale.ROOT) + ".png");
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
