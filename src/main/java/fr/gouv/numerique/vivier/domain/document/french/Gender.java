// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

/**
 * The gender in which a person is written about: that of the title that the person gave. It is
 * never guessed from a first name.
 */
public enum Gender {
    MASCULINE,
    FEMININE,
    /** No title was given: the wording is neutral. */
    UNKNOWN
}
