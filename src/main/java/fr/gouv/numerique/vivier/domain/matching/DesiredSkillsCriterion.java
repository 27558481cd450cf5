// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/** The share of the skills wished for that the person has. */
final class DesiredSkillsCriterion implements Criterion {
    private final ReferenceData reference;

    DesiredSkillsCriterion(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "desiredSkills";
    }

    @Override
    public int defaultWeight() {
        return 20;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public List<SkillSlot> slots(Mission mission) {
        return mission.needs(Necessity.DESIRED).stream()
                .map(need -> SkillSlot.held(List.of(need.code())))
                .toList();
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        List<MissionNeed> desired = mission.needs(Necessity.DESIRED);
        if (desired.isEmpty()) {
            return Assessment.full(this, "open");
        }
        List<String> held =
                desired.stream()
                        .map(MissionNeed::code)
                        .filter(code -> talent.skill(code).isPresent())
                        .toList();
        if (held.isEmpty()) {
            return Assessment.of(0, this, "none");
        }
        return Assessment.of(
                (double) held.size() / desired.size(),
                this,
                "some",
                held.size(),
                desired.size(),
                SkillNames.of(held, reference));
    }
}
