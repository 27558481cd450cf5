// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.time.LocalDate;
import java.util.Optional;

/** The person is still employed when the mission can begin. */
final class ContractEndRule implements MustRule {

    @Override
    public String name() {
        return "contractEnd";
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public boolean readsDays() {
        return true;
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        Optional<LocalDate> end = talent.get(TalentFields.CONTRACT_END);
        Optional<LocalDate> start = Period.of(mission).first();
        boolean over = end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
        return over
                ? RuleOutcome.broken(this, "over", end.get(), start.get())
                : RuleOutcome.held(this);
    }
}
