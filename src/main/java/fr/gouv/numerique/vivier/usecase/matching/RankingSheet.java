// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/**
 * The ranking of a mission as it is handed over: who, with which points and why, under which
 * weights, and who is not in it for which reason. It bears no contact details.
 *
 * @param mission ranked for
 * @param criteria all of them, in the order of the points of each line
 * @param weights that the points were counted with
 * @param ranked the best, best first
 * @param eligible how many may be proposed in all
 * @param excluded against whom a rule stands, in the order of the pool
 */
public record RankingSheet(
        Mission mission,
        List<Criterion> criteria,
        Weights weights,
        List<Line> ranked,
        int eligible,
        List<Left> excluded) {

    public RankingSheet {
        criteria = List.copyOf(criteria);
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
    }

    /** The criteria that bring points under these weights. */
    public List<Criterion> counting() {
        return criteria.stream().filter(criterion -> weights.of(criterion) > 0).toList();
    }

    /**
     * One person of the ranking.
     *
     * @param rank from 1
     * @param person a name, or what stands for it
     * @param where the person works, as much of it as may be told
     */
    public record Line(int rank, String person, String where, Match match) {}

    /** One person who may not be proposed, and the rules that stand against it. */
    public record Left(String person, List<RuleOutcome> broken) {

        public Left {
            broken = List.copyOf(broken);
        }
    }

    /** How people are called; asked from the thread that makes the sheet. */
    public interface Names {
        /** The name, or what stands for it. */
        String of(Talent talent);

        /** Where the person works, as much of it as may be told. */
        String where(Talent talent);
    }
}
