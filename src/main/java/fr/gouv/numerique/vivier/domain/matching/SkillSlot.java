// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Skills that are alternatives for a {@link Piece}: it sees how well the best of them fits, and
 * nothing else of them.
 */
public record SkillSlot(List<Sought> skills) {

    public SkillSlot {
        skills = List.copyOf(skills);
    }

    /** Any of these skills, at whatever level. */
    static SkillSlot held(List<String> codes) {
        return new SkillSlot(codes.stream().map(code -> new Sought(code, _ -> 1)).toList());
    }

    /**
     * One of the alternatives.
     *
     * @param code the skill
     * @param fit how well a person's skill of this code fits, greater is better and 0 is as good as
     *     not having it; may only look at its level and at whether it was checked
     */
    public record Sought(String code, ToDoubleFunction<TalentSkill> fit) {}
}
