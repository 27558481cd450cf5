// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;

/** The share of the mission's days on which the person is available and still employed. */
final class CalendarCriterion implements Criterion {

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public int defaultWeight() {
        return 8;
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
    public Assessment assess(Mission mission, Talent talent) {
        Period wanted = Period.of(mission);
        Period free =
                Period.of(talent)
                        .within(
                                new Period(
                                        Optional.empty(), talent.get(TalentFields.CONTRACT_END)));
        Optional<Long> days = wanted.days();
        if (days.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        if (free.first().isEmpty() && free.last().isEmpty()) {
            return Assessment.full(this, "talentOpen");
        }
        long common = wanted.within(free).days().orElse(0L);
        if (common >= days.get()) {
            return Assessment.full(this, "whole");
        }
        return common == 0
                ? Assessment.of(0, this, "none")
                : Assessment.of((double) common / days.get(), this, "partly", common, days.get());
    }
}
