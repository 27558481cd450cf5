// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.KnownPerson;
import fr.gouv.numerique.vivier.domain.identity.Resemblance;

/**
 * Two records that may be the same person.
 *
 * @param a the older record
 * @param b the younger record
 * @param resemblance how likely, and why
 */
public record DuplicatePair(KnownPerson a, KnownPerson b, Resemblance resemblance) {}
