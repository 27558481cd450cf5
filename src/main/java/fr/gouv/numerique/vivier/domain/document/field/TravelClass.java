// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Class of train or plane tickets; the ordinary one unless something else is allowed. Labels:
 * {@code document.travelClass.<NAME>}.
 */
public enum TravelClass {
    STANDARD,
    FIRST,
    BUSINESS
}
