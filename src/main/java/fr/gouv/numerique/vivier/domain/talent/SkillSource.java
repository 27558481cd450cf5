// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/** What a skill was read from. */
public enum SkillSource {
    /** Ticked in the list of the form. */
    TICKED,
    /** Named in the question about the level of the main skills. */
    LEVEL_ANSWER,
    /** Typed among the keywords. */
    KEYWORDS,
    /** Found in running text. */
    TEXT,
    /** Checked by a coordinator. */
    COORDINATOR
}
