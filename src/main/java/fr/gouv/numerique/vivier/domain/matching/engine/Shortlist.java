// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.List;

/**
 * The best of a pool for one mission.
 *
 * @param best at most as many as were asked for, best first
 * @param eligible how many may be proposed
 * @param excluded how many may not
 */
public record Shortlist(List<Standing> best, int eligible, int excluded) {

    public Shortlist {
        best = List.copyOf(best);
    }
}
