// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/** The person has at least one of the required skills; missing some of them only costs points. */
final class NeededSkillRule implements MustRule {
    private final ReferenceData reference;

    NeededSkillRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "neededSkill";
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public List<SkillSlot> slots(Mission mission) {
        List<String> required =
                mission.needs(Necessity.REQUIRED).stream().map(MissionNeed::code).toList();
        return required.isEmpty() ? List.of() : List.of(SkillSlot.held(required));
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        List<MissionNeed> required = mission.needs(Necessity.REQUIRED);
        boolean hasOne = required.stream().anyMatch(need -> talent.skill(need.code()).isPresent());
        if (required.isEmpty() || hasOne) {
            return RuleOutcome.held(this);
        }
        List<String> codes = required.stream().map(MissionNeed::code).toList();
        return RuleOutcome.broken(this, "none", SkillNames.of(codes, reference));
    }
}
