// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where one person stands for one mission, and why.
 *
 * @param rank from 1 among all who may be proposed; none when a rule stands against it
 * @param rules every rule, held or not
 * @param match every criterion, also when a rule stands against it
 */
public record Explanation(OptionalInt rank, List<RuleOutcome> rules, Match match) {

    public Explanation {
        rules = List.copyOf(rules);
    }

    /** Whether the person may be proposed. */
    public boolean isEligible() {
        return rules.stream().allMatch(RuleOutcome::held);
    }
}
