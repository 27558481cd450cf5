// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.HeadlessMouse;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.Steady;
import fr.gouv.numerique.vivier.testing.TestStores;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** An import in the window, step by step, as a coordinator does it, with real files. */
@ExtendWith(ApplicationExtension.class)
class ImportWizardTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String EMAIL = "Votre adresse électronique professionnelle";
    private static final String WISH = "Vous souhaitez";

    @TempDir private Path folder;
    private final ChosenFiles dialogs = new ChosenFiles();
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage window) throws IOException {
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
                        (_, _, _) -> dialogs);
        desktop.show(window);
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(stage::hide);
        desktop.await();
    }

    @Test
    void everyStepIsDecidedBeforeAnythingIsWritten(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        choose(robot, Samples.file("talents.limesurvey.csv"));
        await(() -> said(robot, "rows").contains("240 lignes lues"));

        // One question is doubtful: it is what is shown first.
        TableView<Question> questions = table(robot, "#import-questions");
        Question doubtful = questions.getItems().getFirst();
        assertThat(doubtful.confidence().isDoubtful()).isTrue();
        use(robot, doubtful, new QuestionUse.LeftOut());
        await(() -> said(robot, "questions").startsWith("Questions : 39 questions reconnues."));

        click(robot, "#import-head-file");
        await(() -> shown(robot, "#import-sample").isPresent());
        combo(robot, "#import-tool", "Sphinx");
        await(() -> said(robot, "file").contains("Sphinx"));
        click(robot, "#import-head-rows");
        click(robot, "#import-take-back");
        await(() -> said(robot, "file").contains("LimeSurvey"));
        correctMissingAddress(robot);
        correctEverywhere(robot);
        leaveFirstRowOut(robot);

        click(robot, "#import-run");
        await(() -> shown(robot, "#import-open").isPresent());
        await(() -> said(robot, "rows").contains("240 lignes lues = "));
        assertThat(said(robot, "rows")).contains(" 4 refusées", " 1 écartée");
        await(() -> text(robot, "#import-done").startsWith("231 talents ajoutés"));
        press(robot, KeyCode.ESCAPE);
        await(() -> rows(robot, "#import-history").size() == 1);
        click(robot, "#import-past-forms");
        await(() -> !robot.lookup(".form-forget").queryAll().isEmpty());
    }

    @Test
    void goingBackKeepsWhatWasDecided(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        choose(robot, Samples.file("talents.sphinx-csv.csv"));
        await(() -> said(robot, "rows").contains("240 lignes lues"));
        leaveFirstRowOut(robot);
        for (int step = 0; step < 3; step++) {
            press(robot, KeyCode.ESCAPE);
        }
        click(robot, "#import-resume");
        await(() -> said(robot, "rows").contains("1 écartée"));
    }

    @Test
    void aCopiedTableIsPasted(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        await(() -> shown(robot, "#import-paste").isPresent());
        String table =
                "Votre nom\tVotre prénom\t" + EMAIL + "\nMartin\tLéa\tlea.martin@culture.gouv.fr\n";
        robot.interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(table);
                    Clipboard.getSystemClipboard().setContent(content);
                    shown(robot, "#import-paste").orElseThrow().requestFocus();
                });
        robot.press(KeyCode.CONTROL).press(KeyCode.V).release(KeyCode.V).release(KeyCode.CONTROL);
        await(() -> said(robot, "rows").contains("1 ligne lue = 1 ajoutée"));
        assertThat(said(robot, "file")).contains("Tableau collé");
    }

    @Test
    void aBrokenFileIsExplainedAndAnotherCanBeChosen(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        for (Map.Entry<Path, String> broken : brokenFiles().entrySet()) {
            choose(robot, broken.getKey());
            await(() -> text(robot, ".drop-refused .empty-text").contains(broken.getValue()));
            assertThat(text(robot, ".drop-refused .empty-text"))
                    .contains("« " + broken.getKey().getFileName() + " »")
                    .endsWith(".");
            assertThat(shown(robot, "#import-choose")).isPresent();
        }
        choose(robot, Samples.file("missions.gforms.csv"));
        await(() -> said(robot, "rows").contains("24 lignes lues = 24 ajoutées"));
    }

    @Test
    void aFileWithoutKnownQuestionsIsShownAsItIsRead(FxRobot robot) throws Exception {
        click(robot, "#home-import");
        Path file = folder.resolve("autres.csv");
        Files.writeString(file, "Couleur;Taille\nrouge;12\nvert;8\n");
        choose(robot, file);
        await(() -> rows(robot, "#import-sample").size() == 3);
        assertThat(shown(robot, "#import-encoding")).isPresent();
        assertThat(shown(robot, "#import-separator")).isPresent();
    }

    /** Files that cannot be imported, each with a part of what is to be done. */
    private Map<Path, String> brokenFiles() throws IOException {
        Map<Path, String> broken = new LinkedHashMap<>();
        broken.put(file("vide.csv", new byte[0]), "Exportez");
        broken.put(file("page.xlsx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "Choisissez");
        byte[] whole = Files.readAllBytes(Samples.file("talents.sphinx-xlsx.xlsx"));
        broken.put(file("coupé.xlsx", Arrays.copyOf(whole, whole.length / 2)), "xportez");
        broken.put(
                file("mots.txt", "rien que des mots".getBytes(StandardCharsets.UTF_8)), "xportez");
        broken.put(file("autre.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)), "Vérifiez");
        return broken;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void choose(FxRobot robot, Path file) throws TimeoutException {
        dialogs.willOpen(file);
        click(robot, "#import-choose");
    }

    private static void use(FxRobot robot, Question question, QuestionUse use)
            throws TimeoutException {
        String name = "Ce que devient la question : " + question.label();
        AtomicReference<Optional<Node>> box = new AtomicReference<>(Optional.empty());
        await(
                () -> {
                    box.set(
                            robot.lookup(".combo-box").queryAll().stream()
                                    .filter(each -> isShown(each))
                                    .filter(
                                            each ->
                                                    name.equals(
                                                            each.getAccessibleText()
                                                                    .replace('\u00A0', ' ')))
                                    .findFirst());
                    return box.get().isPresent();
                });
        robot.interact(() -> setValue((ComboBox<?>) box.get().orElseThrow(), use));
    }

    // The box of a question holds nothing but uses.
    @SuppressWarnings("unchecked")
    private static void setValue(ComboBox<?> box, QuestionUse use) {
        ((ComboBox<QuestionUse>) box).setValue(use);
    }

    private static void combo(FxRobot robot, String id, String words) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(() -> choose((ComboBox<?>) shown(robot, id).orElseThrow(), words));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(value -> box.getConverter().toString(value).equals(words))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Enter on a refused row opens the answer that is missing. */
    private static void correctMissingAddress(FxRobot robot) throws TimeoutException {
        TableView<RowOutcome> table = table(robot, "#import-rows");
        await(() -> table.getItems().size() == 240);
        int place =
                indexOf(
                        table,
                        row -> row.issues().stream().anyMatch(i -> i.column().equals(EMAIL)));
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(place, table.getColumns().getFirst());
                });
        await(
                () -> {
                    if (shown(robot, "#import-cell").isEmpty()) {
                        press(robot, KeyCode.ENTER);
                    }
                    return shown(robot, "#import-cell").isPresent();
                });
        write(robot, "remi.vincent@culture.gouv.fr");
        await(() -> said(robot, "rows").contains("4 refusées"));
    }

    /** A double click on an answer corrects it; then wherever the same is written. */
    private static void correctEverywhere(FxRobot robot) throws TimeoutException {
        TableView<RowOutcome> table = table(robot, "#import-rows");
        TableColumn<RowOutcome, ?> column =
                table.getColumns().stream()
                        .filter(each -> each.getText().equals(WISH))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table.scrollToColumn(column));
        await(() -> cell(robot, "Les deux").isPresent());
        await(
                () -> {
                    if (shown(robot, "#import-cell").isEmpty()) {
                        cell(robot, "Les deux").ifPresent(node -> doubleClick(robot, node));
                    }
                    return shown(robot, "#import-cell").isPresent();
                });
        write(robot, "Rejoindre le vivier sans mission précise");
        click(robot, "#import-correct-alike");
        await(() -> cell(robot, "Les deux").isEmpty());
    }

    /** Without the time between two real clicks, which a busy machine draws out. */
    private static void doubleClick(FxRobot robot, Node node) {
        robot.interact(
                () -> {
                    Point2D place = node.localToScene(node.getBoundsInLocal().getCenterX(), 5);
                    for (EventType<MouseEvent> type :
                            List.of(
                                    MouseEvent.MOUSE_PRESSED,
                                    MouseEvent.MOUSE_RELEASED,
                                    MouseEvent.MOUSE_CLICKED)) {
                        Event.fireEvent(node, twice(type, place));
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MouseEvent twice(EventType<MouseEvent> type, Point2D at) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static void leaveFirstRowOut(FxRobot robot) throws TimeoutException {
        TableView<RowOutcome> table = table(robot, "#import-rows");
        await(() -> table.getItems().size() == 240 && shown(robot, "#import-run").isPresent());
        int place = indexOf(table, row -> row.status() == RowStatus.CREATED);
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(place, table.getColumns().getFirst());
                });
        press(robot, KeyCode.DELETE);
        await(() -> said(robot, "rows").contains("1 écartée"));
    }

    /** The parts of a split pane are there once it was shown. */
    private static <T> TableView<T> table(FxRobot robot, String id) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        return robot.lookup(id).queryTableView();
    }

    private static int indexOf(TableView<RowOutcome> table, Predicate<RowOutcome> wanted) {
        List<RowOutcome> rows = List.copyOf(table.getItems());
        return rows.indexOf(rows.stream().filter(wanted).findFirst().orElseThrow());
    }

    private static Optional<Node> cell(FxRobot robot, String words) {
        return robot.lookup(".answer-cell").queryAll().stream()
                .filter(ImportWizardTest::isShown)
                .filter(node -> words.equals(((IndexedCell<?>) node).getText()))
                .findFirst();
    }

    private static void write(FxRobot robot, String text) throws TimeoutException {
        robot.interact(
                () ->
                        ((TextInputControl) shown(robot, "#import-cell").orElseThrow())
                                .setText(text));
        await(() -> shown(robot, "#import-cell").filter(Node::isFocused).isPresent());
        press(robot, KeyCode.ENTER);
    }

    /** What the heading of a step says, with plain blanks. */
    private static String said(FxRobot robot, String step) {
        return shown(robot, "#import-head-" + step)
                .map(Node::getAccessibleText)
                .orElse("")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("")
                .replace('\u00A0', ' ');
    }

    private static List<?> rows(FxRobot robot, String id) {
        Optional<TableView<?>> table =
                robot.lookup(id).<TableView<?>>tryQuery().map(node -> (TableView<?>) node);
        return table.<List<?>>map(TableView::getItems).map(List::copyOf).orElse(List.of());
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void click(FxRobot robot, String id) throws TimeoutException {
        await(() -> shown(robot, id).isPresent());
        robot.interact(
                () ->
                        shown(robot, id)
                                .ifPresent(
                                        button -> {
                                            button.requestFocus();
                                            ((ButtonBase) button).fire();
                                        }));
        WaitForAsyncUtils.waitForFxEvents();
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
