// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Labelled;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
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
import fr.gouv.numerique.vivier.ui.talent.TalentsViewModel.Shared;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pool: a list to search and filter, and the profile of whoever is chosen beside it. */
public final class TalentsScreen implements Screen {
    private static final double LIST_SHARE = 0.52;

    private final UiContext context;
    private final ExportLists exports;
    private final SavedSearches saved;
    private final Texts texts;
    private final TalentsViewModel list;
    private final TalentDetailViewModel detail;
    private final TalentDetailView view;
    private final StoreWatch watch;
    private final TableView<TalentRow> table = new TableView<>();
    private final VBox page = new VBox();
    private final SplitPage screen;
    private final NewRecord newcomer;

    public TalentsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        saved = new SavedSearches(vivier.keepSearches(), SearchScreen.TALENTS, context);
        this.texts = context.texts();
        exports = vivier.exports();
        list = new TalentsViewModel(vivier, context);
        detail = new TalentDetailViewModel(vivier, context);
        view = new TalentDetailView(detail, vivier.papers(), vivier.items(), context);
        watch = new StoreWatch(vivier.changes(), context.tasks(), list::refresh, Subject.TALENTS);
        newcomer = newcomer();
        screen = build();
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

    /** Chooses this talent and opens the editor of one of its fields. */
    public void edit(TalentId id, Field<?> field) {
        choose(id);
        view.edit(id, field);
    }

    /** Chooses this talent, whatever was looked for before. */
    public void choose(TalentId id) {
        list.clearFilters();
        list.selectedProperty().set(Optional.of(id));
    }

    private SplitPage build() {
        SplitPane split =
                DetailBeside.of(table(), view.node(), LIST_SHARE, list.selectedProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Node several =
                new SelectionBar(context, list, table.getSelectionModel().getSelectedItems())
                        .node();
        page.getChildren().addAll(filters(), newcomer, several, split);
        list.selectedProperty().subscribe(id -> detail.show(id));
        return new SplitPage(page, split, LIST_SHARE);
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("talent.search"));
        search.setId("talent-search");
        search.textProperty().bindBidirectional(list.queryProperty());
        saved.listenTo(list.queryProperty());
        SearchableComboBox<Optional<Skill>> skill = new SearchableComboBox<>();
        skill.getItems().add(Optional.empty());
        context.reference().skills().all().stream()
                .sorted(Comparator.comparing(s -> s.label(texts.locale()), Tables.alphabetical()))
                .map(Optional::of)
                .forEach(skill.getItems()::add);
        skill.setConverter(labels("talent.filter.allSkills"));
        skill.valueProperty().bindBidirectional(list.skillProperty());
        skill.setAccessibleText(texts.get("talent.filter.skill"));
        ComboBox<Optional<ReferenceEntry>> region = new ComboBox<>();
        region.getItems().add(Optional.empty());
        context.reference().list(ReferenceData.REGION).entries().stream()
                .map(Optional::of)
                .forEach(region.getItems()::add);
        region.setConverter(labels("talent.filter.allRegions"));
        region.valueProperty().bindBidirectional(list.regionProperty());
        region.setAccessibleText(texts.get("talent.filter.region"));
        DatePicker day = new DatePicker();
        day.setPromptText(texts.get("talent.filter.availableOn"));
        day.setAccessibleText(texts.get("talent.filter.availableOn"));
        day.valueProperty()
                .subscribe(
                        (LocalDate date) ->
                                list.availableOnProperty().set(Optional.ofNullable(date)));
        list.availableOnProperty().subscribe(date -> day.setValue(date.orElse(null)));
        skill.getStyleClass().add("filter-wide");
        region.getStyleClass().add("filter-narrow");
        day.getStyleClass().add("filter-narrow");
        return new FilterBar(
                list.countProperty(),
                list.problemProperty(),
                search,
                saved,
                skill,
                region,
                day,
                shared(),
                stale(),
                duplicates(),
                export(),
                create());
    }

    private Node export() {
        return ExportMenu.of(table, exports, context, ExportedList.Kind.TALENTS, list::filterNote);
    }

    private Node shared() {
        ComboBox<Optional<Shared>> box =
                Choosers.orAll(
                        List.of(),
                        mark ->
                                texts.get(
                                        mark.kind() == ItemKind.TAG
                                                ? "talent.shared.tag"
                                                : "talent.shared.list",
                                        mark.words()),
                        texts.get("talent.filter.allShared"));
        list.sharedNames()
                .addListener(
                        (ListChangeListener<Shared>)
                                _ -> {
                                    Optional<Shared> chosen = list.sharedProperty().get();
                                    List<Optional<Shared>> offered = new ArrayList<>();
                                    offered.add(Optional.empty());
                                    list.sharedNames().stream()
                                            .map(Optional::of)
                                            .forEach(offered::add);
                                    box.getItems().setAll(offered);
                                    box.setValue(chosen);
                                });
        box.setId("talent-shared");
        box.setAccessibleText(texts.get("talent.filter.shared"));
        box.getStyleClass().add("filter-narrow");
        box.valueProperty()
                .subscribe(
                        chosen ->
                                list.sharedProperty()
                                        .set(chosen == null ? Optional.empty() : chosen));
        list.sharedProperty().subscribe(box::setValue);
        return box;
    }

