// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.List;

/**
 * A person who may be proposed for a mission, and what speaks for it.
 *
 * @param talent the person
 * @param mission the mission
 * @param criteria every criterion, in the order of {@link MatchingCatalogue}
 */
public record Match(TalentId talent, MissionId mission, List<CriterionScore> criteria) {

    public Match {
        criteria = List.copyOf(criteria);
    }

    /** The sum of the lines, by construction: each was rounded before it was added. */
    public long tenths() {
        return criteria.stream().mapToLong(CriterionScore::tenths).sum();
    }

    /** Out of the sum of the weights, 100 unless they were changed. */
    public double score() {
        return tenths() / 10.0;
    }

    /**
     * The same match with other weights, in the order of its criteria.
     *
     * @param weights the points that each brings at most
     */
    Match weighed(int... weights) {
        List<CriterionScore> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            CriterionScore line = criteria.get(i);
            lines.add(
                    new CriterionScore(
                            line.criterion(),
                            weights[i],
                            line.value(),
                            rounded(weights[i], line.value()),
                            line.reason()));
        }
        return new Match(talent, mission, lines);
    }

    /** Points in tenths, rounded once and for all. */
    static long rounded(int weight, double value) {
        return Math.round(weight * 10 * value);
    }
}
