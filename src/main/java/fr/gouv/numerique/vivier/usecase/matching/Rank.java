// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.matching.engine.Shortlist;
import fr.gouv.numerique.vivier.domain.matching.engine.Standing;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ranks the pool for a mission, or the open missions for a person. */
public final class Rank {
    private final Store store;
    private final Supplier<Matcher> matcher;
    private final PoolIndex index;

    public Rank(Store store, Supplier<Matcher> matcher, PoolIndex index) {
        this.store = store;
        this.matcher = matcher;
        this.index = index;
    }

    public Ranking talentsFor(Mission mission) {
        List<Talent> pool = store.read(session -> session.talents().all());
        return matcher.get().rankTalents(mission, pool);
    }

    /** The best of the pool for a mission: the head of {@link #talentsFor}, found much sooner. */
    public TopRanking bestFor(Mission mission, int most) {
        Matcher now = matcher.get();
        return index.current(now)
                .flatMap(pool -> pool.best(mission, now.weights(), most))
                .flatMap(list -> explained(mission, list, now))
                .orElseGet(() -> compared(mission, most, now));
    }

    /** The reasons of the rows found; none where a record changed in between. */
    private Optional<TopRanking> explained(Mission mission, Shortlist list, Matcher now) {
        List<TalentId> ids = list.best().stream().map(Standing::talent).toList();
        Map<TalentId, Talent> people = store.read(session -> session.talents().findAll(ids));
        List<Match> best = new ArrayList<>();
        for (Standing standing : list.best()) {
            Optional<Match> match =
                    Optional.ofNullable(people.get(standing.talent()))
                            .map(talent -> now.match(mission, talent))
                            .filter(found -> found.tenths() == standing.tenths());
            if (match.isEmpty()) {
                return Optional.empty();
            }
            best.add(match.get());
        }
        return Optional.of(new TopRanking(best, people, list.eligible(), list.excluded()));
    }

    private TopRanking compared(Mission mission, int most, Matcher now) {
        Map<TalentId, Talent> pool =
                store.read(session -> session.talents().all()).stream()
                        .collect(Collectors.toMap(Talent::id, Function.identity()));
        Ranking ranking = now.rankTalents(mission, pool.values());
        List<Match> best = ranking.ranked().stream().limit(most).toList();
        pool.keySet().retainAll(best.stream().map(Match::talent).collect(Collectors.toSet()));
        return new TopRanking(best, pool, ranking.ranked().size(), ranking.excluded().size());
    }

    /** The rank of a person among all who may be proposed for a mission, from 1. */
    OptionalInt place(Mission mission, TalentId talent) {
        Matcher now = matcher.get();
        return index.current(now)
                .flatMap(pool -> pool.rank(mission, now.weights(), talent))
                .orElseGet(() -> place(talent, talentsFor(mission).ranked()));
    }

    private static OptionalInt place(TalentId talent, List<Match> ranked) {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).talent().equals(talent))
                .map(i -> i + 1)
                .findFirst();
    }

    /** Reads the pool for quick answers. Takes seconds for a large one. */
    public void prepare() {
        index.prepare();
    }

    /** With other weights than those in use. */
    public Ranking talentsFor(Mission mission, Weights weights) {
        List<Talent> pool = store.read(session -> session.talents().all());
        return matcher.get().with(weights).rankTalents(mission, pool);
    }

    /** The rules, criteria and weights as they are now. */
    public Matcher matcher() {
        return matcher.get();
    }

    /** Only missions for which people may still be proposed. */
    public Ranking missionsFor(Talent talent) {
        return missionsFor(talent, matcher.get().weights());
    }

    /** With other weights than those in use. */
    public Ranking missionsFor(Talent talent, Weights weights) {
        List<Mission> open =
                store.read(session -> session.missions().all()).stream()
                        .filter(mission -> mission.status().isOpen())
                        .toList();
        return matcher.get().with(weights).rankMissions(talent, open);
    }
}
