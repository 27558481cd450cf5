// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

/**
 * A skill found in a text.
 *
 * @param code the skill
 * @param words the very words of the text that name it
 * @param match why these words were taken for it
 * @param name the label or synonym that they stand for, as the list spells it
 */
public record SkillMention(String code, String words, NameMatch match, String name) {}
