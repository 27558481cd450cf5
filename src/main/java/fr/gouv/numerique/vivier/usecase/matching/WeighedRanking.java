// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.matching.engine.Shortlist;
import fr.gouv.numerique.vivier.domain.matching.engine.Standing;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The head of the ranking of one mission, which may be asked again and again while weights are
 * moved. It asks the index of the pool; where there is none, everybody is compared once and only
 * the points are counted again. The records of those who came to the head stay at hand.
 *
 * <p>Thread-safe; takes its time, so it is asked in the background.
 */
public final class WeighedRanking {
    private static final int GROUP = 2_000;

    private final Store store;
    private final PoolIndex index;
    private final Matcher matcher;
    private final Mission mission;
    private final int most;
    private final Map<TalentId, Talent> known = new HashMap<>();
    private Optional<Compared> compared = Optional.empty();

    private record Compared(LiveRanking live, int excluded) {}

    WeighedRanking(Store store, PoolIndex index, Matcher matcher, Mission mission, int most) {
        this.store = store;
        this.index = index;
        this.matcher = matcher;
        this.mission = mission;
        this.most = most;
    }

    /** The rules and criteria that it counts with. */
    public MatchingCatalogue catalogue() {
        return matcher.catalogue();
    }

    /** Under the weights that were in use when it was opened. */
    public TopRanking top() {
        return top(matcher.weights());
    }

    /** The best under these weights, with their reasons. */
    public synchronized TopRanking top(Weights weights) {
        return quickly(weights).orElseGet(() -> slowly(weights));
    }

    private Optional<TopRanking> quickly(Weights weights) {
        Optional<Shortlist> list =
                index.current(matcher).flatMap(pool -> pool.best(mission, weights, most));
        Optional<TopRanking> top = list.flatMap(found -> explained(found, weights));
        if (list.isPresent() && top.isEmpty()) {
            // A record was edited since it was read.
            known.clear();
            return explained(list.get(), weights);
        }
        return top;
    }

    /** The reasons of the rows found; none where a record is not the one that was counted. */
    private Optional<TopRanking> explained(Shortlist list, Weights weights) {
        Matcher weighed = matcher.with(weights);
        List<TalentId> ids = list.best().stream().map(Standing::talent).toList();
        Map<TalentId, Talent> people = people(ids);
        List<Match> best = new ArrayList<>(ids.size());
        for (Standing standing : list.best()) {
            Optional<Match> match =
                    Optional.ofNullable(people.get(standing.talent()))
                            .map(talent -> weighed.match(mission, talent))
                            .filter(found -> found.tenths() == standing.tenths());
            if (match.isEmpty()) {
                return Optional.empty();
            }
            best.add(match.get());
        }
        return Optional.of(new TopRanking(best, people, list.eligible(), list.excluded()));
    }

    private TopRanking slowly(Weights weights) {
        Compared all = compared();
        LiveRanking.Order order = all.live.order(matcher.catalogue(), weights);
        List<Match> best =
                IntStream.range(0, Math.min(most, order.size())).mapToObj(order::match).toList();
        Map<TalentId, Talent> people = people(best.stream().map(Match::talent).toList());
        List<Match> kept =
                best.stream().filter(match -> people.containsKey(match.talent())).toList();
        return new TopRanking(kept, people, order.size(), all.excluded);
    }

    private Compared compared() {
        if (compared.isEmpty()) {
            List<Talent> pool = store.read(session -> session.talents().all());
            Ranking ranking = matcher.rankTalents(mission, pool);
            compared =
                    Optional.of(
                            new Compared(
                                    new LiveRanking(ranking.ranked()), ranking.excluded().size()));
        }
        return compared.get();
    }

    private Map<TalentId, Talent> people(List<TalentId> ids) {
        List<TalentId> unread = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            known.putAll(store.read(session -> session.talents().findAll(unread)));
        }
        Map<TalentId, Talent> people = new HashMap<>();
        for (TalentId id : ids) {
            Optional.ofNullable(known.get(id)).ifPresent(talent -> people.put(id, talent));
        }
        return people;
    }

    /** Where a person stands under these weights, among all, and why. */
    public synchronized Explanation explain(Talent talent, Weights weights) {
        return new Explanation(
                place(talent.id(), weights),
                matcher.rules(mission, talent),
                matcher.with(weights).match(mission, talent));
    }

    /**
     * All of it under these weights, to be handed over. Looks at everybody, for those a rule stands
     * against.
     */
    public RankingSheet sheet(Weights weights, RankingSheet.Names names) {
        TopRanking top = top(weights);
        List<RankingSheet.Line> lines = new ArrayList<>();
        for (Match match : top.best()) {
            Talent talent = Objects.requireNonNull(top.people().get(match.talent()));
            lines.add(
                    new RankingSheet.Line(
                            lines.size() + 1, names.of(talent), names.where(talent), match));
        }
        List<RankingSheet.Left> left = new ArrayList<>();
        store.read(
                session -> {
                    session.talents().inGroups(GROUP, group -> leave(group, names, left));
                    return left;
                });
        return new RankingSheet(
                mission, matcher.catalogue().criteria(), weights, lines, top.eligible(), left);
    }

    private void leave(List<Talent> group, RankingSheet.Names names, List<RankingSheet.Left> left) {
        for (Talent talent : group) {
            List<RuleOutcome> broken =
                    matcher.rules(mission, talent).stream()
                            .filter(outcome -> !outcome.held())
                            .toList();
            if (!broken.isEmpty()) {
                left.add(new RankingSheet.Left(names.of(talent), broken));
            }
        }
    }

    /** The rank among all who may be proposed, from 1. */
    private OptionalInt place(TalentId talent, Weights weights) {
        return index.current(matcher)
                .flatMap(pool -> pool.rank(mission, weights, talent))
                .orElseGet(() -> slowPlace(talent, weights));
    }

    private OptionalInt slowPlace(TalentId talent, Weights weights) {
        OptionalInt place = compared().live.order(matcher.catalogue(), weights).placeOf(talent);
        return place.isPresent() ? OptionalInt.of(place.getAsInt() + 1) : place;
    }
}
