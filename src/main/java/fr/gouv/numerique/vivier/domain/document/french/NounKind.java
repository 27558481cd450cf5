// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

/** What kind of name a value is, which decides on the article before it. */
public enum NounKind {
    /** An administration: « le ministère », « la direction », « l’ANSSI ». */
    BODY,
    /** A municipality, whose article belongs to its name: « Le Havre » gives « au Havre ». */
    PLACE,
    /** A person, or any name without an article. */
    NAME
}
