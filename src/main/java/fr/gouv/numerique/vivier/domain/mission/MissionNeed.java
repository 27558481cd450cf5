// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import java.util.Optional;

/**
 * A skill that a mission asks for. Required skills of one group are alternatives; every group has
 * to be met. So « UX or web, and accessibility » is two groups.
 *
 * @param necessity required, desired or only mentioned
 * @param group number of the group, from 0
 * @param code the skill
 * @param level the level expected, if one is
 * @param source where it was read
 * @param words the words it was read from
 */
public record MissionNeed(
        Necessity necessity,
        int group,
        String code,
        Optional<SkillLevel> level,
        NeedSource source,
        String words) {}
