// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Store;

import java.util.List;
import java.util.function.Supplier;

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
        return weighed(mission, most).top();
    }

    /**
     * The same, to be weighed anew.
     *
     * @param most how many people it shows
     */
    public WeighedRanking weighed(Mission mission, int most) {
        return new WeighedRanking(store, index, matcher.get(), mission, most);
    }

    /**
     * Everybody of a pool who may be proposed for a mission, best first: the points without the
     * reasons, which the index knows at once.
     *
     * @param pool whoever is not in it is left out
     */
    public Standings standings(List<Talent> pool) {
        return new Standings(index, matcher.get(), pool);
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
