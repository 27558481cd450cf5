// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.QueryFilter;
import fr.gouv.numerique.vivier.ui.base.Refusals;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.mission.AddMission;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
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
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The list of missions: what is looked for, what is found, and which one is chosen. */
public final class MissionsViewModel {
    private final FindMissions missions;
    private final AddMission adding;
    private final UiContext context;
    private final ObservableList<MissionRow> all = FXCollections.observableArrayList();
    private final FilteredList<MissionRow> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<MissionMode>> mode =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty openOnly = new SimpleBooleanProperty(false);
    private final BooleanProperty staleOnly = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<MissionId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final QueryFilter<MissionRow> search;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public MissionsViewModel(
            FindMissions missions, AddMission adding, ReadQuery readQuery, UiContext context) {
        this.missions = missions;
        this.adding = adding;
        this.context = context;
        search = new QueryFilter<>(readQuery, SearchScreen.MISSIONS, all, context, this::filter);
        query.subscribe(this::filter);
        mode.subscribe(this::filter);
        openOnly.subscribe(this::filter);
        staleOnly.subscribe(this::filter);
    }

    /** Reads the missions again and keeps what is looked for and which one is chosen. */
    public void refresh() {
        context.tasks()
                .run(
                        missions::rows,
                        rows -> {
                            search.forget();
                            // New rows move the table's choice: what was asked for holds.
                            Optional<MissionId> chosen = selected.get();
                            all.setAll(rows);
                            selected.set(chosen);
                            loaded.set(true);
                            filter();
                            selected.set(chosen);
                        },
                        context.notices()::failed);
    }

    public void clearFilters() {
        query.set("");
        mode.set(Optional.empty());
        openOnly.set(false);
        staleOnly.set(false);
    }

    private void filter() {
        Predicate<MissionRow> wanted = search.wanted(query.get());
        if (mode.get().isPresent()) {
            wanted = wanted.and(row -> row.mode().equals(mode.get()));
        }
        if (openOnly.get()) {
            wanted = wanted.and(row -> row.status().isOpen() && row.taken() < row.places());
        }
        if (staleOnly.get()) {
            wanted = wanted.and(MissionRow::stale);
        }
        found.setPredicate(wanted);
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("mission.count", all.size())
                        : texts.get("mission.countOf", found.size(), all.size()));
    }

    /** By what the list is narrowed down, for the log of exports. */
    public String filterNote() {
        FilterNote note = new FilterNote().words(query.get());
        mode.get().ifPresent(chosen -> note.and("mode", chosen.name()));
        if (openOnly.get()) {
            note.and("open", "true");
        }
        return staleOnly.get() ? note.and("stale", "true").toString() : note.toString();
    }

    /**
     * Makes a mission that did not come from the form, and shows it.
     *
     * @param refused given the sentence that says why not
     */
    public void create(
            String title,
            String leadName,
            String leadEmail,
            Runnable made,
            Consumer<String> refused) {
        context.tasks()
                .run(
                        () -> adding.add(title, leadName, leadEmail),
                        mission -> {
                            made.run();
                            clearFilters();
                            selected.set(Optional.of(mission.id()));
                        },
                        Refusals.beside(context, refused));
    }

    /** Whether only those are shown of which nothing was heard for long. */
    public BooleanProperty staleOnlyProperty() {
        return staleOnly;
    }

    public ObservableList<MissionRow> found() {
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

    public ObjectProperty<Optional<MissionMode>> modeProperty() {
        return mode;
    }

    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    public ObjectProperty<Optional<MissionId>> selectedProperty() {
        return selected;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
