// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.List;

/**
 * Everybody who was looked at: those who may be proposed, best first, and those who may not.
 *
 * @param ranked by score, then by how long the record has existed
 * @param excluded with their reasons
 */
public record Ranking(List<Match> ranked, List<Exclusion> excluded) {

    public Ranking {
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
    }
}
