// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.talent.Talent;
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

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A later answer contradicts what was set by hand: both are shown, and a person decides. */
@ExtendWith(ApplicationExtension.class)
class ConflictWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private Wiring wiring;
    private StoreLocation location;
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
        location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (UseCases vivier = wiring.open(location)) {
            answer(vivier, "02 99 00 00 01", "Rennes");
            Talent talent = vivier.talents().find("T-0001");
            talent = vivier.editTalent().set(talent, TalentFields.PHONE, "06 00 00 00 00");
            vivier.editTalent().set(talent, TalentFields.MUNICIPALITY, "Vannes");
            answer(vivier, "02 99 00 00 02", "Brest");
        }
        desktop = wiring.desktop(location, (_, _, _) -> new ChosenFiles());
        desktop.show(window);
    }

    private void answer(UseCases vivier, String phone, String municipality) throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("talents.csv"),
                        """
                        Votre nom;Votre prénom;Votre adresse électronique professionnelle;Votre téléphone professionnel;Commune de votre lieu de travail
                        Morel;Anne;anne.morel@exemple.gouv.fr;%s;%s
                        """
                                .formatted(phone, municipality));
        vivier.imports().run(file, ImportChoices.of(FormKind.TALENTS), WorkMonitor.none());
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void eachConflictIsDecidedWithOneButton(FxRobot robot) throws Exception {
        await(
                () ->
                        robot.lookup("#nav-talents")
                                .tryQuery()
                                .filter(n -> !n.isDisabled())
                                .isPresent());
        fire(robot, "#nav-talents");
        await(() -> !robot.lookup(".table-view").queryTableView().getItems().isEmpty());
        robot.interact(
                () -> {
                    TableView<?> table = robot.lookup(".table-view").queryTableView();
                    table.getSelectionModel().select(0);
                });
        await(() -> isThere(robot, "#conflict-take-phone"));
        assertThat(said(robot)).contains("02 99 00 00 02", "Brest");

        fire(robot, "#conflict-take-phone");
        await(() -> !isThere(robot, "#conflict-take-phone"));
        assertThat(isThere(robot, "#conflict-keep-municipality")).isTrue();
        fire(robot, "#conflict-keep-municipality");
        await(() -> !isThere(robot, "#conflict-keep-municipality"));

        robot.interact(stage::hide);
        desktop.await();
        try (UseCases vivier = wiring.open(location)) {
            Talent talent = vivier.talents().find("T-0001");
            assertThat(talent.get(TalentFields.PHONE)).isEqualTo("02 99 00 00 02");
            assertThat(talent.get(TalentFields.MUNICIPALITY)).isEqualTo("Vannes");
        }
    }

    private static String said(FxRobot robot) {
        return String.join(
                " ",
                robot.lookup(".conflict-note .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    private static boolean isThere(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
