// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;

/** The person is available on some day of the mission, unless its dates may still move. */
final class CalendarRule implements MustRule {

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        if (mission.says(MissionFields.NEGOTIABLE, "YES")) {
            return RuleOutcome.held(this);
        }
        Period wanted = Period.of(mission);
        Period free = Period.of(talent);
        if (!wanted.within(free).isEmpty()) {
            return RuleOutcome.held(this);
        }
        boolean tooLate =
                free.first().isPresent()
                        && wanted.last().map(end -> free.first().get().isAfter(end)).orElse(false);
        return tooLate
                ? RuleOutcome.broken(this, "after", free.first().get(), wanted.last().orElseThrow())
                : RuleOutcome.broken(
                        this, "before", free.last().orElseThrow(), wanted.first().orElseThrow());
    }
}
