// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Compares people and missions. The same data and weights give the same ranking, in the same order;
 * it helps a coordinator to choose and never chooses.
 *
 * <p>Immutable and thread-safe.
 */
public final class Matcher {
    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingLong(Match::tenths)
                    .reversed()
                    .thenComparingLong(match -> match.talent().value())
                    .thenComparingLong(match -> match.mission().value());

    private final MatchingCatalogue catalogue;
    private final Weights weights;

    public Matcher(MatchingCatalogue catalogue, Weights weights) {
        this.catalogue = catalogue;
        this.weights = weights;
    }

    public MatchingCatalogue catalogue() {
        return catalogue;
    }

    public Weights weights() {
        return weights;
    }

    /** Everybody in the pool, for one mission. */
    public Ranking rankTalents(Mission mission, Collection<Talent> pool) {
        return rank(pool.stream().map(talent -> compare(mission, talent)).toList());
    }

    /** All these missions, for one person. */
    public Ranking rankMissions(Talent talent, Collection<Mission> missions) {
        return rank(missions.stream().map(mission -> compare(mission, talent)).toList());
    }

    public Verdict compare(Mission mission, Talent talent) {
        List<RuleOutcome> broken =
                rules(mission, talent).stream().filter(outcome -> !outcome.held()).toList();
        return broken.isEmpty()
                ? new Verdict.Eligible(match(mission, talent))
                : new Verdict.Excluded(new Exclusion(talent.id(), mission.id(), broken));
    }

    /** Every rule, held or not. */
    public List<RuleOutcome> rules(Mission mission, Talent talent) {
        return catalogue.rules().stream().map(rule -> rule.check(mission, talent)).toList();
    }

    /** Every criterion, whether or not the rules hold. */
    public Match match(Mission mission, Talent talent) {
        List<CriterionScore> scores = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            Assessment assessment = criterion.assess(mission, talent);
            int weight = weights.of(criterion);
            long tenths = weights.tenths(criterion, assessment.value());
            scores.add(
                    new CriterionScore(
                            criterion.name(),
                            weight,
                            assessment.value(),
                            tenths,
                            assessment.reason()));
        }
        return new Match(talent.id(), mission.id(), scores);
    }

    private static Ranking rank(List<Verdict> verdicts) {
        List<Match> ranked = new ArrayList<>();
        List<Exclusion> excluded = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Eligible(Match match) -> ranked.add(match);
                case Verdict.Excluded(Exclusion exclusion) -> excluded.add(exclusion);
            }
        }
        ranked.sort(BEST_FIRST);
        return new Ranking(ranked, excluded);
    }
}
