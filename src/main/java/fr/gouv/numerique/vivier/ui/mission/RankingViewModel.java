// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/**
 * The ranking of one mission while its weights are moved. Points are counted anew at each move, at
 * once where that takes no time and in the background for a very large pool.
 */
public final class RankingViewModel {
    /** Up to this many people are put in order within a small part of one picture. */
    private static final int AT_ONCE = 20_000;

    /**
     * What a ranking is made of.
     *
     * @param live everybody who may be proposed
     * @param catalogue the criteria
     * @param sets the weights in use, and those that were kept
     */
    public record Source(LiveRanking live, MatchingCatalogue catalogue, WeightSets sets) {}

    private final ManageWeights manage;
    private final UiContext context;
    private final LiveRanking live;
    private final MatchingCatalogue catalogue;
    private final LatestLoad<Weights, LiveRanking.Order> load;
    private final ReadOnlyObjectWrapper<Weights> weights;
    private final ReadOnlyObjectWrapper<WeightSets> sets;
    private final ReadOnlyObjectWrapper<LiveRanking.Order> order;

    public RankingViewModel(ManageWeights manage, UiContext context, Source source) {
        this.manage = manage;
        this.context = context;
        live = source.live();
        catalogue = source.catalogue();
        weights = new ReadOnlyObjectWrapper<>(source.sets().inUse());
        sets = new ReadOnlyObjectWrapper<>(source.sets());
        order = new ReadOnlyObjectWrapper<>(live.order(catalogue, source.sets().inUse()));
        load =
                new LatestLoad<>(
                        context,
                        chosen -> live.order(catalogue, chosen),
                        found -> found.ifPresent(order::set));
    }

    public List<Criterion> criteria() {
        return catalogue.criteria();
    }

    /** Points of a criterion as they stand. */
    public int points(Criterion criterion) {
        return weights.get().of(criterion);
    }

    /** Moves one weight; the rows follow while it is held. */
    public void weigh(Criterion criterion, int points) {
        if (points != points(criterion)) {
            show(weights.get().with(criterion.name(), points));
        }
    }

    /** The weights as they stand are used for every ranking from now on. */
    public void use() {
        if (!weights.get().equals(sets.get().inUse())) {
            Weights chosen = weights.get();
            change(() -> manage.use(chosen), Message.of("mission.weights.used"));
        }
    }

    /** Back to what the program proposes. */
    public void reset() {
        show(Weights.defaults());
        use();
    }

    /** Takes the weights that were kept under this name. */
    public void choose(String name) {
        Weights kept = sets.get().named().get(name);
        if (kept != null) {
            show(kept);
            use();
        }
    }

    /** Keeps the weights as they stand under a name. */
    public void keep(String name) {
        Weights chosen = weights.get();
        change(() -> manage.keep(name, chosen), Message.of("mission.weights.kept", name.strip()));
    }

    /** Forgets what was kept under this name. */
    public void remove(String name) {
        change(() -> manage.remove(name), Message.of("mission.weights.removed", name));
    }

    private void show(Weights chosen) {
        weights.set(chosen);
        if (live.size() <= AT_ONCE) {
            order.set(live.order(catalogue, chosen));
        } else {
            load.show(Optional.of(chosen));
        }
    }

    /** Something that is refused by a rule or by the store. */
    @FunctionalInterface
    private interface Change {
        void make() throws Exception;
    }

    private void change(Change work, Message done) {
        context.tasks()
                .run(
                        () -> {
                            work.make();
                            return manage.read();
                        },
                        read -> {
                            sets.set(read);
                            context.notices().done(done);
                        },
                        context.notices()::failed);
    }

    public ReadOnlyObjectProperty<Weights> weightsProperty() {
        return weights.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<WeightSets> setsProperty() {
        return sets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LiveRanking.Order> orderProperty() {
        return order.getReadOnlyProperty();
    }
}
