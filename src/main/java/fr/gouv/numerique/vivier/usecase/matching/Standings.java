// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.engine.Shortlist;
import fr.gouv.numerique.vivier.domain.matching.engine.Standing;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points of a whole pool for one mission after another, from the index where there is one of
 * the pool, else by comparing everybody. Both give the same.
 */
public final class Standings {
    private final PoolIndex index;
    private final Matcher matcher;
    private final List<Talent> pool;
    private final Set<TalentId> ids;

    Standings(PoolIndex index, Matcher matcher, List<Talent> pool) {
        this.index = index;
        this.matcher = matcher;
        this.pool = pool;
        this.ids = pool.stream().map(Talent::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who may be proposed for the mission, best first. */
    public List<Standing> of(Mission mission) {
        Optional<Shortlist> found =
                index.current(matcher)
                        .flatMap(it -> it.best(mission, matcher.weights(), it.size()));
        return found.map(
                        list ->
                                list.best().stream()
                                        .filter(standing -> ids.contains(standing.talent()))
                                        .toList())
                .orElseGet(() -> compared(mission));
    }

    private List<Standing> compared(Mission mission) {
        return matcher.rankTalents(mission, pool).ranked().stream()
                .map(match -> new Standing(match.talent(), match.tenths()))
                .toList();
    }
}
