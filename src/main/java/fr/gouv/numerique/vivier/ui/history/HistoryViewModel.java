// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.history.JournalFilter;
import fr.gouv.numerique.vivier.usecase.history.ReadJournal;
import fr.gouv.numerique.vivier.usecase.history.ReadJournal.Page;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was done with the store, the newest first: what is looked for, and how far back. */
public final class HistoryViewModel {
    private final ReadJournal journal;
    private final UiContext context;
    private final Undoing undoing;
    private final ObservableList<TimelineEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Kind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> by =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper older = new ReadOnlyBooleanWrapper(false);
    private final LatestLoad<Wanted, Found> load;
    private Optional<Wanted> wanted = Optional.empty();
    private int pages = 1;

    /** What is looked for, and how many pages of it are shown. */
    private record Wanted(JournalFilter filter, int pages) {}

    private record Found(List<TimelineEntry> entries, boolean older) {}

    public HistoryViewModel(UseCases vivier, UiContext context) {
        this.context = context;
        journal = vivier.journal();
        undoing = new Undoing(context, vivier, this::refresh);
        load = new LatestLoad<>(context, this::read, found -> found.ifPresent(this::show));
        kind.subscribe(this::fromTheNewest);
        by.subscribe(this::fromTheNewest);
        text.subscribe(this::fromTheNewest);
    }

    private void fromTheNewest() {
        pages = 1;
        refresh();
    }

    /** Comes into view: who ever did something is read as well. */
    public void shown() {
        context.tasks()
                .run(
                        journal::people,
                        known -> {
                            if (!people.equals(known)) {
                                people.setAll(known);
                            }
                        },
                        context.notices()::failed);
        refresh();
    }

    /** Reads again what is shown. */
    public void refresh() {
        Optional<Wanted> now =
                Optional.of(new Wanted(new JournalFilter(kind.get(), by.get(), text.get()), pages));
        if (now.equals(wanted)) {
            load.again();
        } else {
            wanted = now;
            load.show(now);
        }
    }

    /** Goes further back. */
    public void showOlder() {
        pages++;
        refresh();
    }

    private Found read(Wanted wanted) {
        List<TimelineEntry> all = new ArrayList<>();
        Page page = journal.newest(wanted.filter());
        all.addAll(page.entries());
        for (int read = 1; read < wanted.pages() && page.next().isPresent(); read++) {
            page = journal.page(wanted.filter(), page.next().get());
            all.addAll(page.entries());
        }
        return new Found(all, page.next().isPresent());
    }

    private void show(Found found) {
        entries.setAll(found.entries());
        older.set(found.older());
        count.set(
                context.texts()
                        .get(
                                found.older() ? "history.countOfMore" : "history.count",
                                found.entries().size()));
    }

    /** Takes a line back. */
    public Undoing undoing() {
        return undoing;
    }

    /** By what the list is narrowed down, for the log of exports. */
    public String filterNote() {
        FilterNote note = new FilterNote().words(text.get());
        kind.get().ifPresent(chosen -> note.and("kind", chosen.name()));
        return note.toString();
    }

    public ObservableList<TimelineEntry> entries() {
        return entries;
    }

    /** Everybody who ever did something. */
    public ObservableList<String> people() {
        return people;
    }

    public ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<String>> byProperty() {
        return by;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether there is more before what is shown. */
    public ReadOnlyBooleanProperty olderProperty() {
        return older.getReadOnlyProperty();
    }
}
