// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of documents: two lines for each, so that all of it is seen beside the document. */
final class RegisterPane {
    private final UiContext context;
    private final Texts texts;
    private final DocumentsViewModel list;
    private final TableView<RegisterRow> table = new TableView<>();

    RegisterPane(DocumentsViewModel list, UiContext context) {
        this.list = list;
        this.context = context;
        this.texts = context.texts();
        table.setId("document-table");
        table.setAccessibleText(texts.get("register.list"));
        table.getStyleClass().add("two-lines");
        table.getColumns().setAll(List.of(number(), about(), state()));
        Tables.keepColumns(table);
        SortedList<RegisterRow> sorted = new SortedList<>(list.found());
        sorted.comparatorProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        Optional.ofNullable(table.getComparator())
                                                .orElseGet(() -> list.sortProperty().get().order()),
                                table.comparatorProperty(),
                                list.sortProperty()));
        list.sortProperty().subscribe(_ -> table.getSortOrder().clear());
        table.setItems(sorted);
        list.loadedProperty().subscribe(_ -> showPlaceholder());
        list.countProperty().subscribe(_ -> afterFilter());
        list.selectedProperty().subscribe(_ -> afterFilter());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (RegisterRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(document(row)));
                            }
                        });
    }

    Node node() {
        return table;
    }

    /** What is on screen, from top to bottom. */
    List<RegisterRow> rows() {
        return List.copyOf(table.getItems());
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    private static OneDocument document(RegisterRow row) {
        return new OneDocument(
                row.about().application(),
                row.line().kind(),
                Optional.of(row.number()).filter(number -> !number.isEmpty()));
    }

    private TableColumn<RegisterRow, RegisterRow> number() {
        return Tables.<RegisterRow, String>nodes(
                        texts.get("register.column.number"), 118, this::number, RegisterRow::number)
                .whole();
    }

    private Node number(RegisterRow row) {
        Label number =
                new Label(row.number().isEmpty() ? texts.get("register.notIssued") : row.number());
        return lines(
                number,
                row.line()
                        .issue()
                        .map(issue -> texts.shortDate(issue.issuedOn()))
                        .orElseGet(() -> texts.get("document.kind." + row.line().kind())));
    }

    private TableColumn<RegisterRow, RegisterRow> about() {
        return Tables.nodes(
                texts.get("register.column.about"),
                190,
                row -> lines(new Label(row.about().person()), row.about().mission()),
                row -> row.about().person());
    }

    private TableColumn<RegisterRow, RegisterRow> state() {
        return Tables.nodes(
                texts.get("register.column.status"),
                150,
                this::state,
                row ->
                        row.line()
                                .issue()
                                .map(DocumentLine.Issue::status)
                                .orElse(DocumentStatus.CANCELLED));
    }

    private Node state(RegisterRow row) {
        VBox box = new VBox();
        box.getStyleClass().add("cell-lines");
        row.line()
                .issue()
                .ifPresent(issue -> box.getChildren().add(DocumentTag.of(issue.status(), texts)));
        HBox marks = new HBox();
        marks.getStyleClass().add("row-tags");
        if (row.entry().isLate()) {
            DocumentLine.Issue issue = row.line().issue().orElseThrow();
            marks.getChildren()
                    .add(
                            mark(
                                    "register.late",
                                    RemixiconAL.ALARM_WARNING_LINE,
                                    texts.get(
                                            "register.lateSince",
                                            texts.shortDate(issue.issuedOn()))));
        }
        if (!row.entry().contradictions().isEmpty()) {
            marks.getChildren()
                    .add(
                            mark(
                                    "register.toCheck",
                                    RemixiconAL.ERROR_WARNING_LINE,
                                    row.entry().contradictions().stream()
                                            .map(Contradiction::reason)
                                            .map(texts::get)
                                            .collect(Collectors.joining("\n"))));
        }
        if (!marks.getChildren().isEmpty()) {
            box.getChildren().add(marks);
        }
        return box;
    }

    private Tag mark(String key, Ikon icon, String reason) {
        Tag tag = new Tag(texts.get(key), icon, Tag.Tone.WARNING);
        tag.setTooltip(new Tooltip(reason));
        tag.setAccessibleText(reason);
        return tag;
    }

    private static Node lines(Label strong, String second) {
        strong.getStyleClass().add("strong");
        Label soft = new Label(second);
        soft.getStyleClass().add("soft");
        VBox box = new VBox(strong, soft);
        box.getStyleClass().add("cell-lines");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(strong.getText() + ", " + second);
        return box;
    }

    /** Reading the list again must not lose which one was chosen. */
    private void afterFilter() {
        showPlaceholder();
        list.selectedProperty()
                .get()
                .flatMap(
                        chosen ->
                                table.getItems().stream()
                                        .filter(row -> DocumentsViewModel.isOf(row, chosen))
                                        .findFirst())
                .ifPresent(
                        row -> {
                            if (!row.equals(table.getSelectionModel().getSelectedItem())) {
                                table.getSelectionModel().select(row);
                                table.scrollTo(row);
                            }
                        });
    }

    private void showPlaceholder() {
        if (!list.loadedProperty().get()) {
            table.setPlaceholder(new Label(texts.get("frame.reading")));
        } else if (list.hasNone()) {
            Button go =
                    new Button(
                            texts.get("register.empty.go"),
                            Icons.of(RemixiconAL.GIT_PULL_REQUEST_LINE));
            go.getStyleClass().add("primary");
            go.setOnAction(_ -> context.navigator().goTo(new Destination.Applications()));
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconAL.FILE_TEXT_LINE,
                            texts.get("register.empty.title"),
                            texts.get("register.empty.text"),
                            go));
        } else {
            Button clear =
                    new Button(texts.get("register.none.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("secondary");
            clear.setOnAction(_ -> list.clearFilters());
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.SEARCH_LINE,
                            texts.get("register.none.title"),
                            texts.get("register.none.text"),
                            clear));
        }
    }
}
