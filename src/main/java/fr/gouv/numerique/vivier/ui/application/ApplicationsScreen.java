// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.SavedSearches;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.ui.history.HistoryPane;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The applications: a list to search and filter, and beside it the one chosen. */
public final class ApplicationsScreen implements Screen {
    private static final double LIST_SHARE = 0.52;

    private final UiContext context;
    private final ExportLists exports;
    private final SavedSearches saved;
    private final Texts texts;
    private final ApplicationsViewModel list;
    private final ApplicationDetailViewModel detail;
    private final StoreWatch watch;
    private final TableView<ApplicationRow> table = new TableView<>();
    private final VBox page = new VBox();
    private final SplitPane split;
    private final Node board;
    private final Node detailPane;
    private final ToggleButton asBoard = new ToggleButton();
    private final Parent screen;

    public ApplicationsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        saved = new SavedSearches(vivier.keepSearches(), SearchScreen.APPLICATIONS, context);
        this.texts = context.texts();
        exports = vivier.exports();
        list = new ApplicationsViewModel(vivier.applications(), vivier.readQuery(), context);
        detail = new ApplicationDetailViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        list::refresh,
                        Subject.APPLICATIONS,
                        Subject.DOCUMENTS);
        board =
                new BoardPane(
                                list,
                                new BoardViewModel(vivier.moveApplication(), context),
                                () -> asBoard.setSelected(false),
                                context)
                        .node();
        board.setVisible(false);
        detailPane =
                new ApplicationDetailView(
                                detail,
                                vivier.papers(),
                                new HistoryPane(context, vivier.exports(), detail.undoing()),
                                context)
                        .node();
        split = new SplitPane(new StackPane(table(), board), detailPane);
        page.getChildren().addAll(filters(), split);
        screen = new SplitPage(page, split, LIST_SHARE);
        list.selectedProperty().subscribe(id -> detail.show(id));
    }

    @Override
    public Parent node() {
        return screen;
    }

    @Override
    public void shown() {
        watch.start();
        list.refresh();
        detail.show(list.selectedProperty().get());
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    /** Chooses this application, whatever was looked for before. */
    public void choose(ApplicationId id) {
        list.clearFilters();
        asBoard.setSelected(false);
        list.selectedProperty().set(Optional.of(id));
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("application.search"));
        search.setId("application-search");
        search.textProperty().bindBidirectional(list.queryProperty());
        saved.listenTo(list.queryProperty());
        ComboBox<Optional<Step>> step =
                Choosers.orAll(
                        Arrays.asList(Step.values()),
                        value -> texts.get("application.step." + value),
                        texts.get("application.filter.allSteps"));
        step.setId("application-step");
        step.valueProperty().bindBidirectional(list.stepProperty());
        step.setAccessibleText(texts.get("application.filter.step"));
        step.getStyleClass().add("filter-narrow");
        CheckBox open = new CheckBox(texts.get("application.filter.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().bindBidirectional(list.openOnlyProperty());
        return new FilterBar(
                list.countProperty(),
                list.problemProperty(),
                search,
                saved,
                step,
                open,
                boardToggle(),
                export(),
                issue());
    }

    private Node export() {
        return ExportMenu.of(
                table, exports, context, ExportedList.Kind.APPLICATIONS, list::filterNote);
    }

    /** The same applications, as columns by step. */
    private ToggleButton boardToggle() {
        ToggleButton toggle = asBoard;
        toggle.setText(texts.get("application.board"));
        toggle.setGraphic(Icons.of(RemixiconAL.LAYOUT_COLUMN_LINE));
        toggle.setId("application-as-board");
        toggle.getStyleClass().add("secondary");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty()
                .subscribe(
                        (Boolean chosen) -> {
                            board.setVisible(chosen);
                            table.setVisible(!chosen);
                            // The board has the whole width: a card opens in the list.
                            if (chosen) {
                                split.getItems().remove(detailPane);
                            } else if (!split.getItems().contains(detailPane)) {
                                split.getItems().add(detailPane);
                                split.setDividerPositions(LIST_SHARE);
                            }
                        });
        return toggle;
    }

    /** Documents of all chosen applications in one go. */
    private Button issue() {
        Button issue = new Button(texts.get("application.issue"), Icons.of(RemixiconMZ.STACK_LINE));
        issue.setId("application-issue");
        issue.getStyleClass().add("secondary");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.disableProperty()
                .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        issue.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.ManyDocuments(
                                                table
                                                        .getSelectionModel()
                                                        .getSelectedItems()
                                                        .stream()
                                                        .map(row -> row.application().id())
                                                        .collect(Collectors.toSet()))));
        return issue;
    }

    private Node table() {
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
        return table;
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
