// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.SavedSearches;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.DetailBeside;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.NewRecord;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The missions: a list to search and filter, and beside it the one chosen with its ranking. */
public final class MissionsScreen implements Screen {
    private static final double LIST_SHARE = 0.45;

    private final UiContext context;
    private final ExportLists exports;
    private final SavedSearches saved;
    private final Texts texts;
    private final MissionsViewModel list;
    private final MissionDetailViewModel detail;
    private final MissionDetailView view;
    private final StoreWatch watch;
    private final TableView<MissionRow> table = new TableView<>();
    private final VBox page = new VBox();
    private final SplitPage screen;
    private final NewRecord newcomer;

    public MissionsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        saved = new SavedSearches(vivier.keepSearches(), SearchScreen.MISSIONS, context);
        this.texts = context.texts();
        exports = vivier.exports();
        list =
                new MissionsViewModel(
                        vivier.missions(), vivier.addMission(), vivier.readQuery(), context);
        detail = new MissionDetailViewModel(vivier, context);
        view = new MissionDetailView(detail, vivier.papers(), vivier.items(), context);
        watch = new StoreWatch(vivier.changes(), context.tasks(), list::refresh, Subject.MISSIONS);
        newcomer = newcomer();
        newcomer.setId("mission-newcomer");
        SplitPane split =
                DetailBeside.of(table(), view.node(), LIST_SHARE, list.selectedProperty());
        page.getChildren().addAll(filters(), newcomer, split);
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

    /** Chooses this mission and opens the editor of one of its fields. */
    public void edit(MissionId id, Field<?> field) {
        choose(id);
        view.edit(id, field);
    }

    /** Chooses this mission, whatever was looked for before. */
    public void choose(MissionId id) {
        list.clearFilters();
        list.selectedProperty().set(Optional.of(id));
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("mission.search"));
        search.setId("mission-search");
        search.textProperty().bindBidirectional(list.queryProperty());
        saved.listenTo(list.queryProperty());
        ComboBox<Optional<MissionMode>> mode =
                Choosers.orAll(
                        Arrays.asList(MissionMode.values()),
                        value -> texts.get("mission.mode." + value),
                        texts.get("mission.filter.allModes"));
        mode.valueProperty().bindBidirectional(list.modeProperty());
        mode.setAccessibleText(texts.get("mission.filter.mode"));
        mode.getStyleClass().add("filter-narrow");
        CheckBox open = new CheckBox(texts.get("mission.filter.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().bindBidirectional(list.openOnlyProperty());
        return new FilterBar(
                list.countProperty(),
                list.problemProperty(),
                search,
                saved,
                mode,
                open,
                stale(),
                export(),
                publish(),
                create());
    }

    private Node stale() {
        CheckBox stale = new CheckBox(texts.get("mission.filter.stale"));
        stale.setId("mission-stale");
        stale.setMinWidth(Region.USE_PREF_SIZE);
        stale.selectedProperty().bindBidirectional(list.staleOnlyProperty());
        return stale;
    }

    private Node create() {
        Button create =
                NewRecord.opener(texts.get("mission.add"), texts.get("mission.new"), () -> begin());
        create.setId("mission-new");
        return create;
    }

    /** Opens the line that a new mission begins with. */
    public void begin() {
        newcomer.open(true);
    }

    private NewRecord newcomer() {
        return new NewRecord(
                texts.get("mission.new"),
                List.of(
                        texts.get("mission.field.title"),
                        texts.get("mission.new.lead"),
                        texts.get("mission.new.email")),
                texts.get("mission.new.make"),
                words ->
                        list.create(
                                words.get(0),
                                words.get(1),
                                words.get(2),
                                this::made,
                                this::refused));
    }

    private void made() {
        newcomer.done();
    }

    private void refused(String sentence) {
        newcomer.refuse(sentence);
    }

    /** Leads to what everybody may read. */
    private Node publish() {
        Button door = new Button(texts.get("publication.door"), Icons.of(RemixiconAL.GLOBAL_LINE));
        door.setId("missions-publish");
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.getStyleClass().add("secondary");
        door.setOnAction(_ -> context.navigator().goTo(new Destination.Publication()));
        return door;
    }

    private Node export() {
        return ExportMenu.of(table, exports, context, ExportedList.Kind.MISSIONS, list::filterNote);
    }

    private TableView<MissionRow> table() {
        table.setId("mission-table");
        table.setAccessibleText(texts.get("mission.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("mission.column.title"), 200, MissionRow::title),
                                Tables.words(
                                        texts.get("mission.column.administration"),
                                        100,
                                        MissionRow::administration),
                                Tables.values(
                                        texts.get("mission.column.start"),
                                        90,
                                        row -> row.start().orElse(LocalDate.MIN),
                                        this::day),
                                places(),
                                Tables.values(
                                        texts.get("mission.column.silence"),
                                        98,
                                        row -> row.stale() ? row.heard() : LocalDate.MIN,
                                        this::day)));
        Tables.keepColumns(table);
        SortedList<MissionRow> sorted = new SortedList<>(list.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        list.loadedProperty().subscribe(_ -> showPlaceholder());
        list.countProperty().subscribe(_ -> afterFilter());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (MissionRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(row.id()));
                            }
                        });
        return table;
    }

    private TableColumn<MissionRow, String> places() {
        var column =
                Tables.<MissionRow>words(
                        texts.get("mission.column.places"),
                        66,
                        row -> row.taken() + "/" + row.places());
        column.getStyleClass().add("figures");
        // A spreadsheet program takes « 1/3 » in a text file for a day.
        return column.whole()
                .exporting(
                        row ->
                                TableValue.of(
                                        texts.get("export.places", row.taken(), row.places())));
    }

    private String day(LocalDate date) {
        return date.equals(LocalDate.MIN) ? "" : texts.shortDate(date);
    }

    /** Reading the list again must not lose which one was chosen. */
    private void afterFilter() {
        showPlaceholder();
        list.selectedProperty()
                .get()
                .flatMap(
                        id ->
                                table.getItems().stream()
                                        .filter(row -> row.id().equals(id))
                                        .findFirst())
                .ifPresent(
                        row -> {
                            table.getSelectionModel().select(row);
                            table.scrollTo(row);
                        });
    }

    private void showPlaceholder() {
        if (!list.loadedProperty().get()) {
            table.setPlaceholder(new Label(texts.get("frame.reading")));
        } else if (list.hasNone()) {
            Button go =
                    new Button(
                            texts.get("mission.empty.import"), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
            go.getStyleClass().add("primary");
            go.setOnAction(_ -> context.navigator().goTo(new Destination.Imports()));
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconAL.BRIEFCASE_4_LINE,
                            texts.get("mission.empty.title"),
                            texts.get("mission.empty.text"),
                            go));
        } else {
            Button clear =
                    new Button(texts.get("mission.none.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("secondary");
            clear.setOnAction(_ -> list.clearFilters());
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.SEARCH_LINE,
                            texts.get("mission.none.title"),
                            texts.get("mission.none.text"),
                            clear));
        }
    }
}
