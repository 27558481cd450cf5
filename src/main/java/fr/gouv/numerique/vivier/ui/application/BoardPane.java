// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.WorkflowTable;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The applications of the list as a board: one column for each step. A card is moved by dragging
 * it, or by its menu; only to where it may go, else the reason is said.
 */
final class BoardPane {
    private static final double COLUMN = 11.5;

    private final ApplicationsViewModel list;
    private final BoardViewModel model;
    private final Runnable open;
    private final UiContext context;
    private final Texts texts;
    private final Map<Step, ListView<ApplicationRow>> columns = new EnumMap<>(Step.class);
    private final Map<Step, Label> heads = new EnumMap<>(Step.class);
    private final Label hint = new Label();
    private final VBox node = new VBox();

    /** Whatever is dragged here from elsewhere is no card. */
    private Optional<ApplicationId> dragged = Optional.empty();

    /**
     * The board of a list.
     *
     * @param open shows the application that is chosen in full
     */
    BoardPane(ApplicationsViewModel list, BoardViewModel model, Runnable open, UiContext context) {
        this.open = open;
        this.list = list;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        HBox row = new HBox();
        row.getStyleClass().add("board");
        for (WorkflowTable.Row line : WorkflowTable.ROWS) {
            if (!line.next().isEmpty() || line.step().isOver()) {
                row.getChildren().add(column(line.step()));
            }
        }
        ScrollPane scroll = new ScrollPane(row);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        hint.setId("board-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        hint.setText(texts.get("application.board.hint"));
        node.setId("application-board");
        node.getStyleClass().add("board-page");
        node.getChildren().addAll(hint, scroll);
        list.found().addListener((ListChangeListener<ApplicationRow>) _ -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    private Node column(Step step) {
        Label head = new Label();
        head.getStyleClass().add("strong");
        head.setWrapText(true);
        ListView<ApplicationRow> cards = new ListView<>();
        cards.setId("board-" + step.name().toLowerCase(Locale.ROOT));
        cards.setAccessibleText(texts.get("application.step." + step));
        cards.setCellFactory(_ -> new BoardCell(this::card, this::menu, this::take));
        cards.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (ApplicationRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(row.application().id()));
                            }
                        });
        cards.setOnKeyPressed(event -> openMenu(event, cards));
        cards.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2
                            && cards.getSelectionModel().getSelectedItem() != null) {
                        open.run();
                    }
                });
        cards.setOnDragOver(event -> dragged(event, step));
        cards.setOnDragDropped(event -> dropped(event, step));
        cards.setOnDragDone(_ -> dragged = Optional.empty());
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox column = new VBox(head, cards);
        column.getStyleClass().add("board-column");
        column.setStyle("-fx-pref-width: " + COLUMN + "em; -fx-min-width: " + COLUMN + "em;");
        column.setAccessibleRole(AccessibleRole.PARENT);
        columns.put(step, cards);
        heads.put(step, head);
        return column;
    }

    private void fill() {
        LocalDate today = LocalDate.now(context.clock());
        columns.forEach(
                (step, cards) -> {
                    List<ApplicationRow> rows =
                            list.found().stream()
                                    .filter(row -> row.application().step() == step)
                                    .toList();
                    if (!cards.getItems().equals(rows)) {
                        cards.getItems().setAll(rows);
                    }
                    long late =
                            rows.stream().filter(row -> row.application().isLate(today)).count();
                    head(step)
                            .setText(
                                    texts.get(
                                            "application.board.head",
                                            Message.of("application.step." + step),
                                            rows.size(),
                                            late));
                });
    }

    private Label head(Step step) {
        return heads.getOrDefault(step, hint);
    }

    private Node card(ApplicationRow row) {
        return new BoardCard(row, LocalDate.now(context.clock()), texts).node();
    }

    private void openMenu(KeyEvent event, ListView<ApplicationRow> cards) {
        ApplicationRow row = cards.getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.M)) {
            menu(row).show(cards, Side.TOP, 0, 0);
            event.consume();
        }
    }

    /** Every move that the table has, those that end with their reasons. */
    private ContextMenu menu(ApplicationRow row) {
        ContextMenu menu = new ContextMenu();
        ApplicationId id = row.application().id();
        MenuItem whole = new MenuItem(texts.get("application.board.open"));
        whole.setOnAction(
                _ -> {
                    list.selectedProperty().set(Optional.of(id));
                    open.run();
                });
        menu.getItems().add(whole);
        for (Step step : row.application().allowed()) {
            String words = texts.get("application.move." + step);
            if (step.asksReason()) {
                Menu reasons = new Menu(words);
                for (Reason reason : Reason.ends()) {
                    MenuItem item = new MenuItem(texts.get("application.reason." + reason));
                    item.setOnAction(_ -> model.move(id, step, Optional.of(reason)));
                    reasons.getItems().add(item);
                }
                menu.getItems().add(reasons);
            } else {
                MenuItem item = new MenuItem(words);
                item.setOnAction(_ -> model.move(id, step, Optional.empty()));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void take(ApplicationRow row) {
        dragged = Optional.of(row.application().id());
    }

    private Optional<ApplicationRow> dragged() {
        return list.found().stream()
                .filter(row -> Optional.of(row.application().id()).equals(dragged))
                .findFirst();
    }

    private void dragged(DragEvent event, Step step) {
        dragged()
                .ifPresent(
                        it -> {
                            if (it.application().allowed().contains(step)) {
                                event.acceptTransferModes(TransferMode.MOVE);
                                hint.setText(texts.get("application.move." + step));
                            } else if (it.application().step() != step) {
                                hint.setText(
                                        texts.get(
                                                "application.refused.move",
                                                Message.of(
                                                        "application.step."
                                                                + it.application().step()),
                                                Message.of("application.step." + step)));
                            }
                        });
        event.consume();
    }

    private void dropped(DragEvent event, Step step) {
        dragged().ifPresent(row -> model.move(row.application().id(), step, Optional.empty()));
        event.setDropCompleted(true);
        event.consume();
    }
}
