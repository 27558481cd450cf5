// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

/**
 * A person in a ranking, without the reasons.
 *
 * @param talent who
 * @param tenths the score, in tenths of a point
 */
public record Standing(TalentId talent, long tenths) {}
