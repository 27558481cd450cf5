// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;

import java.util.Optional;

/** The time that the person offers, against the days that the mission takes. */
final class WorkloadCriterion implements Criterion {
    private final ReferenceData reference;

    WorkloadCriterion(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "workload";
    }

    @Override
    public int defaultWeight() {
        return 6;
    }

    @Override
    public Object reads(Talent talent) {
        return talent.timeOffered();
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        var needed = mission.get(MissionFields.DAYS).known();
        if (needed.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        Optional<TimeOffered> offered = talent.timeOffered();
        if (offered.isEmpty()) {
            return Assessment.full(this, "talentOpen");
        }
        double days = needed.get().doubleValue();
        double value = Math.min(1, offered.get().maximumDays() / days);
        return Assessment.of(value, this, value == 1 ? "enough" : "short", label(talent), days);
    }

    private ReferenceEntry label(Talent talent) {
        String code = talent.get(TalentFields.TIME_OFFERED).orElseThrow().code();
        return reference.list(ReferenceData.TIME_OFFERED).find(code).orElseThrow();
    }
}
