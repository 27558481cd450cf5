// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;

/**
 * The person serves the State. The programme was made for its agents; whether those of the local
 * and hospital services come after them is a coordinator's choice, so it brings no points unless
 * one gives it some.
 */
final class BranchCriterion implements Criterion {
    private static final String STATE = "FPE";

    @Override
    public String name() {
        return "branch";
    }

    @Override
    public int defaultWeight() {
        return 0;
    }

    @Override
    public Object reads(Talent talent) {
        return talent.get(TalentFields.BRANCH).map(Parts.Answer::of);
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Optional<Choice> branch = talent.get(TalentFields.BRANCH).filter(Choice::isKnown);
        if (branch.isEmpty()) {
            return Assessment.full(this, "open");
        }
        return branch.get().code().equals(STATE)
                ? Assessment.full(this, "state")
                : Assessment.of(0, this, "other");
    }
}
