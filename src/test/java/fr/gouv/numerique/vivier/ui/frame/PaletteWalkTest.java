// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.TestStores;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** One box over all that can be done, by the keyboard alone and by the mouse. */
@ExtendWith(ApplicationExtension.class)
class PaletteWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws IOException {
        HeadlessMouse.mend();
        stage = window;
        Path store = Files.createDirectories(folder.resolve("store"));
        Wiring wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        desktop =
                wiring.desktop(new StoreLocation.Folder(store, ""), (_, _, _) -> new ChosenFiles());
        desktop.show(window);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::close);
        desktop.await();
    }

    @Test
    void leadsAnywhereByTheKeyboardAndNeverLosesWhatWasTyped(FxRobot robot) throws Exception {
        until(() -> !robot.lookup("#palette-open").queryAs(Button.class).isDisabled());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        TextField field = robot.lookup("#palette-field").queryAs(TextField.class);
        until(field::isFocused);
        robot.interact(() -> field.setText("dou"));
        until(() -> first(robot).title().startsWith("Doublons"));

        robot.type(KeyCode.ESCAPE);
        until(() -> !shown(field));
        robot.clickOn("#palette-open");
        until(() -> shown(field));
        assertThat(field.getText()).isEqualTo("dou");

        robot.interact(() -> field.setText("réglages"));
        until(() -> first(robot).title().equals("Réglages"));
        robot.type(KeyCode.ENTER);
        until(
                () ->
                        robot.lookup("#screen-title")
                                .queryAs(Label.class)
                                .getText()
                                .equals("Réglages"));
        assertThat(shown(field)).isFalse();

        robot.type(KeyCode.F1);
        until(() -> shown(field));
        robot.interact(field::clear);
        until(
                () ->
                        first(robot).title().equals("Accueil")
                                && first(robot).detail().equals("Ctrl+1"));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> robot.lookup("#screen-title").queryAs(Label.class).getText().equals("Vivier"));
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static PaletteEntry first(FxRobot robot) {
        List<PaletteEntry> items = robot.lookup("#palette-list").queryAs(ListView.class).getItems();
        return items.isEmpty()
                ? new PaletteEntry(Place.HOME.icon(), "", "", "", () -> {})
                : items.getFirst();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
