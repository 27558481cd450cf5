// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.QueryFilter;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.application.FindApplications;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of applications: what is looked for, what is found, and which one is chosen. */
public final class ApplicationsViewModel {
    private final FindApplications applications;
    private final OwnFilter own;
    private final UiContext context;
    private final ObservableList<ApplicationRow> all = FXCollections.observableArrayList();
    private final FilteredList<ApplicationRow> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Step>> step =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty openOnly = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<ApplicationId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final QueryFilter<ApplicationRow> search;
    private boolean narrowed;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public ApplicationsViewModel(
            FindApplications applications, ReadQuery readQuery, OwnFilter own, UiContext context) {
        this.applications = applications;
        this.own = own;
        this.context = context;
        search =
                new QueryFilter<>(readQuery, SearchScreen.APPLICATIONS, all, context, this::filter);
        query.subscribe(this::filter);
        step.subscribe(this::filter);
        openOnly.subscribe(this::filter);
        own.activeProperty().subscribe(this::filter);
    }

    /** Reads the applications again and keeps what is looked for and which one is chosen. */
    public void refresh() {
        own.refresh();
        context.tasks()
                .run(
                        applications::all,
                        rows -> {
                            search.forget();
                            all.setAll(rows);
                            loaded.set(true);
                            filter();
                        },
                        context.notices()::failed);
    }

    public void clearFilters() {
        query.set("");
        step.set(Optional.empty());
        openOnly.set(false);
        own.wantedProperty().set(false);
    }

    private void filter() {
        Predicate<ApplicationRow> wanted = search.wanted(query.get());
        if (step.get().isPresent()) {
            wanted = wanted.and(row -> row.application().step() == step.get().get());
        }
        if (openOnly.get()) {
            wanted = wanted.and(row -> !row.application().step().isClosed());
        }
        Predicate<ApplicationRow> narrow = wanted;
        narrowed = all.stream().anyMatch(narrow.negate());
        found.setPredicate(narrow.and(row -> own.shows(row.application().owner())));
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("application.count", all.size())
                        : texts.get("application.countOf", found.size(), all.size()));
    }

    /**
     * The entries of the calendar that go with the list: all of them, but where it is narrowed down
     * those of the applications found alone.
     */
    Predicate<CalendarEntry> wantedEntries() {
        if (!narrowed) {
            return entry -> own.shows(entry.owner());
        }
        Set<ApplicationId> ids =
                found.stream().map(row -> row.application().id()).collect(Collectors.toSet());
        return entry -> entry.about().ofCase().filter(ids::contains).isPresent();
    }

    /** By what the list is narrowed down, for the log of exports. */
    public String filterNote() {
        FilterNote note = new FilterNote().words(query.get());
        step.get().ifPresent(chosen -> note.and("step", chosen.name()));
        if (own.activeProperty().get()) {
            note.and("own", "true");
        }
        return openOnly.get() ? note.and("open", "true").toString() : note.toString();
    }

    public ObservableList<ApplicationRow> found() {
        return found;
    }

    public boolean hasNone() {
        return all.isEmpty();
    }

    /** What is wrong with what is looked for; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return search.problemProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<Step>> stepProperty() {
        return step;
    }

    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    public ObjectProperty<Optional<ApplicationId>> selectedProperty() {
        return selected;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
