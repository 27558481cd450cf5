// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;
import fr.gouv.numerique.vivier.usecase.reference.UnknownAnswer;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** From the list of what is missing to its field, to the mail program and to the lists. */
@ExtendWith(ApplicationExtension.class)
class QualityWalkTest {
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
            vivier.imports().run(answers(), ImportChoices.none(), WorkMonitor.none());
        }
        desktop = wiring.desktop(location, (_, _, _) -> dialogs);
        desktop.show(window);
    }

    /** Nobody has a manager; one answer is not known. */
    private Path answers() throws IOException {
        return Files.writeString(
                folder.resolve("talents.csv"),
                """
                Votre nom;Votre prénom;Votre adresse électronique professionnelle;Vos domaines de compétences
                Morel;Anne;anne.morel@exemple.gouv.fr;Jawa
                Petit;Luc;luc.petit@exemple.gouv.fr;Java
                """);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void whatIsMissingIsMendedOrAskedForAndAnswersAreTaught(FxRobot robot) throws Exception {
        await(() -> shown(robot, "#nav-quality").isPresent());
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT8);
        robot.release(KeyCode.DIGIT8).release(KeyCode.CONTROL);
        await(() -> rows(robot, "#quality-table") > 0);

        chooseSomebodyToWriteTo(robot);
        assertThat(text(robot, "#quality-written")).isEqualTo("Pas encore écrit");
        click(robot, "#quality-write");
        await(() -> text(robot, "#quality-written").startsWith("Message préparé le"));
        assertThat(dialogs.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getScheme()).isEqualTo("mailto"));

        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        dialogs.willChoose(drafts);
        click(robot, "#quality-save-all");
        await(() -> !names(drafts).isEmpty());
        assertThat(names(drafts)).allMatch(name -> name.matches("[TM]-\\d{4}\\.eml"));

        click(robot, "#quality-mend-no-manager");
        await(() -> shown(robot, "#edit-linemanagername").isPresent());
        robot.interact(
                () ->
                        robot.lookup("#edit-linemanagername")
                                .queryAs(TextField.class)
                                .setText("Luc Petit"));

        click(robot, "#nav-quality");
        robot.interact(
                () ->
                        robot.lookup("#quality-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(1));
        await(() -> rows(robot, "#unknown-table") > 0);
        TableView<UnknownAnswer> unknown = robot.lookup("#unknown-table").queryTableView();
        int before = unknown.getItems().size();
        robot.interact(() -> unknown.getSelectionModel().select(0));
        click(robot, "#teach-leave");
        await(() -> rows(robot, "#unknown-table") == before - 1);
        click(robot, "#teach-undo");
        await(() -> rows(robot, "#unknown-table") == before);
    }

    @Test
    void whatAnImportBringsIsTaughtAndComparedFromItsResult(FxRobot robot) throws Exception {
        await(() -> countOf(robot, "#nav-quality").equals("2"));
        click(robot, "#nav-imports");
        dialogs.willOpen(
                Files.writeString(
                        folder.resolve("autres.csv"),
                        """
                        Votre nom;Votre prénom;Votre adresse électronique professionnelle;Votre téléphone professionnel;Région d'affectation
                        Morell;Anne;a.morel@culture.gouv.fr;;Bretange
                        Morel;Anne;anne.morel@culture.gouv.fr;;Bretagne
                        """));
        click(robot, "#import-choose");
        click(robot, "#import-run");
        click(robot, "#import-next-unknown");
        await(() -> rows(robot, "#unknown-table") > 0);
        await(() -> countOf(robot, "#nav-quality").equals("4"));
        click(robot, "#nav-imports");
        click(robot, "#import-next-look-alikes");
        await(() -> text(robot, "#screen-title").startsWith("Doublons"));
        click(robot, "#nav-quality");
        robot.interact(
                () ->
                        robot.lookup("#quality-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(0));
        click(robot, "#quality-duplicates");
        await(() -> text(robot, "#screen-title").startsWith("Doublons"));
    }

    private static String countOf(FxRobot robot, String id) {
        return robot.lookup(id).lookup(".nav-count").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private static void chooseSomebodyToWriteTo(FxRobot robot) throws TimeoutException {
        TableView<Doubtful> table = robot.lookup("#quality-table").queryTableView();
        Doubtful somebody =
                table.getItems().stream()
                        .filter(Doubtful::canBeWritten)
                        .filter(it -> it.findings().getFirst().rule().name().equals("NO_MANAGER"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table.getSelectionModel().select(somebody));
        await(() -> text(robot, "#quality-open").equals(somebody.name()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(() -> shown(robot, id).ifPresent(it -> ((ButtonBase) it).fire()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static int rows(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(TableView.class).map(t -> t.getItems().size()).orElse(0);
    }

    private static Optional<Node> shown(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(node -> !node.isDisabled() && isShown(node))
                .findFirst();
    }

    /** Tabs that are not open are there, but hidden. */
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
