// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The whole job in the window, as a coordinator does it: two exports in, a ranking, an application
 * followed, both documents out. Real store, real files.
 */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String DIRECTOR = "Camille Exemple, directrice";

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Wiring wiring;
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws IOException {
        HeadlessMouse.mend();
        stage = window;
        wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        desktop = wiring.desktop(location(), (_, _, _) -> dialogs);
        desktop.show(window);
    }

    private StoreLocation location() {
        return new StoreLocation.Folder(folder.resolve("store"), "");
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void fromTwoExportsToTwoDocuments(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        importFile(robot, "missions.sphinx-xlsx.xlsx");
        click(robot, "#import-again");
        importFile(robot, "talents.sphinx-csv.csv");

        press(robot, KeyCode.DIGIT3);
        chooseMissionWithCandidates(robot);
        String person = text(robot, "#ranking-person");
        click(robot, "#propose");

        for (Step step :
                List.of(
                        Step.SENT_TO_LEAD,
                        Step.EXCHANGE,
                        Step.AGREED,
                        Step.CONSENT_PENDING,
                        Step.AGREEMENT_PENDING)) {
            String move = "#move-" + step.name().toLowerCase(Locale.ROOT);
            click(robot, move);
            click(robot, "#move-confirm");
            await(() -> shown(robot, move).isEmpty());
        }

        Path agreement = issue(robot, DocumentKind.AGREEMENT);
        press(robot, KeyCode.DIGIT4);
        Path order = issue(robot, DocumentKind.ORDER);

        assertThat(words(agreement)).contains(person, "AT-2020-0001", "Accord tripartite");
        assertThat(words(order)).contains(person, "OM-2020-0001", "AT-2020-0001");
        assertThat(dialogs.opened()).containsExactly(agreement, order);

        close(robot);
        try (UseCases vivier = wiring.open(location())) {
            assertThat(vivier.applications().all())
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.application().step())
                                        .isEqualTo(Step.AGREEMENT_PENDING);
                                assertThat(row.application().history()).hasSize(6);
                                assertThat(row.talent().fullName()).isEqualTo(person);
                            });
            assertThat(vivier.documents().all())
                    .allSatisfy(
                            row ->
                                    assertThat(row.document().revisions())
                                            .as(row.document().number())
                                            .hasSize(1))
                    .hasSize(2);
        }
    }

    private void importFile(FxRobot robot, String name) throws TimeoutException {
        dialogs.willOpen(Samples.file(name));
        click(robot, "#import-choose");
        click(robot, "#import-run");
        await(() -> shown(robot, "#import-open").isPresent());
    }

    /** The first mission of the list for which somebody is possible. */
    private void chooseMissionWithCandidates(FxRobot robot) throws TimeoutException {
        await(() -> rows(robot, "#mission-table") > 0);
        TableView<MissionRow> table = robot.lookup("#mission-table").queryTableView();
        for (MissionRow mission : List.copyOf(table.getItems())) {
            robot.interact(() -> table.getSelectionModel().select(mission));
            await(() -> text(robot, "#mission-detail .detail-title").equals(mission.title()));
            // The title is there before the ranking below it: both are changed in one go.
            WaitForAsyncUtils.waitForFxEvents();
            if (shown(robot, "#propose").isPresent()) {
                return;
            }
        }
        throw new AssertionError("no mission has a candidate");
    }

    private Path issue(FxRobot robot, DocumentKind kind) throws TimeoutException {
        click(robot, "#document-" + kind.name().toLowerCase(Locale.ROOT));
        fillIn(robot);
        click(robot, "#document-issue");
        Path file = folder.resolve(kind.name() + ".pdf");
        dialogs.willSave(file);
        click(robot, "#document-save-1");
        await(() -> dialogs.opened().contains(file));
        return file;
    }

    /** Gives each field that is missing something that suits its control. */
    private void fillIn(FxRobot robot) throws TimeoutException {
        await(
                () ->
                        shown(robot, "#document-save-fields").isPresent()
                                || shown(robot, "#document-issue").isPresent());
        if (shown(robot, "#document-save-fields").isEmpty()) {
            return;
        }
        for (Node input : robot.lookup(MainJobTest::isField).queryAll()) {
            robot.interact(() -> fillIn(input));
        }
        click(robot, "#document-save-fields");
        await(() -> shown(robot, "#document-issue").isPresent());
    }

    private static boolean isField(Node node) {
        return node.getId() != null && node.getId().startsWith("field-") && isShown(node);
    }

    private static void fillIn(Node input) {
        switch (input) {
            case DatePicker day -> day.setValue(LocalDate.of(2020, 6, 15));
            case ComboBox<?> box -> box.getSelectionModel().select(1);
            case TextArea area when area.getId().equals("field-trips") ->
                    area.setText("2020-06-15 08:10 ; Rennes ; 2020-06-15 20:30 ; Rennes");
            case TextArea area when area.getId().equals("field-transportModes") ->
                    area.setText("TRAIN");
            case TextArea area -> area.setText("À préciser");
            case TextInputControl line when line.getId().endsWith("Email") ->
                    line.setText("prenom.nom@exemple.gouv.fr");
            case TextInputControl line when line.getId().equals("field-totalDays") ->
                    line.setText("5");
            case TextInputControl line
                    when line.getId().equals("field-conflictOfInterestDeclared") ->
                    line.setText("oui");
            case TextInputControl line -> line.setText(DIRECTOR);
            default -> throw new AssertionError(input.getClass());
        }
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void press(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL).press(digit).release(digit).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> fire(robot, id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** On the interface thread in one go, so that nothing is read again in between. */
    private static boolean fire(FxRobot robot, String id) {
        AtomicBoolean fired = new AtomicBoolean();
        robot.interact(
                () ->
                        shown(robot, id)
                                .ifPresent(
                                        button -> {
                                            button.requestFocus();
                                            ((ButtonBase) button).fire();
                                            fired.set(true);
                                        }));
        return fired.get();
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
