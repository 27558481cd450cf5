// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The applications that were found, one a row. */
final class ApplicationTable {
    private final ApplicationsViewModel list;
    private final UiContext context;
    private final Texts texts;
    private final TableView<ApplicationRow> table = new TableView<>();

    ApplicationTable(ApplicationsViewModel list, UiContext context) {
        this.list = list;
        this.context = context;
        this.texts = context.texts();
        fill();
    }

    TableView<ApplicationRow> node() {
        return table;
    }

    private void fill() {
        table.setId("application-table");
        table.setAccessibleText(texts.get("application.list"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("application.column.person"),
                                        125,
                                        row -> row.talent().fullName()),
                                Tables.words(
                                        texts.get("application.column.mission"),
                                        140,
                                        row -> row.mission().title()),
                                Tables.<ApplicationRow, Step>nodes(
                                                texts.get("application.column.step"),
                                                170,
                                                row -> StepTag.of(row.application().step(), texts),
                                                row -> row.application().step())
                                        .exporting(
                                                row ->
                                                        TableValue.of(
                                                                texts.get(
                                                                        "application.step."
                                                                                + row.application()
                                                                                        .step()))),
                                Tables.<ApplicationRow, LocalDate>nodes(
                                                texts.get("application.column.due"),
                                                110,
                                                this::due,
                                                row ->
                                                        row.application()
                                                                .dueOn()
                                                                .orElse(LocalDate.MAX))
                                        .whole()
                                        .exporting(
                                                row -> TableValue.of(row.application().dueOn()))));
        Tables.keepColumns(table);
        SortedList<ApplicationRow> sorted = new SortedList<>(list.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        list.loadedProperty().subscribe(_ -> showPlaceholder());
        list.countProperty().subscribe(_ -> afterFilter());
        list.selectedProperty().subscribe(_ -> afterFilter());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (ApplicationRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(row.application().id()));
                            }
                        });
    }

    private Node due(ApplicationRow row) {
        String day = row.application().dueOn().map(texts::shortDate).orElse("");
        if (!row.application().isLate(LocalDate.now(context.clock()))) {
            return new Label(day);
        }
        Tag late = new Tag(day, RemixiconAL.ALARM_WARNING_LINE, Tag.Tone.WARNING);
        late.setAccessibleText(texts.get("application.late", day));
        late.setTooltip(new Tooltip(texts.get("application.late", day)));
        return late;
    }

    /** Reading the list again must not lose which one was chosen. */
    private void afterFilter() {
        showPlaceholder();
        list.selectedProperty()
                .get()
                .flatMap(
                        id ->
                                table.getItems().stream()
                                        .filter(row -> row.application().id().equals(id))
                                        .findFirst())
                .ifPresent(
                        row -> {
                            if (!row.equals(table.getSelectionModel().getSelectedItem())) {
                                table.getSelectionModel().clearSelection();
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
                            texts.get("application.empty.go"),
                            Icons.of(RemixiconAL.BRIEFCASE_4_LINE));
            go.getStyleClass().add("primary");
            go.setOnAction(_ -> context.navigator().goTo(new Destination.Missions()));
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconAL.GIT_PULL_REQUEST_LINE,
                            texts.get("application.empty.title"),
                            texts.get("application.empty.text"),
                            go));
        } else {
            Button clear =
                    new Button(
                            texts.get("application.none.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("secondary");
            clear.setOnAction(_ -> list.clearFilters());
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.SEARCH_LINE,
                            texts.get("application.none.title"),
                            texts.get("application.none.text"),
                            clear));
        }
    }
}
