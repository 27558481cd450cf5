// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.OwnFilterBox;
import fr.gouv.numerique.vivier.ui.base.SavedSearches;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.calendar.CalendarPane;
import fr.gouv.numerique.vivier.ui.calendar.CalendarViewModel;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.DetailBeside;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.OneOf;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.ui.history.HistoryPane;
import fr.gouv.numerique.vivier.ui.home.ContradictionsPane;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The applications, to search and filter: as a list with the one that is chosen beside it, as a
 * board by step, as a calendar, or as what does not fit together.
 */
public final class ApplicationsScreen implements Screen {
    private static final double LIST_SHARE = 0.52;

    /** Ways to look at the applications. Labels: {@code application.as.<NAME>}. */
    private enum Way {
        LIST,
        BOARD,
        CALENDAR,
        CONTRADICTIONS
    }

    private final UiContext context;
    private final UseCases vivier;
    private final OwnFilter own;
    private final SavedSearches saved;
    private final Texts texts;
    private final ApplicationsViewModel list;
    private final ApplicationDetailViewModel detail;
    private final CalendarViewModel calendar;
    private final StoreWatch watch;
    private final TableView<ApplicationRow> table;
    private final Node board;
    private final Node days;
    private final ContradictionsPane contradictions;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIST);
    private final BooleanProperty asList = new SimpleBooleanProperty(true);
    private final Parent screen;

    public ApplicationsScreen(UseCases vivier, OwnFilter own, UiContext context) {
        this.context = context;
        this.own = own;
        this.vivier = vivier;
        saved = new SavedSearches(vivier.keepSearches(), SearchScreen.APPLICATIONS, context);
        this.texts = context.texts();
        list = new ApplicationsViewModel(vivier.applications(), vivier.readQuery(), own, context);
        detail = new ApplicationDetailViewModel(vivier, context);
        calendar = new CalendarViewModel(vivier.readCalendar(), vivier.writeCalendar(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::refresh,
                        Subject.APPLICATIONS,
                        Subject.DOCUMENTS,
                        Subject.MISSIONS,
                        Subject.TALENTS,
                        Subject.SETTINGS);
        table = new ApplicationTable(list, context).node();
        board =
                new BoardPane(
                                list,
                                new BoardViewModel(vivier.moveApplication(), context),
                                () -> way.set(Way.LIST),
                                context)
                        .node();
        days = new CalendarPane(calendar, texts).node();
        Node detailPane =
                new ApplicationDetailView(
                                detail,
                                vivier.papers(),
                                new HistoryPane(context, vivier.exports(), detail.undoing()),
                                context)
                        .node();
        contradictions = new ContradictionsPane(vivier, own, context);
        SplitPane split =
                DetailBeside.of(
                        new StackPane(table, board, days, contradictions.node()),
                        table,
                        asList,
                        detailPane,
                        LIST_SHARE,
                        list.selectedProperty());
        VBox page = new VBox(filters(), split);
        screen = new SplitPage(page, split, LIST_SHARE);
        list.selectedProperty().subscribe(id -> detail.show(id));
        list.found()
                .addListener(
                        (ListChangeListener<ApplicationRow>)
                                _ -> calendar.narrow(list.wantedEntries()));
        way.subscribe(this::show);
    }

    @Override
    public Parent node() {
        return screen;
    }

    @Override
    public void shown() {
        watch.start();
        list.refresh();
        look(way.get());
        detail.show(list.selectedProperty().get());
    }

    @Override
    public void hidden() {
        watch.stop();
        calendar.look(false);
        contradictions.look(false);
    }

    private void look(Way now) {
        calendar.look(now == Way.CALENDAR);
        contradictions.look(now == Way.CONTRADICTIONS);
    }

    private void refresh() {
        list.refresh();
        calendar.refresh();
        contradictions.refresh();
    }

    /** Chooses this application, whatever was looked for before. */
    public void choose(ApplicationId id) {
        list.clearFilters();
        way.set(Way.LIST);
        list.selectedProperty().set(Optional.of(id));
    }

    /** The board and the calendar have the whole width: what is chosen in them opens elsewhere. */
    private void show(Way now) {
        table.setVisible(now == Way.LIST);
        board.setVisible(now == Way.BOARD);
        days.setVisible(now == Way.CALENDAR);
        contradictions.node().setVisible(now == Way.CONTRADICTIONS);
        asList.set(now == Way.LIST);
        look(now);
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
                new OneOf<>(
                        "application-as-",
                        List.of(Way.values()),
                        value -> texts.get("application.as." + value),
                        way),
                search,
                saved,
                step,
                open,
                new OwnFilterBox(own, texts, "application-own"),
                ofTheList(export()),
                ofTheList(issue()));
    }

    /** What is done with the rows of the table is not offered where there are none. */
    private <N extends Node> N ofTheList(N node) {
        node.visibleProperty().bind(way.isEqualTo(Way.LIST));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Node export() {
        return ExportMenu.of(
                table, vivier.exports(), context, ExportedList.Kind.APPLICATIONS, list::filterNote);
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
}
