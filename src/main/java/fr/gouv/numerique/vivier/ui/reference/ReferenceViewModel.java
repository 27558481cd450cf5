// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.Reading;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.FindUnknownAnswers;
import fr.gouv.numerique.vivier.usecase.reference.Holder;
import fr.gouv.numerique.vivier.usecase.reference.TeachReference;
import fr.gouv.numerique.vivier.usecase.reference.UnknownAnswer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The lists of the store: what they do not know yet, their entries, and what was taught. */
public final class ReferenceViewModel {
    private final TeachReference teach;
    private final UiContext context;
    private final Reading<Map<String, List<UnknownAnswer>>> reading;
    private final LatestLoad<UnknownAnswer, Map<Holder, String>> names;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<String> list = new SimpleObjectProperty<>(ReferenceData.SKILL);
    private final ObjectProperty<Optional<UnknownAnswer>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Holder, String>> holders =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<TaughtSynonym>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<UnknownAnswer> unknown = FXCollections.observableArrayList();
    private final ObservableList<ReferenceEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<TaughtSynonym> taught = FXCollections.observableArrayList();
    private Map<String, List<UnknownAnswer>> all = Map.of();

    public ReferenceViewModel(FindUnknownAnswers find, TeachReference teach, UiContext context) {
        this.teach = teach;
        this.context = context;
        reading = new Reading<>(context, find::read, _ -> {}, this::show);
        names =
                new LatestLoad<>(
                        context, find::names, found -> holders.set(found.orElse(Map.of())));
        list.subscribe(this::showList);
        selected.subscribe(answer -> names.show(answer));
        countAll();
    }

    /** Looks at all answers again; what is shown stays until then. */
    public void refresh() {
        showList();
        reading.again();
    }

    /** Gives up looking: nobody watches. */
    public void stop() {
        reading.stop();
    }

    private void show(Map<String, List<UnknownAnswer>> found) {
        all = found;
        loaded.set(true);
        countAll();
        showList();
    }

    private void countAll() {
        Map<String, Integer> now = new LinkedHashMap<>();
        for (String name : context.reference().names()) {
            now.put(name, all.getOrDefault(name, List.of()).size());
        }
        counts.set(now);
    }

    private void showList() {
        ReferenceList shown = current();
        unknown.setAll(
                all.getOrDefault(list.get(), List.of()).stream()
                        .filter(answer -> shown.recognise(answer.words()).isEmpty())
                        .toList());
        entries.setAll(shown.entries());
        taught.setAll(
                context.reference().teachings().synonyms().stream()
                        .filter(synonym -> synonym.list().equals(list.get()))
                        .toList());
        selected.set(
                selected.get()
                        .flatMap(
                                was -> unknown.stream().filter(it -> isSame(it, was)).findFirst()));
    }

    private static boolean isSame(UnknownAnswer one, UnknownAnswer other) {
        return one.list().equals(other.list())
                && TextKey.of(one.words()).equals(TextKey.of(other.words()));
    }

    /** The list that is shown, as it is now. */
    public ReferenceList current() {
        return context.reference().list(list.get());
    }

    /** Whether entries can be added to the list that is shown. */
    public boolean isOpen() {
        return teach.isOpen(list.get());
    }

    public boolean isShipped(ReferenceEntry entry) {
        return context.reference().isShipped(list.get(), entry.code());
    }

    /** Whether somebody changed the entry from what is shipped, or added it. */
    public boolean isChanged(ReferenceEntry entry) {
        return context.reference().teachings().entries().stream()
                .anyMatch(
                        it ->
                                it.list().equals(list.get())
                                        && it.entry().code().equals(entry.code()));
    }

    /** From now on the answer means this entry, everywhere. */
    public void teach(UnknownAnswer answer, ReferenceEntry entry) {
        change(
                () -> teach.teach(answer.list(), answer.words(), entry.code(), WorkMonitor.none()),
                changed -> {
                    remember(answer.list(), answer.words());
                    return Message.of("reference.taughtDone", answer.words(), entry, changed);
                });
    }

    /** The answer is right as it is. */
    public void leave(UnknownAnswer answer) {
        change(
                () -> {
                    teach.leaveAsWritten(answer.list(), answer.words());
                    return 0;
                },
                _ -> {
                    remember(answer.list(), answer.words());
                    return Message.of("reference.leftDone", answer.words());
                });
    }

    /** Takes back what was taught, whenever that was. */
    public void forget(TaughtSynonym synonym) {
        change(
                () -> teach.forget(synonym, WorkMonitor.none()),
                changed -> {
                    last.set(Optional.empty());
                    return Message.of("reference.forgotten", synonym.words(), changed);
                });
    }

    /** Adds an entry to the list that is shown. */
    public void add(ReferenceEntry entry) {
        String name = list.get();
        change(
                () -> teach.add(name, entry, WorkMonitor.none()),
                changed -> Message.of("reference.addedDone", entry.french(), changed));
    }

    public void edit(ReferenceEntry entry, boolean hidden) {
        String name = list.get();
        change(
                () -> teach.edit(name, entry, hidden, WorkMonitor.none()),
                changed -> Message.of("reference.saved", entry.french(), changed));
    }

    public void remove(ReferenceEntry entry) {
        String name = list.get();
        change(
                () -> teach.remove(name, entry, WorkMonitor.none()),
                changed -> Message.of("reference.removed", entry.french(), changed));
    }

    private interface Done {
        Message with(int changed);
    }

    private void change(Callable<Integer> work, Done done) {
        context.tasks()
                .run(
                        work,
                        changed -> {
                            context.notices().done(done.with(changed));
                            refresh();
                        },
                        context.notices()::failed);
    }

    private void remember(String name, String words) {
        last.set(
                context.reference().teachings().synonyms().stream()
                        .filter(it -> it.list().equals(name))
                        .filter(it -> it.key().equals(TextKey.of(words)))
                        .findFirst());
    }

    /** Shows somebody who gave the answer. */
    public void open(Holder holder) {
        context.navigator()
                .goTo(
                        holder.kind() == RecordKind.TALENT
                                ? new Destination.OneTalent(new TalentId(holder.id()))
                                : new Destination.OneMission(new MissionId(holder.id())));
    }

    /** Whether answers were looked at once: before, an empty list means nothing. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How many answers each list does not know, in the order of the lists. */
    public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The list that is shown. */
    public ObjectProperty<String> listProperty() {
        return list;
    }

    public ObjectProperty<Optional<UnknownAnswer>> selectedProperty() {
        return selected;
    }

    /** Who gave the chosen answer, by name. */
    public ReadOnlyObjectProperty<Map<Holder, String>> holdersProperty() {
        return holders.getReadOnlyProperty();
    }

    /** What was taught just now and can be taken back at once. */
    public ReadOnlyObjectProperty<Optional<TaughtSynonym>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ObservableList<UnknownAnswer> unknown() {
        return unknown;
    }

    public ObservableList<ReferenceEntry> entries() {
        return entries;
    }

    public ObservableList<TaughtSynonym> taught() {
        return taught;
    }
}
