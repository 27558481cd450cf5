// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time that the person offers, less what was promised to other missions, against the days that
 * the mission takes.
 */
final class WorkloadCriterion implements Criterion {
    private final ReferenceData reference;
    private final Commitments commitments;

    WorkloadCriterion(ReferenceData reference, Commitments commitments) {
        this.reference = reference;
        this.commitments = commitments;
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
        return List.of(talent.timeOffered(), commitments.of(talent.id()));
    }

    @Override
    public Map<TalentId, ?> readsBeside() {
        return commitments.byTalent();
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
        double taken = commitments.daysBeside(mission.id(), talent.id());
        double left = Math.max(0, offered.get().maximumDays() - taken);
        double value = days == 0 ? 1 : Math.min(1, left / days);
        if (taken > 0 && value < 1) {
            return Assessment.of(value, this, "taken", label(talent), taken, days);
        }
        return Assessment.of(value, this, value == 1 ? "enough" : "short", label(talent), days);
    }

    private ReferenceEntry label(Talent talent) {
        String code = talent.get(TalentFields.TIME_OFFERED).orElseThrow().code();
        return reference.list(ReferenceData.TIME_OFFERED).find(code).orElseThrow();
    }
}
