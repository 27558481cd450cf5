// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The required skills, at the level expected. Every group of needs counts alike; within a group the
 * best answer counts, since any one of its skills is enough.
 */
final class RequiredSkillsCriterion implements Criterion {
    private final ReferenceData reference;

    RequiredSkillsCriterion(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "requiredSkills";
    }

    @Override
    public int defaultWeight() {
        return 54;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public List<SkillSlot> slots(Mission mission) {
        return groups(mission).stream().map(SkillFit::slot).toList();
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Collection<List<MissionNeed>> groups = groups(mission);
        if (groups.isEmpty()) {
            return Assessment.full(this, "open");
        }
        double sum = 0;
        List<String> held = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<MissionNeed> group : groups) {
            double best =
                    group.stream().mapToDouble(need -> SkillFit.of(need, talent)).max().orElse(0);
            sum += best;
            for (MissionNeed need : group) {
                double fit = SkillFit.of(need, talent);
                (fit == 1 ? held : fit > 0 ? below : missing).add(need.code());
            }
        }
        double value = sum / groups.size();
        boolean anyOne = groups.size() == 1;
        if (value == 1) {
            return Assessment.full(this, "met", names(held));
        }
        if (anyOne) {
            return below.isEmpty()
                    ? Assessment.of(value, this, "missing", names(missing))
                    : Assessment.of(value, this, "below", names(below));
        }
        if (missing.isEmpty()) {
            return Assessment.of(value, this, "below", names(below));
        }
        return below.isEmpty() && held.isEmpty()
                ? Assessment.of(value, this, "missing", names(missing))
                : Assessment.of(value, this, "partly", names(all(held, below)), names(missing));
    }

    private static List<String> all(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private SkillNames names(List<String> codes) {
        return SkillNames.of(codes, reference);
    }

    private static Collection<List<MissionNeed>> groups(Mission mission) {
        TreeMap<Integer, List<MissionNeed>> groups = new TreeMap<>();
        for (MissionNeed need : mission.needs(Necessity.REQUIRED)) {
            groups.computeIfAbsent(need.group(), _ -> new ArrayList<>()).add(need);
        }
        return groups.values();
    }
}
