// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Parts of France that do not rest on the same days. Labels: {@code document.holidayZone.<NAME>}.
 *
 * <p>Mainland: code du travail, art. L. 3133-1. Alsace-Moselle: also art. L. 3134-13. Overseas
 * departments, Saint-Barthélemy and Saint-Martin: also art. L. 3422-2. The others have texts of
 * their own.
 */
public enum HolidayZone {
    MAINLAND,
    /** Bas-Rhin, Haut-Rhin and Moselle. */
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    LA_REUNION,
    MAYOTTE,
    SAINT_PIERRE_ET_MIQUELON,
    SAINT_BARTHELEMY,
    SAINT_MARTIN,
    WALLIS_ET_FUTUNA,
    POLYNESIE,
    NOUVELLE_CALEDONIE
}
