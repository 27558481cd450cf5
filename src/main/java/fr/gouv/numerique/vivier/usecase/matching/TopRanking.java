// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;
import java.util.Map;

/**
 * The head of a ranking.
 *
 * @param best with reasons, best first
 * @param people their records, by id
 * @param eligible how many may be proposed in all
 * @param excluded how many may not
 */
public record TopRanking(
        List<Match> best, Map<TalentId, Talent> people, int eligible, int excluded) {

    public TopRanking {
        best = List.copyOf(best);
        people = Map.copyOf(people);
    }
}
