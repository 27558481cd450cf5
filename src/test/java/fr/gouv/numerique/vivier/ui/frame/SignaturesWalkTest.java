// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;
import fr.gouv.numerique.vivier.usecase.document.SigningState;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Signatures in the window: one marked by keyboard, one by delegation, one undone. */
@ExtendWith(ApplicationExtension.class)
class SignaturesWalkTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private static Path prepared;

    @TempDir private Path folder;
    private Desktop desktop;
    private Stage stage;

    /** Not while the window is being made: that has its own time limit. */
    @BeforeAll
    static void issue() throws Exception {
        Application application = SigningDesk.prepare(prepared, 1).getFirst();
        try (UseCases vivier = SigningDesk.open(new StoreLocation.Folder(prepared, ""))) {
            SigningDesk.issue(vivier, application);
        }
    }

    @Start
    void start(Stage window) throws Exception {
        HeadlessMouse.mend();
        SigningDesk.copy(prepared, folder.resolve("store")).close();
        stage = window;
        desktop =
                new Wiring(
                                TestStores.CLOCK,
                                new Folders(Files.createDirectories(folder.resolve("data"))),
                                "coordinatrice")
                        .desktop(location(), (_, _, _) -> new ChosenFiles());
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
    void signaturesAreMarkedAndOneIsUndone(FxRobot robot) throws Exception {
        openSignatures(robot);

        click(robot, "#signatory-sign-agent");
        // The day of today stands there already: Enter keeps it.
        await(() -> shown(robot, "#signature-save").isPresent());
        robot.interact(() -> shown(robot, "#signature-place").orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> shown(robot, "#signatory-undo-agent").isPresent());
        assertThat(text(robot, "#signatory-mark-agent")).contains("25 mai 2020", "sur papier");

        click(robot, "#signatory-sign-manager");
        click(robot, "#signature-delegated");
        assertThat(shown(robot, "#signature-save")).isEmpty();
        type(robot, "#signature-delegate", "Noé Exemple");
        click(robot, "#signature-save");
        await(() -> shown(robot, "#signatory-undo-manager").isPresent());

        click(robot, "#signatory-undo-agent");
        type(robot, "#signature-reason", "mauvais document");
        click(robot, "#signature-undo");
        await(() -> shown(robot, "#signatory-sign-agent").isPresent());

        close(robot);
        try (UseCases vivier = SigningDesk.open(location())) {
            SigningState state = vivier.signDocument().read("AT-2020-0001");
            assertThat(state.document().current().status())
                    .isEqualTo(DocumentStatus.PARTIALLY_SIGNED);
            assertThat(
                            state.document()
                                    .current()
                                    .signatory(SignatoryRole.MANAGER)
                                    .orElseThrow()
                                    .mark()
                                    .orElseThrow()
                                    .delegate()
                                    .orElseThrow()
                                    .name())
                    .isEqualTo("Noé Exemple");
            assertThat(state.history())
                    .extracting(DocumentEvent::what)
                    .isEqualTo(
                            List.of(
                                    DocumentEvent.What.SIGNED,
                                    DocumentEvent.What.SIGNED,
                                    DocumentEvent.What.UNDONE));
        }
    }

    private static void openSignatures(FxRobot robot) throws TimeoutException {
        click(robot, "#nav-documents");
        await(
                () ->
                        robot.lookup("#document-table")
                                .tryQueryAs(TableView.class)
                                .filter(table -> !table.getItems().isEmpty())
                                .isPresent());
        robot.interact(
                () ->
                        robot.lookup("#document-table")
                                .queryTableView()
                                .getSelectionModel()
                                .select(0));
        await(
                () ->
                        robot.lookup("#document-detail .tab-pane")
                                .tryQueryAs(TabPane.class)
                                .isPresent());
        robot.interact(
                () -> {
                    TabPane tabs =
                            robot.lookup("#document-detail .tab-pane").queryAs(TabPane.class);
                    tabs.getTabs().stream()
                            .filter(tab -> "document-signatures".equals(tab.getId()))
                            .forEach(tabs.getSelectionModel()::select);
                });
    }

    private static void type(FxRobot robot, String id, String words) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(() -> ((TextField) shown(robot, id).orElseThrow()).setText(words));
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
                                            button.requestFocus();
                                            ((ButtonBase) button).fire();
                                            fired.set(true);
                                        }));
        return fired.get();
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
