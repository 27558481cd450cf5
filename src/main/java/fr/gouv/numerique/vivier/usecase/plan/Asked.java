// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Map;

/**
 * What people are asked for already.
 *
 * @param proposals open ones in which nothing is promised yet, by person
 * @param limit from how many on somebody counts as asked often enough
 */
record Asked(Map<TalentId, Integer> proposals, int limit) {
    Asked {
        proposals = Map.copyOf(proposals);
    }
}
