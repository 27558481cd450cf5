// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.QueryFilter;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.identity.FindDuplicates;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

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
import javafx.collections.transformation.FilteredList;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The list of talents: what is looked for, what is found, and who is chosen. */
public final class TalentsViewModel {
    private final FindTalents talents;
    private final FindDuplicates duplicates;
    private final UiContext context;
    private final ObservableList<TalentRow> all = FXCollections.observableArrayList();
    private final FilteredList<TalentRow> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Skill>> skill =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReferenceEntry>> region =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> availableOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TalentId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final QueryFilter<TalentRow> search;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private int countTurn;

    public TalentsViewModel(
            FindTalents talents,
            FindDuplicates duplicates,
            ReadQuery readQuery,
            UiContext context) {
        this.talents = talents;
        this.duplicates = duplicates;
        this.context = context;
        search = new QueryFilter<>(readQuery, SearchScreen.TALENTS, all, context, this::filter);
        query.subscribe(this::filter);
        skill.subscribe(this::filter);
        region.subscribe(this::filter);
        availableOn.subscribe(this::filter);
    }

    /** Reads the pool again and keeps what is looked for and who is chosen. */
    public void refresh() {
        context.tasks()
                .run(
                        talents::rows,
                        rows -> {
                            search.forget();
                            all.setAll(rows);
                            loaded.set(true);
                            filter();
                        },
                        context.notices()::failed);
        countDuplicates();
    }

    /** Takes its time in a large pool: the list does not wait for it. */
    private void countDuplicates() {
        int mine = ++countTurn;
        context.tasks()
                .run(
                        () -> duplicates.find(WorkMonitor.none()).size(),
                        pairs -> {
                            if (mine == countTurn) {
                                waiting.set(
                                        pairs == 0
                                                ? ""
                                                : context.texts().get("talent.duplicates", pairs));
                            }
                        },
                        context.notices()::failed);
    }

    public void clearFilters() {
        query.set("");
        skill.set(Optional.empty());
        region.set(Optional.empty());
        availableOn.set(Optional.empty());
    }

    private void filter() {
        Predicate<TalentRow> wanted = search.wanted(query.get());
        wanted =
                skill.get()
                        .<Predicate<TalentRow>>map(s -> row -> row.skills().contains(s.code()))
                        .map(wanted::and)
                        .orElse(wanted);
        wanted =
                region.get()
                        .<Predicate<TalentRow>>map(r -> row -> row.region().equals(r.code()))
                        .map(wanted::and)
                        .orElse(wanted);
        wanted =
                availableOn
                        .get()
                        .<Predicate<TalentRow>>map(day -> row -> isAvailable(row, day))
                        .map(wanted::and)
                        .orElse(wanted);
        found.setPredicate(wanted);
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("talent.count", all.size())
                        : texts.get("talent.countOf", found.size(), all.size()));
    }

    private static boolean isAvailable(TalentRow row, LocalDate day) {
        return row.availableFrom().map(from -> !day.isBefore(from)).orElse(true)
                && row.availableUntil().map(until -> !day.isAfter(until)).orElse(true);
    }

    public ObservableList<TalentRow> found() {
        return found;
    }

    public boolean isPoolEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with what is looked for; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return search.problemProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<Skill>> skillProperty() {
        return skill;
    }

    public ObjectProperty<Optional<ReferenceEntry>> regionProperty() {
        return region;
    }

    public ObjectProperty<Optional<LocalDate>> availableOnProperty() {
        return availableOn;
    }

    public ObjectProperty<Optional<TalentId>> selectedProperty() {
        return selected;
    }

    /** « 231 talents », or « 12 sur 231 talents » while something is looked for. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** « Doublons possibles (3) »; empty where nothing waits. */
    public ReadOnlyStringProperty duplicatesProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether the pool was read at least once: before, an empty list means nothing. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
