// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.talent.Talent;

/**
 * Two records again.
 *
 * @param survivor the one that had stayed
 * @param other the one that is back
 */
public record Separated(Talent survivor, Talent other) {}
