// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.identity.Resemblance;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.identity.DuplicatePair;
import fr.gouv.numerique.vivier.usecase.identity.MergePreview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs that may be the same person, one of them side by side, and what is decided of it. */
public final class DuplicatesViewModel {

    /**
     * A pair that is looked at.
     *
     * @param pair how alike, and why
     * @param preview what both say
     */
    public record Comparison(DuplicatePair pair, MergePreview preview) {}

    /** Two records, whatever is known of them at the moment. */
    private record Key(long a, long b) {
        static Key of(DuplicatePair pair) {
            Resemblance found = pair.resemblance();
            return new Key(found.a(), found.b());
        }
    }

    private final UseCases vivier;
    private final UiContext context;
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DuplicatePair>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper(false);
    private final Map<Field<?>, Side> sides = new HashMap<>();
    private final Set<Key> later = new LinkedHashSet<>();
    private final LatestLoad<DuplicatePair, Comparison> load;
    private TaskMonitor search;

    public DuplicatesViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        search = monitor();
        load =
                new LatestLoad<>(
                        context,
                        pair ->
                                new Comparison(
                                        pair,
                                        vivier.mergeTalents()
                                                .preview(
                                                        new TalentId(pair.resemblance().a()),
                                                        new TalentId(pair.resemblance().b()))),
                        this::show);
        selected.subscribe(load::show);
    }

    /** Read again without a change, a pair keeps what was chosen of it. */
    private void show(Optional<Comparison> shown) {
        Optional<MergePreview> before = comparison.get().map(Comparison::preview);
        if (shown.isEmpty() || !before.equals(shown.map(Comparison::preview))) {
            sides.clear();
            comparison.set(shown);
        }
    }

    /**
     * The pair that is looked at, if it is on screen; it is decided once, so it goes from there.
     */
    private Optional<Comparison> takeForDecision() {
        Optional<Comparison> shown =
                comparison
                        .get()
                        .filter(
                                it ->
                                        selected.get()
                                                .map(Key::of)
                                                .equals(Optional.of(Key.of(it.pair()))));
        shown.ifPresent(_ -> comparison.set(Optional.empty()));
        return shown;
    }

    /** Looks for pairs anew; a search under way is given up for it. */
    public void refresh() {
        search.cancel();
        TaskMonitor mine = monitor();
        search = mine;
        searching.set(true);
        context.tasks()
                .run(
                        () -> vivier.duplicates().find(mine),
                        found -> {
                            if (mine == search) {
                                ended();
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == search) {
                                ended();
                                if (!(failure instanceof WorkCancelled)) {
                                    context.notices().failed(failure);
                                }
                            }
                        });
    }

    private TaskMonitor monitor() {
        return new TaskMonitor(context.tasks(), _ -> {});
    }

    private void ended() {
        searching.set(false);
        searched.set(true);
    }

    /** Gives the search up; what was found before stays. */
    public void stop() {
        search.cancel();
    }

    private void show(List<DuplicatePair> found) {
        Optional<Key> looked = selected.get().map(Key::of);
        List<DuplicatePair> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(pair -> later.contains(Key.of(pair))));
        pairs.setAll(ordered);
        selected.set(
                pairs.stream()
                        .filter(pair -> looked.equals(Optional.of(Key.of(pair))))
                        .findFirst()
                        .or(() -> pairs.stream().findFirst()));
    }

    /** The side that gives this field: as chosen, else as proposed. */
    public Side side(FieldPair field) {
        return sides.getOrDefault(field.field(), field.proposed());
    }

    public void choose(FieldPair field, Side side) {
        sides.put(field.field(), side);
    }

    /** Makes one record of both, each field from its chosen side. */
    public void merge() {
        takeForDecision()
                .ifPresent(
                        shown -> {
                            Talent survivor = shown.preview().survivor();
                            Talent other = shown.preview().other();
                            Map<Field<?>, Side> chosen = Map.copyOf(sides);
                            context.tasks()
                                    .run(
                                            () ->
                                                    vivier.mergeTalents()
                                                            .merge(survivor, other, chosen),
                                            united -> merged(shown, united),
                                            this::failed);
                        });
    }

    private void merged(Comparison shown, Talent united) {
        String other = shown.preview().other().id().toString();
        decided(shown.pair());
        context.notices()
                .done(
                        Message.of("identity.merged", united.fullName(), united.ref()),
                        Message.of("identity.undo"),
                        () -> separate(other));
    }

    private void separate(String other) {
        context.tasks()
                .run(
                        () -> vivier.unmergeTalent().separate(other),
                        two -> {
                            context.notices()
                                    .done(
                                            Message.of(
                                                    "identity.separated",
                                                    two.survivor().ref(),
                                                    two.other().ref()));
                            refresh();
                        },
                        context.notices()::failed);
    }

    /** Remembers that they are two. */
    public void distinct() {
        takeForDecision()
                .ifPresent(
                        shown -> {
                            TalentId a = shown.preview().survivor().id();
                            TalentId b = shown.preview().other().id();
                            context.tasks()
                                    .run(
                                            () -> {
                                                vivier.markDistinct().mark(a, b);
                                                return shown;
                                            },
                                            _ -> parted(shown, a, b),
                                            this::failed);
                        });
    }

    private void parted(Comparison shown, TalentId a, TalentId b) {
        decided(shown.pair());
        context.notices()
                .done(
                        Message.of(
                                "identity.parted",
                                shown.preview().survivor().ref(),
                                shown.preview().other().ref()),
                        Message.of("identity.undo"),
                        () -> forget(a, b));
    }

    private void forget(TalentId a, TalentId b) {
        context.tasks()
                .run(
                        () -> {
                            vivier.markDistinct().forget(a, b);
                            return a;
                        },
                        _ -> refresh(),
                        context.notices()::failed);
    }

    /** Goes on to the next pair and leaves this one for the end. */
    public void later() {
        selected.get()
                .ifPresent(
                        pair -> {
                            later.add(Key.of(pair));
                            decided(pair);
                            pairs.add(pair);
                            if (selected.get().isEmpty()) {
                                selected.set(Optional.of(pair));
                            }
                        });
    }

    /** The pair goes from the list, and the next one is looked at. */
    private void decided(DuplicatePair pair) {
        int place = pairs.indexOf(pair);
        pairs.remove(pair);
        selected.set(
                pairs.isEmpty()
                        ? Optional.empty()
                        : Optional.of(pairs.get(Math.clamp(place, 0, pairs.size() - 1))));
    }

    private void failed(Exception failure) {
        context.notices().failed(failure);
        refresh();
        load.again();
    }

    public ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    public ObjectProperty<Optional<DuplicatePair>> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Whether a search came to its end: before, an empty list means nothing. */
    public ReadOnlyBooleanProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }
}
