// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import java.util.Optional;

/**
 * One reason to hold that a person has a skill.
 *
 * @param source where it was read
 * @param level the level it states, if it states one
 * @param words the words it was read from
 */
public record SkillEvidence(SkillSource source, Optional<SkillLevel> level, String words) {}
