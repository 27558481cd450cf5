// SPDX-License-Identifier: MIT
/**
 * Record linkage after Fellegi and Sunter for any kind of records: blocking, comparisons with
 * levels, weights learnt without examples. Knows nothing of people.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.identity.engine;

import org.jspecify.annotations.NullMarked;
