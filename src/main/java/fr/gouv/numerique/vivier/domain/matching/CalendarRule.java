// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.LocalDate;
import java.util.Optional;

/** The person is available on some day of the mission, unless its dates may still move. */
final class CalendarRule implements MustRule {

    @Override
    public String name() {
        return "calendar";
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
        if (mission.says(MissionFields.NEGOTIABLE, "YES")) {
            return RuleOutcome.held(this);
        }
        Period wanted = Period.of(mission);
        Period free = Period.of(talent);
        if (isBefore(wanted.last(), free.first())) {
            return RuleOutcome.broken(
                    this, "after", free.first().orElseThrow(), wanted.last().orElseThrow());
        }
        if (isBefore(free.last(), wanted.first())) {
            return RuleOutcome.broken(
                    this, "before", free.last().orElseThrow(), wanted.first().orElseThrow());
        }
        return RuleOutcome.held(this);
    }

    /** Two days that are given, the first before the second. */
    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }
}
