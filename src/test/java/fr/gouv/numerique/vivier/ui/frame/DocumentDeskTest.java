// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The documents in the window: found, looked at, exported, and issued five at once. */
@ExtendWith(ApplicationExtension.class)
class DocumentDeskTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        stage = window;
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        List<ApplicationId> applications;
        try (Store store = TestStores.open(location)) {
            applications = ReadyApplications.in(store, 7);
        }
        Wiring wiring =
                new Wiring(
                        TestStores.CLOCK,
                        new Folders(Files.createDirectories(folder.resolve("data"))),
                        "coordinatrice");
        try (UseCases vivier = wiring.open(location)) {
            vivier.issueDocument().issue(applications.get(5), DocumentKind.AGREEMENT, Map.of());
            vivier.issueDocument()
                    .issue(
                            applications.get(6),
                            DocumentKind.AGREEMENT,
                            Map.of(
                                    AgreementFields.DOCUMENT_STATUS.id(),
                                    DocumentStatus.SENT_FOR_SIGNATURE.name()));
            vivier.moveApplication().complete(applications.get(2), Map.of("homeUnitAddress", ""));
        }
        desktop = wiring.desktop(location, (_, _, _) -> dialogs);
        desktop.show(window);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void aDocumentIsFoundLookedAtAndExported(FxRobot robot) throws Exception {
        click(robot, "#nav-documents");
        await(() -> rows(robot, "#document-table") == 2);
        click(robot, "#document-view-out_for_signature");
        await(() -> rows(robot, "#document-table") == 1);

        robot.interact(
                () ->
                        robot.lookup("#document-table")
                                .queryTableView()
                                .getSelectionModel()
                                .select(0));
        await(() -> robot.lookup("#document-detail .tab-pane").tryQuery().isPresent());
        robot.interact(
                () ->
                        robot.lookup("#document-detail .tab-pane")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(0));
        await(() -> text(robot, "#preview-number").endsWith(" / 7"));

        click(robot, "#preview-larger");
        await(() -> text(robot, "#preview-size").matches("\\d+\\h%"));
        robot.interact(
                () ->
                        robot.lookup("#preview-search .text-field")
                                .queryAs(TextField.class)
                                .setText("Déontologie"));
        await(() -> text(robot, "#preview-found").startsWith("1 sur "));
        click(robot, "#preview-find-next");
        await(() -> robot.lookup(".found").tryQuery().isPresent());

        Path file = folder.resolve("registre.csv");
        dialogs.willSave(file);
        robot.interact(
                () ->
                        robot
                                .lookup("#document-export")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(it -> "document-export-csv".equals(it.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        await(() -> Files.exists(file));
        assertThat(Files.readString(file).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("AT-2020-0002;1;Accord tripartite;En signature;2020-05-25;");
    }

    @Test
    void fiveAreChosenOneLacksSomethingAndFourAreIssued(FxRobot robot) throws Exception {
        click(robot, "#nav-documents");
        click(robot, "#document-batch");
        await(() -> text(robot, "#batch-issue").startsWith("Éditer 4 documents"));
        Path out = folder.resolve("out");
        dialogs.willChoose(out);

        click(robot, "#batch-issue");
        await(() -> text(robot, "#batch-result").startsWith("4 documents édités"));
        click(robot, "#batch-open-print");

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(5);
        }
        assertThat(dialogs.opened())
                .singleElement()
                .satisfies(
                        file ->
                                assertThat(file)
                                        .hasFileName("À imprimer AT-2020-0003_AT-2020-0006.pdf"));
        click(robot, "#batch-back");
        await(() -> rows(robot, "#document-table") == 6);
    }

    @Test
    void formalitiesAreChosenAndConfirmedAndTheDocumentsFollow(FxRobot robot) throws Exception {
        click(robot, "#nav-applications");
        await(() -> rows(robot, "#application-table") == 7);
        robot.interact(
                () ->
                        robot.lookup("#application-table")
                                .queryTableView()
                                .getSelectionModel()
                                .select(6));
        await(() -> shown(robot, "#formalities").isPresent());
        await(() -> shown(robot, "#document-order").isPresent());
        assertThat(isVisible(robot, "#formalities-confirm")).isFalse();

        robot.interact(
                () ->
                        robot.lookup("#formalities")
                                .<Formalities>queryComboBox()
                                .setValue(Formalities.AGREEMENT_ONLY));
        assertThat(isVisible(robot, "#formalities-confirm")).isTrue();
        click(robot, "#formalities-confirm");

        await(() -> shown(robot, "#document-order").isEmpty());
        await(() -> shown(robot, "#document-agreement").isPresent());
        assertThat(isVisible(robot, "#formalities-confirm")).isFalse();
    }

    private static boolean isVisible(FxRobot robot, String id) {
        return shown(robot, id).filter(Node::isVisible).isPresent();
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> fire(robot, id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean fire(FxRobot robot, String id) {
        AtomicBoolean fired = new AtomicBoolean();
        robot.interact(
                () ->
                        shown(robot, id)
                                .ifPresent(
                                        button -> {
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
                .filter(node -> !node.isDisabled() && node.getScene() != null)
                .findFirst();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, Steady.once(condition));
    }
}
