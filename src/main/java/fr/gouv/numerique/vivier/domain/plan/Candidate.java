// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

/**
 * A person who may be proposed for a mission.
 *
 * @param pair who and for what
 * @param tenths the score of the ranking, in tenths of a point
 */
public record Candidate(Pair pair, int tenths) {}
