// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.List;

/** How well one skill of a person answers one need. */
final class SkillFit {
    /**
     * A skill without a stated level is held to be nearly enough: people seldom rate themselves.
     */
    private static final double LEVEL_UNKNOWN = 0.75;

    /** Each level below the one expected costs this much. */
    private static final double PER_LEVEL_BELOW = 0.25;

    private SkillFit() {}

    /** From 0, the person lacks the skill, to 1, at the level expected or above. */
    static double of(MissionNeed need, Talent talent) {
        return talent.skill(need.code()).map(skill -> of(need, skill)).orElse(0.0);
    }

    /** The needs of one group, of which one is enough. */
    static SkillSlot slot(List<MissionNeed> group) {
        return new SkillSlot(
                group.stream()
                        .map(need -> new SkillSlot.Sought(need.code(), skill -> of(need, skill)))
                        .toList());
    }

    private static double of(MissionNeed need, TalentSkill skill) {
        if (need.level().isEmpty()) {
            return 1;
        }
        SkillLevel expected = need.level().get();
        return skill.level()
                .map(
                        level ->
                                level.isAtLeast(expected)
                                        ? 1.0
                                        : 1
                                                - PER_LEVEL_BELOW
                                                        * (expected.number() - level.number()))
                .orElse(LEVEL_UNKNOWN);
    }
}
