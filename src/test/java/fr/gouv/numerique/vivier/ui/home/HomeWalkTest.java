// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.ScreenAudit;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.frame.Desktop;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A step is made and taken back by the keyboard, and a lead is asked and heard, all from home. */
@ExtendWith(ApplicationExtension.class)
class HomeWalkTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final Clock LATER = Clock.offset(TestStores.CLOCK, Duration.ofDays(61));

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
                        LATER,
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
    void linesAreDoneFromHomeAndTakenBack(FxRobot robot) throws Exception {
        int steps = await(robot, "Transmettre le profil");
        List<String> faults = new ArrayList<>();
        robot.interact(
                () -> {
                    faults.addAll(ScreenAudit.faint(stage.getScene().getRoot()));
                    faults.addAll(ScreenAudit.nameless(stage.getScene().getRoot()));
                    faults.addAll(ScreenAudit.cut(stage.getScene().getRoot()));
                });
        assertThat(faults).isEmpty();

        robot.interact(() -> buttons(robot, "Transmettre le profil").getFirst().requestFocus());
        robot.type(KeyCode.SPACE);
        await(() -> buttons(robot, "Transmettre le profil").size() == steps - 1);
        await(() -> undo(robot).isPresent());
        robot.interact(() -> undo(robot).orElseThrow().fire());
        await(() -> buttons(robot, "Transmettre le profil").size() == steps);

        int silent = await(robot, "Demander des nouvelles");
        robot.interact(() -> buttons(robot, "Demander des nouvelles").getFirst().fire());
        await(() -> dialogs.mails().size() == 1);
        await(() -> buttons(robot, "Confirmer la mission").size() == 1);
        robot.interact(() -> buttons(robot, "Confirmer la mission").getFirst().fire());
        await(() -> buttons(robot, "Confirmer la mission").isEmpty());
        assertThat(silent).isPositive();

        robot.interact(stage::hide);
        desktop.await();
        try (UseCases vivier = wiring.open(location)) {
            assertThat(vivier.applications().find(applications.getFirst().id()).application())
                    .extracting(Application::step)
                    .isEqualTo(Step.PROPOSED);
            assertThat(vivier.missions().all())
                    .filteredOn(it -> it.get(MissionFields.CONFIRMED_ON).isPresent())
                    .hasSize(1);
        }
    }

    private static int await(FxRobot robot, String words) throws TimeoutException {
        await(() -> !buttons(robot, words).isEmpty());
        return buttons(robot, words).size();
    }

    private static List<ButtonBase> buttons(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#home-todo .button").queryAll().stream()
                .filter(Node::isVisible)
                .map(ButtonBase.class::cast)
                .filter(it -> it.getText().equals(words))
                .toList();
    }

    private static Optional<ButtonBase> undo(FxRobot robot) {
        return robot.lookup(".notification-bar .button").queryAll().stream()
                .map(ButtonBase.class::cast)
                .filter(it -> it.getText().equals("Annuler"))
                .findFirst();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
