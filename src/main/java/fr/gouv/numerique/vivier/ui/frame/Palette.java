// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The search over everything, above the window: one types, goes up and down, and Enter does it.
 * Escape closes it and gives the focus back; what was typed is there again when it opens next.
 */
final class Palette {
    private final StackPane node = new StackPane();
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private Optional<PaletteViewModel> model = Optional.empty();
    private Optional<Node> before = Optional.empty();

    Palette(Texts texts) {
        node.getStyleClass().add("palette-veil");
        node.setVisible(false);
        field.setId("palette-field");
        field.setPromptText(texts.get("search.everything"));
        field.setAccessibleText(texts.get("search.everything"));
        list.setId("palette-list");
        list.setAccessibleText(texts.get("search.found"));
        list.setFocusTraversable(false);
        Label none = new Label(texts.get("search.nothing"));
        none.getStyleClass().add("soft");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new EntryCell());
        list.setOnMouseClicked(_ -> choose());
        Label keys = new Label(texts.get("search.keys"));
        keys.getStyleClass().add("soft");
        VBox box = new VBox(field, list, keys);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        node.getChildren().add(box);
        node.setOnMouseClicked(
                event -> {
                    if (node.equals(event.getTarget())) {
                        close();
                    }
                });
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node node() {
        return node;
    }

    /** Another store is open, or other words are spoken. */
    void use(PaletteViewModel other) {
        model.ifPresent(it -> field.textProperty().unbindBidirectional(it.queryProperty()));
        model = Optional.of(other);
        field.textProperty().bindBidirectional(other.queryProperty());
        list.setItems(other.found());
        other.found().addListener(this::selectFirst);
    }

    private void selectFirst(ListChangeListener.Change<? extends PaletteEntry> change) {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    void open() {
        model.ifPresent(
                it -> {
                    if (!node.isVisible()) {
                        before = Optional.ofNullable(node.getScene().getFocusOwner());
                    }
                    node.setVisible(true);
                    field.requestFocus();
                    field.selectAll();
                    it.opened();
                });
    }

    private void close() {
        node.setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void choose() {
        @Nullable PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.action().run();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        switch (key) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    /** Icon and kind, name, and what tells it apart. */
    private static final class EntryCell extends ListCell<PaletteEntry> {
        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label kind = new Label(entry.kind(), Icons.of(entry.icon()));
            kind.getStyleClass().addAll("palette-kind", "soft");
            Label title = new Label(entry.title());
            title.getStyleClass().add("palette-title");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label detail = new Label(entry.detail());
            detail.getStyleClass().add("soft");
            HBox row = new HBox(kind, title, space, detail);
            row.getStyleClass().add("palette-row");
            row.setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(entry.kind() + ", " + entry.title() + ", " + entry.detail());
        }
    }
}
