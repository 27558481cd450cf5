// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

/** Why words were read as the name of a skill. */
public enum NameMatch {
    /** The label or a synonym that is shipped, but for case and accents. */
    EXACT,
    /** A synonym that a coordinator taught. */
    TAUGHT,
    /** Another form of the same words: plural, feminine, « piloter » for « pilotage ». */
    INFLECTED,
    /** A typing error: one letter in words of six, two in words of ten. */
    MISTYPED
}
