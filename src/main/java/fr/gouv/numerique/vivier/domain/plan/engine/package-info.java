// SPDX-License-Identifier: MIT
/**
 * Assignment problems solved to the optimum, each answer with a proof that can be checked without
 * trusting the solver. Knows nothing of people and missions.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.plan.engine;

import org.jspecify.annotations.NullMarked;
