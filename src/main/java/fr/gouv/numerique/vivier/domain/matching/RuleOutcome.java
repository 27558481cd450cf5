// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * What a rule says of one person and one mission.
 *
 * @param rule name of the rule
 * @param held whether the person may be proposed as far as this rule goes
 * @param reason why, for people
 */
public record RuleOutcome(String rule, boolean held, Message reason) {

    static RuleOutcome held(MustRule rule) {
        return new RuleOutcome(
                rule.name(), true, Message.of("matching.rule." + rule.name() + ".held"));
    }

    static RuleOutcome broken(MustRule rule, String detail, Object... arguments) {
        return new RuleOutcome(
                rule.name(),
                false,
                Message.of("matching.rule." + rule.name() + "." + detail, arguments));
    }
}
