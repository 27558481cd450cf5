// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

/**
 * A skill found in a text.
 *
 * @param code the skill
 * @param words the very words of the text that name it
 */
public record SkillMention(String code, String words) {}
