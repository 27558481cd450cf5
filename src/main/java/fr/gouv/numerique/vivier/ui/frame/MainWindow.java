// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Navigator;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tag;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;

/** The frame around every screen: navigation, title, notices. */
final class MainWindow implements Navigator {
    private static final double NARROW_EM = 70;
    private static final KeyCombination HISTORY =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Workspace workspace;
    private final BorderPane root = new BorderPane();
    private final StackPane layers = new StackPane();
    private final Palette palette;
    private final Button search = new Button();
    private final Button history = new Button();
    private final Label title = new Label();
    private final Label state = new Label();
    private final Button back = new Button();
    private final Tag examples;
    private final StackPane content = new StackPane();
    private final NavigationRail rail;
    private final NoticeBar notices;
    private final TourPanel tour;
    private Optional<Screens> screens = Optional.empty();
    private Optional<Screen> current = Optional.empty();

    MainWindow(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.workspace = workspace;
        rail = new NavigationRail(texts, place -> goTo(place.destination()));
        examples =
                new Tag(texts.get("frame.examples"), RemixiconAL.FLASK_LINE, Tag.Tone.INFORMATION);
        title.getStyleClass().add("top-title");
        title.setId("screen-title");
        state.getStyleClass().add("top-state");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        palette = new Palette(texts);
        layers.getChildren().addAll(root, palette.node());
        search.setId("palette-open");
        search.getStyleClass().add("secondary");
        search.setGraphic(Icons.of(RemixiconMZ.SEARCH_LINE));
        search.setText(texts.get("search.open"));
        search.setOnAction(_ -> palette.open());
        search.setDisable(true);
        history.setId("history-open");
        history.getStyleClass().add("secondary");
        history.setGraphic(Icons.of(RemixiconAL.HISTORY_LINE));
        history.setText(texts.get("history.title"));
        history.setTooltip(
                new Tooltip(texts.get("frame.shortcut", texts.get("history.title"), "Ctrl+H")));
        history.setOnAction(_ -> goTo(new Destination.History()));
        history.setDisable(true);
        HBox top = new HBox(title, space, search, history, examples, back, state);
        show(examples, false);
        show(back, false);
        back.setMinWidth(Region.USE_PREF_SIZE);
        search.setMinWidth(Region.USE_PREF_SIZE);
        history.setMinWidth(Region.USE_PREF_SIZE);
        top.getStyleClass().add("top-bar");
        tour = new TourPanel(texts, this);
        VBox page = new VBox(top, content, tour.node());
        VBox.setVgrow(content, Priority.ALWAYS);
        notices = new NoticeBar(texts, page);
        root.setLeft(rail);
        root.setCenter(notices.node());
        root.sceneProperty().subscribe(this::listenTo);
        root.widthProperty().subscribe(this::fitRail);
        state.fontProperty().subscribe(this::fitRail);
        back.setId("examples-back");
        back.getStyleClass().add("secondary");
        back.setText(texts.get("frame.examples.back"));
        back.setOnAction(_ -> workspace.openOwn());
        showOpening();
    }

    Parent node() {
        return layers;
    }

    NoticeBar notices() {
        return notices;
    }

    /** Shows beside a place how many things wait there. */
    void setCount(Place place, int count) {
        rail.setCount(place, count);
    }

    /** A store is being opened: nothing can be done until it is. */
    void showOpening() {
        closed();
        tour.leave();
        screens = Optional.empty();
        rail.setDisable(true);
        search.setDisable(true);
        history.setDisable(true);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        turning.setAccessibleText(texts.get("frame.opening"));
        Label words = new Label(texts.get("frame.opening"));
        words.getStyleClass().add("soft");
        VBox box = new VBox(turning, words);
        box.getStyleClass().add("empty-state");
        content.getChildren().setAll(box);
    }

    /** The store cannot be opened: says why, and lets the user try again. */
    void showUnavailable(String reason, Runnable again) {
        Button retry = new Button(texts.get("frame.retry"));
        retry.getStyleClass().add("primary");
        retry.setOnAction(
                _ -> {
                    showOpening();
                    again.run();
                });
        content.getChildren()
                .setAll(
                        new EmptyState(
                                RemixiconAL.LOCK_LINE,
                                texts.get("frame.unavailable"),
                                reason,
                                retry));
    }

    /** Shows the examples stop by stop. */
    void startTour() {
        tour.start();
    }

    /** The store is open. */
    void open(Screens made, Destination first) {
        screens = Optional.of(made);
        palette.use(made.palette());
        search.setDisable(false);
        history.setDisable(false);
        boolean fictional = workspace.showsExamples();
        show(examples, fictional);
        show(back, fictional);
        state.setText(fictional ? "" : workspace.storeName());
        rail.setDisable(false);
        goTo(first);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public void goTo(Destination destination) {
        screens.ifPresent(
                made -> {
                    Place place = Place.of(destination);
                    current.ifPresent(Screen::hidden);
                    Screen screen = made.of(destination);
                    made.prepare(destination);
                    rail.select(place);
                    title.setText(texts.get(titleOf(destination)));
                    Node node = screen.node();
                    content.getChildren().setAll(node);
                    current = Optional.of(screen);
                    screen.shown();
                });
    }

    private static String titleOf(Destination destination) {
        return switch (destination) {
            case Destination.Duplicates() -> "identity.title";
            case Destination.Forgotten() -> "talent.forgotten.title";
            case Destination.DocumentTexts() -> "wording.title";
            case Destination.HouseTemplates() -> "office.template.title";
            case Destination.Publication() -> "publication.title";
            case Destination.History() -> "history.title";
            default -> Place.of(destination).nameKey();
        };
    }

    /** Room is counted in letters: a large text needs more of it. */
    private void fitRail() {
        boolean narrow = root.getWidth() < NARROW_EM * state.getFont().getSize();
        rail.setNarrow(narrow);
        search.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        history.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** On the scene, since keys go there as long as nothing in the window has the focus. */
    private void listenTo(@Nullable Scene scene) {
        if (scene != null) {
            scene.setOnKeyPressed(this::shortcut);
        }
    }

    private void shortcut(KeyEvent event) {
        boolean everything =
                new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN).match(event)
                        || event.getCode() == KeyCode.F1;
        if (everything && screens.isPresent()) {
            event.consume();
            palette.open();
            return;
        }
        if (HISTORY.match(event)) {
            event.consume();
            goTo(new Destination.History());
        } else if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            screens.ifPresent(Screens::undoLast);
        }
        for (Place place : Place.values()) {
            if (new KeyCodeCombination(place.key(), KeyCombination.SHORTCUT_DOWN).match(event)) {
                event.consume();
                goTo(place.destination());
            }
        }
    }

    /** Reads again what is in view, after something was taken back. */
    void showAgain() {
        current.ifPresent(Screen::shown);
    }

    /** The window closes: the screen in view lets go of what it listens to. */
    void closed() {
        current.ifPresent(Screen::hidden);
        current = Optional.empty();
    }
}
