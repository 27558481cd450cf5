// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.util.List;

/** The person may be proposed at all: active, and agreed that the profile is passed on. */
final class ProposableRule implements MustRule {

    @Override
    public String name() {
        return "proposable";
    }

    @Override
    public Object reads(Talent talent) {
        return List.of(talent.status(), refuses(talent));
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        if (talent.status() == TalentStatus.PAUSED) {
            return RuleOutcome.broken(this, "paused");
        }
        if (talent.status() == TalentStatus.WITHDRAWN) {
            return RuleOutcome.broken(this, "withdrawn");
        }
        return refuses(talent) ? RuleOutcome.broken(this, "consent") : RuleOutcome.held(this);
    }

    private static boolean refuses(Talent talent) {
        return talent.get(TalentFields.CONSENT)
                .map(consent -> consent.code().equals("NO"))
                .orElse(false);
    }
}
