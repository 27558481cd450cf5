// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One person in the ranking.
 *
 * @param rank from 1
 * @param match with the points of this moment
 * @param talent the record
 */
record RankedRow(int rank, Match match, Talent talent) {

    static List<RankedRow> of(TopRanking ranking) {
        List<RankedRow> rows = new ArrayList<>(ranking.best().size());
        for (Match match : ranking.best()) {
            Talent talent = Objects.requireNonNull(ranking.people().get(match.talent()));
            rows.add(new RankedRow(rows.size() + 1, match, talent));
        }
        return rows;
    }
}
