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
import java.util.Optional;
import java.util.TreeMap;

/**
 * The required skills, at the level expected. Every group of needs counts alike; within a group the
 * best answer counts, since any one of its skills is enough. A skill close to a missing one is a
 * start.
 */
final class RequiredSkillsCriterion implements Criterion {
    private final ReferenceData reference;
    private final SkillFit fit;

    RequiredSkillsCriterion(ReferenceData reference, SkillFit fit) {
        this.reference = reference;
        this.fit = fit;
    }

    @Override
    public String name() {
        return "requiredSkills";
    }

    @Override
    public int defaultWeight() {
        return 62;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public List<SkillSlot> slots(Mission mission) {
        return groups(mission).stream().map(fit::slot).toList();
    }

    @Override
    public boolean isMeanOfSlots() {
        return true;
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Collection<List<MissionNeed>> groups = groups(mission);
        if (groups.isEmpty()) {
            return Assessment.full(this, "open");
        }
        double sum = 0;
        Answers answers = new Answers();
        for (List<MissionNeed> group : groups) {
            double best = group.stream().mapToDouble(need -> fit.of(need, talent)).max().orElse(0);
            sum += best;
            for (MissionNeed need : group) {
                double value = fit.of(need, talent);
                // An alternative that is not needed any more is not missing.
                if (best < 1 || value == 1) {
                    answers.add(need, value, fit.related(need, talent));
                }
            }
        }
        return assessment(Math.min(1, sum / groups.size()), groups.size() == 1, answers);
    }

    /** What the person has of it, by how well. */
    private static final class Answers {
        private final List<String> held = new ArrayList<>();
        private final List<String> below = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> related = new ArrayList<>();

        void add(MissionNeed need, double value, Optional<String> close) {
            if (close.isPresent()) {
                missing.add(need.code());
                related.add(close.get());
            } else {
                (value == 1 ? held : value > 0 ? below : missing).add(need.code());
            }
        }

        List<String> all() {
            List<String> both = new ArrayList<>(held);
            both.addAll(below);
            return both;
        }
    }

    private Assessment assessment(double value, boolean oneGroup, Answers answers) {
        if (value == 1) {
            return Assessment.full(this, "met", names(answers.held));
        }
        if (answers.missing.isEmpty() || (oneGroup && !answers.below.isEmpty())) {
            return Assessment.of(value, this, "below", names(answers.below));
        }
        boolean nothing = answers.all().isEmpty();
        if (!answers.related.isEmpty()) {
            SkillNames close = names(answers.related.stream().distinct().toList());
            return nothing
                    ? Assessment.of(value, this, "related", names(answers.missing), close)
                    : Assessment.of(
                            value,
                            this,
                            "partlyRelated",
                            names(answers.all()),
                            names(answers.missing),
                            close);
        }
        return nothing
                ? Assessment.of(value, this, "missing", names(answers.missing))
                : Assessment.of(
                        value, this, "partly", names(answers.all()), names(answers.missing));
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