    private Node stale() {
        CheckBox stale = new CheckBox(texts.get("talent.filter.stale"));
        stale.setId("talent-stale");
        stale.setMinWidth(Region.USE_PREF_SIZE);
        stale.selectedProperty().bindBidirectional(list.staleOnlyProperty());
        return stale;
    }

    private Node create() {
        Button create =
                NewRecord.opener(
                        texts.get("talent.add"),
                        texts.get("talent.new"),
                        () -> newcomer.open(true));
        create.setId("talent-new");
        return create;
    }

    private NewRecord newcomer() {
        return new NewRecord(
                texts.get("talent.new"),
                List.of(
                        texts.get("talent.field.firstName"),
                        texts.get("talent.field.lastName"),
                        texts.get("talent.field.email")),
                texts.get("talent.new.make"),
                words ->
                        list.create(
                                words.get(0),
                                words.get(1),
                                words.get(2),
                                this::made,
                                this::refused));
    }

    /** Opens the line that a new person begins with. */
    public void begin() {
        newcomer.open(true);
    }

    private void refused(String sentence) {
        newcomer.refuse(sentence);
    }

    private void made() {
        newcomer.done();
    }

    private Node duplicates() {
        Button door = new Button("", Icons.of(RemixiconAL.FILE_COPY_2_LINE));
        door.setId("talent-duplicates");
        door.getStyleClass().add("secondary");
        door.textProperty().bind(list.duplicatesProperty());
        door.visibleProperty().bind(list.duplicatesProperty().isNotEmpty());
        door.managedProperty().bind(door.visibleProperty());
        door.setOnAction(_ -> context.navigator().goTo(new Destination.Duplicates()));
        return door;
    }

    private <T extends Labelled> StringConverter<Optional<T>> labels(String none) {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<T> entry) {
                return entry == null
                        ? ""
                        : entry.map(e -> e.label(texts.locale())).orElse(texts.get(none));
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        };
    }

    private TableView<TalentRow> table() {
        table.setId("talent-table");
        table.setAccessibleText(texts.get("talent.list"));
        TableColumn<TalentRow, String> name =
                Tables.words(texts.get("talent.column.name"), 190, TalentsViewModel::name);
        name.setComparator(list.alphabet());
        table.getColumns()
                .setAll(
                        List.of(
                                name,
                                Tables.words(
                                        texts.get("talent.column.administration"),
                                        110,
                                        TalentRow::administration),
                                Tables.words(
                                        texts.get("talent.column.profession"),
                                        150,
                                        TalentRow::profession),
                                Tables.words(
                                        texts.get("talent.column.region"),
                                        150,
                                        TalentRow::regionName),
                                Tables.values(
                                        texts.get("talent.column.availableFrom"),
                                        90,
                                        row -> row.availableFrom().orElse(LocalDate.MIN),
                                        this::day)));
        Tables.keepColumns(table);
        SortedList<TalentRow> sorted = new SortedList<>(list.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSortOrder().add(name);
        list.loadedProperty().subscribe(_ -> showPlaceholder());
        list.countProperty().subscribe(_ -> afterFilter());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (TalentRow row) -> {
                            if (row != null) {
                                list.selectedProperty().set(Optional.of(row.id()));
                            }
                        });
        return table;
    }

    private String day(LocalDate date) {
        return date.equals(LocalDate.MIN) ? "" : texts.shortDate(date);
    }

    /** Reading the list again must not lose who was chosen. */
    private void afterFilter() {
        showPlaceholder();
        list.selectedProperty()
                .get()
                .ifPresent(
                        id ->
                                table.getItems().stream()
                                        .filter(row -> row.id().equals(id))
                                        .findFirst()
                                        .ifPresent(
                                                row -> {
                                                    reselect(row);
                                                    table.scrollTo(row);
                                                }));
    }

    /** Whoever chose several keeps them. */
    private void reselect(TalentRow row) {
        if (!table.getSelectionModel().getSelectedItems().contains(row)) {
            table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
        }
    }

    private void showPlaceholder() {
        if (!list.loadedProperty().get()) {
            table.setPlaceholder(new Label(texts.get("frame.reading")));
        } else if (list.isPoolEmpty()) {
            Button go =
                    new Button(
                            texts.get("talent.empty.import"), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
            go.getStyleClass().add("primary");
            go.setOnAction(_ -> context.navigator().goTo(new Destination.Imports()));
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.TEAM_LINE,
                            texts.get("talent.empty.title"),
                            texts.get("talent.empty.text"),
                            go));
        } else {
            Button clear =
                    new Button(texts.get("talent.none.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("secondary");
            clear.setOnAction(_ -> list.clearFilters());
            table.setPlaceholder(
                    new EmptyState(
                            RemixiconMZ.SEARCH_LINE,
                            texts.get("talent.none.title"),
                            texts.get("talent.none.text"),
                            clear));
        }
    }
}
