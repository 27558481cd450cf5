// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

/**
 * A place filled.
 *
 * @param candidate who gets it
 * @param pinned whether it was settled beforehand
 */
public record Planned(Candidate candidate, boolean pinned) {}
