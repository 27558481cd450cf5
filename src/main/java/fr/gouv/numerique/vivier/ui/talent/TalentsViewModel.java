// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.Freshness;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.QueryFilter;
import fr.gouv.numerique.vivier.ui.base.Refusals;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.ui.control.Alphabet;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems.Words;
import fr.gouv.numerique.vivier.usecase.identity.FindDuplicates;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

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

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The list of talents: what is looked for, what is found, and who is chosen. */
public final class TalentsViewModel {
    private final FindTalents talents;
    private final FindDuplicates duplicates;
    private final UiContext context;
    private final UseCases vivier;
    private final Undoing undoing;
    private final ObservableList<Shared> sharedNames = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Shared>> shared =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty staleOnly = new SimpleBooleanProperty(false);
    private Map<Long, List<Item>> kept = Map.of();
    private final Alphabet alphabet = new Alphabet();
    private Ordered ordered = new Ordered(List.of(), List.of());
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

    public TalentsViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.talents = vivier.talents();
        this.duplicates = vivier.duplicates();
        this.context = context;
        search =
                new QueryFilter<>(
                        vivier.readQuery(), SearchScreen.TALENTS, all, context, this::filter);
        undoing = new Undoing(context, vivier, () -> {});
        shared.subscribe(this::filter);
        staleOnly.subscribe(this::filter);
        query.subscribe(this::filter);
        skill.subscribe(this::filter);
        region.subscribe(this::filter);
        availableOn.subscribe(this::filter);
    }

    /** Reads the pool again and keeps what is looked for and who is chosen. */
    public void refresh() {
        Ordered before = ordered;
        context.tasks()
                .run(
                        () ->
                                new Pool(
                                        ordered(talents.rows(), before),
                                        vivier.items().shared(RecordKind.TALENT)),
                        pool -> {
                            // New rows move the table's choice: what was asked for holds.
                            Optional<TalentId> chosen = selected.get();
                            show(pool);
                            selected.set(chosen);
                        },
                        context.notices()::failed);
        countDuplicates();
    }

    private record Pool(Ordered ordered, Map<Long, List<Item>> kept) {}

    /** The rows as they were read, and by name: a long list is not sorted while somebody waits. */
    private record Ordered(List<TalentRow> read, List<TalentRow> byName) {}

    private Ordered ordered(List<TalentRow> rows, Ordered before) {
        return rows.equals(before.read())
                ? before
                : new Ordered(rows, alphabet.sorted(rows, TalentsViewModel::name));
    }

    /** What the list is sorted by at first. */
    static String name(TalentRow row) {
        return row.lastName() + " " + row.firstName();
    }

    /** In which order names come. */
    Comparator<String> alphabet() {
        return alphabet;
    }

    /** What was shown before is neither sorted nor narrowed down again. */
    private void show(Pool pool) {
        boolean isSame = pool.ordered().equals(ordered);
        if (loaded.get() && isSame && pool.kept().equals(kept)) {
            return;
        }
        if (!isSame) {
            search.forget();
            ordered = pool.ordered();
            all.setAll(ordered.byName());
        }
        kept = pool.kept();
        nameShared();
        loaded.set(true);
        filter();
    }

    private void nameShared() {
        sharedNames.setAll(
                kept.values().stream()
                        .flatMap(List::stream)
                        .map(item -> new Shared(item.kind(), item.words()))
                        .distinct()
                        .sorted(
                                Comparator.comparing(Shared::kind)
                                        .thenComparing(
                                                Shared::words, String.CASE_INSENSITIVE_ORDER))
                        .toList());
        if (shared.get().filter(it -> !sharedNames.contains(it)).isPresent()) {
            shared.set(Optional.empty());
        }
    }

    /**
     * A tag or a list to look for.
     *
     * @param kind which of the two
     * @param words its name
     */
    public record Shared(ItemKind kind, String words) {}

    /** Gives all of these the same tag, or puts them on the same list. */
    public void add(ItemKind kind, String words, Set<TalentId> ids) {
        undoing.run(
                () -> vivier.items().add(RecordKind.TALENT, values(ids), Words.of(kind, words)),
                Message.of("talent.selection.done", ids.size()));
    }

    /** Takes this tag from all of these, and takes them off the list of this name. */
    public void remove(String words, Set<TalentId> ids) {
        undoing.run(
                () -> vivier.items().removeShared(RecordKind.TALENT, values(ids), words),
                Message.of("talent.selection.done", ids.size()));
    }

    /** Pauses all of these up to a day. */
    public void pause(Set<TalentId> ids, LocalDate until) {
        undoing.run(
                () -> vivier.care().pause(ids, until),
                Message.of("talent.selection.done", ids.size()));
    }

    /** Notes that the profiles of all of these hold as of today. */
    public void confirm(Set<TalentId> ids) {
        undoing.run(
                () -> vivier.care().confirm(ids), Message.of("talent.selection.done", ids.size()));
    }

    /** Writes a draft to each of these that asks whether the profile still holds. */
    public void writeToConfirm(Set<TalentId> ids) {
        ConfirmationDrafts.write(context, vivier.askToConfirm(), ids);
    }

    /**
     * Puts somebody into the pool and shows the new profile.
     *
     * @param refused given the sentence that says why not
     */
    public void create(
            String firstName,
            String lastName,
            String email,
            Runnable made,
            Consumer<String> refused) {
        context.tasks()
                .run(
                        () -> vivier.addTalent().add(firstName, lastName, email),
                        talent -> {
                            made.run();
                            clearFilters();
                            selected.set(Optional.of(talent.id()));
                        },
                        Refusals.beside(context, refused));
    }

    private static List<Long> values(Set<TalentId> ids) {
        return ids.stream().map(TalentId::value).toList();
    }

    private boolean isShared(TalentRow row, Shared wanted) {
        return kept.getOrDefault(row.id().value(), List.of()).stream()
                .anyMatch(
                        item ->
                                item.kind() == wanted.kind()
                                        && item.words().equals(wanted.words()));
    }

    /** The tags and lists in use. */
    public ObservableList<Shared> sharedNames() {
        return sharedNames;
    }

    public ObjectProperty<Optional<Shared>> sharedProperty() {
        return shared;
    }

    /** Whether only those are shown whose profiles are to be confirmed. */
    public BooleanProperty staleOnlyProperty() {
        return staleOnly;
    }

    /** Takes its time in a large pool: the list does not wait for it. */
    private void countDuplicates() {
        int mine = ++countTurn;
        context.tasks()
                .runAside(
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
        shared.set(Optional.empty());
        staleOnly.set(false);
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
        if (shared.get().isPresent()) {
            Shared mark = shared.get().get();
            wanted = wanted.and(row -> isShared(row, mark));
        }
        if (staleOnly.get()) {
            LocalDate today = LocalDate.now(context.clock());
            wanted =
                    wanted.and(
                            row ->
                                    new Freshness(row.confirmedOn())
                                            .isStale(today, Freshness.TRUSTED_MONTHS));
        }
        found.setPredicate(wanted);
        Texts texts = context.texts();
        count.set(
                found.size() == all.size()
                        ? texts.get("talent.count", all.size())
                        : texts.get("talent.countOf", found.size(), all.size()));
    }

    /** By what the list is narrowed down, for the log of exports. */
    public String filterNote() {
        FilterNote note = new FilterNote().words(query.get());
        skill.get().ifPresent(chosen -> note.and("skill", chosen.code()));
        region.get().ifPresent(chosen -> note.and("region", chosen.code()));
        availableOn.get().ifPresent(day -> note.and("availableOn", day.toString()));
        if (staleOnly.get()) {
            note.and("stale", "yes");
        }
        return note.toString();
    }

    private static boolean isAvailable(TalentRow row, LocalDate day) {
        return row.availability() == Availability.AVAILABLE
                && row.availableFrom().map(from -> !day.isBefore(from)).orElse(true)
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
