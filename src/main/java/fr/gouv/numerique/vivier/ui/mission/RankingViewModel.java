// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Comparison;
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.matching.Explanation;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;
import fr.gouv.numerique.vivier.usecase.matching.WeighedRanking;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The ranking of one mission while its weights are moved. Points are counted anew in the background
 * at each move; of the moves made meanwhile only the last one is counted next, so that rows follow
 * a slider that is held, however large the pool.
 */
public final class RankingViewModel {

    /**
     * What a ranking is made of.
     *
     * @param ranking to be weighed anew
     * @param first as it stands under the weights in use
     * @param sets the weights in use, and those that were kept
     */
    public record Source(WeighedRanking ranking, TopRanking first, WeightSets sets) {

        /** Counted for the first time: takes its time. */
        static Source of(WeighedRanking ranking, WeightSets sets) {
            return new Source(ranking, ranking.top(sets.inUse()), sets);
        }
    }

    private final ManageWeights manage;
    private final UiContext context;
    private final WeighedRanking ranking;
    private final ReadOnlyObjectWrapper<Weights> weights;
    private final ReadOnlyObjectWrapper<WeightSets> sets;
    private final ReadOnlyObjectWrapper<TopRanking> top;
    private final ObservableList<TalentId> compared = FXCollections.observableArrayList();
    private final ObservableList<TalentId> shownCompared =
            FXCollections.unmodifiableObservableList(compared);
    private boolean counting;

    public RankingViewModel(ManageWeights manage, UiContext context, Source source) {
        this.manage = manage;
        this.context = context;
        ranking = source.ranking();
        weights = new ReadOnlyObjectWrapper<>(source.sets().inUse());
        sets = new ReadOnlyObjectWrapper<>(source.sets());
        top = new ReadOnlyObjectWrapper<>(source.first());
    }

    public List<Criterion> criteria() {
        return ranking.catalogue().criteria();
    }

    public List<MustRule> rules() {
        return ranking.catalogue().rules();
    }

    /** The score that a person would have with the weights that the program proposes. */
    double proposedScore(Match match) {
        long tenths = 0;
        for (CriterionScore line : match.criteria()) {
            Criterion criterion = ranking.catalogue().criterion(line.criterion());
            tenths += Weights.defaults().tenths(criterion, line.value());
        }
        return tenths / 10.0;
    }

    /** Whether the weights are others than those that the program proposes. */
    boolean isWeighedAnew() {
        return criteria().stream().anyMatch(one -> points(one) != one.defaultWeight());
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
        if (!counting) {
            count();
        }
    }

    private void count() {
        Weights now = weights.get();
        counting = true;
        context.tasks()
                .run(
                        () -> ranking.top(now),
                        found -> {
                            counting = false;
                            top.set(found);
                            if (!weights.get().equals(now)) {
                                count();
                            }
                        },
                        failure -> {
                            counting = false;
                            context.notices().failed(failure);
                        });
    }

    /** Where somebody stands under the weights of this moment. Takes its time. */
    Explanation explain(Talent talent) {
        return ranking.explain(talent, weights.get());
    }

    /** All of the ranking under these weights, to be handed over. Takes its time. */
    RankingSheet sheet(Weights shown, RankingSheet.Names names) {
        return ranking.sheet(shown, names);
    }

    /** Chooses somebody to be compared, or no longer. More than a few cannot be. */
    public void compare(TalentId talent) {
        if (!compared.remove(talent) && compared.size() < Comparison.MOST) {
            compared.add(talent);
        }
    }

    /** Who was chosen to be compared, in the order in which they were. */
    public ObservableList<TalentId> compared() {
        return shownCompared;
    }

    /** Those of them who are shown, best first. */
    List<RankedRow> comparedRows() {
        return RankedRow.of(top.get()).stream()
                .filter(row -> compared.contains(row.talent().id()))
                .toList();
    }

    /** The place of a person among those shown, from 0. */
    OptionalInt placeOf(TalentId talent) {
        return IntStream.range(0, top.get().best().size())
                .filter(place -> top.get().best().get(place).talent().equals(talent))
                .findFirst();
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

    public ReadOnlyObjectProperty<TopRanking> topProperty() {
        return top.getReadOnlyProperty();
    }
}
