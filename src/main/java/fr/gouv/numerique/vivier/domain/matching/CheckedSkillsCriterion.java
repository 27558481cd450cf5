// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.List;

/**
 * The share of the required skills held that a coordinator has checked. Nobody is to blame for not
 * having been checked yet: it brings no points unless a coordinator gives it some.
 */
final class CheckedSkillsCriterion implements Criterion {

    @Override
    public String name() {
        return "checkedSkills";
    }

    @Override
    public int defaultWeight() {
        return 0;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public List<SkillSlot> slots(Mission mission) {
        return mission.needs(Necessity.REQUIRED).stream()
                .map(MissionNeed::code)
                .distinct()
                .map(code -> new SkillSlot.Sought(code, skill -> skill.isChecked() ? 2 : 1))
                .map(sought -> new SkillSlot(List.of(sought)))
                .toList();
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        List<TalentSkill> held =
                mission.needs(Necessity.REQUIRED).stream()
                        .flatMap(need -> talent.skill(need.code()).stream())
                        .distinct()
                        .toList();
        if (held.isEmpty()) {
            return Assessment.full(this, "open");
        }
        long checked = held.stream().filter(TalentSkill::isChecked).count();
        return Assessment.of((double) checked / held.size(), this, "some", checked, held.size());
    }
}
