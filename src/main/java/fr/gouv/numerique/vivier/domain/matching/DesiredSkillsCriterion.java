// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/** The share of the skills wished for that the person has, or nearly. */
final class DesiredSkillsCriterion implements Criterion {
    private final ReferenceData reference;
    private final SkillFit fit;

    DesiredSkillsCriterion(ReferenceData reference, SkillFit fit) {
        this.reference = reference;
        this.fit = fit;
    }

    @Override
    public String name() {
        return "desiredSkills";
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
    public List<SkillSlot> slots(Mission mission) {
        return mission.needs(Necessity.DESIRED).stream().map(fit::slotAtAnyLevel).toList();
    }

    @Override
    public boolean isMeanOfSlots() {
        return true;
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
        List<String> related =
                desired.stream().flatMap(need -> fit.related(need, talent).stream()).toList();
        double value = desired.stream().mapToDouble(need -> share(need, talent)).sum();
        value = Math.min(1, value / desired.size());
        if (held.isEmpty()) {
            return related.isEmpty()
                    ? Assessment.of(0, this, "none")
                    : Assessment.of(value, this, "related", names(related));
        }
        return related.isEmpty()
                ? Assessment.of(value, this, "some", held.size(), desired.size(), names(held))
                : Assessment.of(
                        value,
                        this,
                        "someRelated",
                        held.size(),
                        desired.size(),
                        names(held),
                        names(related));
    }

    /** A skill that is wished for counts at any level. */
    private double share(MissionNeed need, Talent talent) {
        return talent.skill(need.code()).isPresent() ? 1 : fit.of(need, talent);
    }

    private SkillNames names(List<String> codes) {
        return SkillNames.of(codes.stream().distinct().toList(), reference);
    }
}
