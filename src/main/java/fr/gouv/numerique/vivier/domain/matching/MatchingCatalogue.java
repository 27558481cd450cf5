// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/**
 * The one list of rules and criteria: the engine, the explanations and the settings all follow it,
 * in this order.
 */
public record MatchingCatalogue(List<MustRule> rules, List<Criterion> criteria) {

    public MatchingCatalogue {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
    }

    /** For people whose time is all their own. */
    public static MatchingCatalogue standard(ReferenceData reference) {
        return standard(reference, Commitments.NONE);
    }

    public static MatchingCatalogue standard(ReferenceData reference, Commitments commitments) {
        SkillFit fit = new SkillFit(reference.relatedSkills());
        return new MatchingCatalogue(
                List.of(
                        new ProposableRule(),
                        new ExcludedAdministrationRule(reference),
                        new NeededSkillRule(reference),
                        new PlaceRule(reference),
                        new CalendarRule(),
                        new ContractEndRule()),
                List.of(
                        new RequiredSkillsCriterion(reference, fit),
                        new DesiredSkillsCriterion(reference, fit),
                        new CalendarCriterion(),
                        new WorkloadCriterion(reference, commitments),
                        new PlaceCriterion(reference),
                        new RemoteCriterion(),
                        new KindCriterion(reference),
                        new RhythmCriterion(),
                        new ExperienceCriterion(),
                        new WishCriterion(),
                        new CheckedSkillsCriterion(),
                        new BranchCriterion()));
    }

    /** Whether somebody may be proposed at all, for one mission or another. */
    public static boolean isProposable(Talent talent) {
        return ProposableRule.obstacle(talent).isEmpty();
    }

    /**
     * The criterion of this name; asking for one that does not exist is a mistake of the program.
     */
    public Criterion criterion(String name) {
        return criteria.stream()
                .filter(criterion -> criterion.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    public List<String> criterionNames() {
        return criteria.stream().map(Criterion::name).toList();
    }

    /** Whether all that is weighed is a criterion. */
    public boolean knows(Weights weights) {
        return criterionNames().containsAll(weights.byCriterion().keySet());
    }
}
