// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.RelatedSkills;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** How well what a person can do answers one need. */
final class SkillFit {
    /** Each level below the one expected costs this much. */
    private static final double PER_LEVEL_BELOW = 0.25;

    /** A skill close to the one asked for is a start, and less than any level of that one. */
    private static final double RELATED = 0.2;

    private final RelatedSkills relations;

    SkillFit(RelatedSkills relations) {
        this.relations = relations;
    }

    /** From 0, nothing like it, to 1, at the level expected or above. */
    double of(MissionNeed need, Talent talent) {
        return talent.skill(need.code())
                .map(skill -> held(need, skill))
                .orElseGet(() -> related(need, talent).isPresent() ? RELATED : 0);
    }

    /** A skill of the person that is close to one asked for, which the person lacks. */
    Optional<String> related(MissionNeed need, Talent talent) {
        if (talent.skill(need.code()).isPresent()) {
            return Optional.empty();
        }
        return relations.of(need.code()).stream()
                .filter(code -> talent.skill(code).isPresent())
                .findFirst();
    }

    /** The needs of one group, of which one is enough, and the skills close to them. */
    SkillSlot slot(List<MissionNeed> group) {
        return slot(group, (need, skill) -> held(need, skill));
    }

    /** A skill that counts at whatever level, and those close to it. */
    SkillSlot slotAtAnyLevel(MissionNeed need) {
        return slot(List.of(need), (_, _) -> 1);
    }

    private SkillSlot slot(
            List<MissionNeed> group, ToDoubleBiFunction<MissionNeed, TalentSkill> fit) {
        List<SkillSlot.Sought> sought = new ArrayList<>();
        for (MissionNeed need : group) {
            sought.add(new SkillSlot.Sought(need.code(), skill -> fit.applyAsDouble(need, skill)));
            for (String close : relations.of(need.code())) {
                sought.add(new SkillSlot.Sought(close, _ -> RELATED));
            }
        }
        return new SkillSlot(sought);
    }

    private static double held(MissionNeed need, TalentSkill skill) {
        if (need.level().isEmpty()) {
            return 1;
        }
        SkillLevel expected = need.level().get();
        return skill.level()
                .map(level -> atLevel(expected, level))
                .orElseGet(() -> skill.isChecked() ? 1 : atSomeLevel(expected));
    }

    private static double atLevel(SkillLevel expected, SkillLevel level) {
        return 1 - PER_LEVEL_BELOW * below(expected, level);
    }

    /**
     * A skill that is declared without a level may be at any: people seldom rate themselves, and
     * the first level is met by whoever has the skill at all. One that a coordinator checked is
     * enough.
     */
    private static double atSomeLevel(SkillLevel expected) {
        return Arrays.stream(SkillLevel.values())
                .mapToDouble(level -> atLevel(expected, level))
                .average()
                .orElse(1);
    }

    private static int below(SkillLevel expected, SkillLevel level) {
        return Math.max(0, expected.number() - level.number());
    }
}
