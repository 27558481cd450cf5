// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

import fr.gouv.numerique.vivier.domain.news.LeftOut;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.util.List;
import java.util.Map;

/**
 * Whom a news would reach.
 *
 * @param reached who would be told
 * @param leftOut all others, by the reason
 */
public record Audience(List<TalentRow> reached, Map<LeftOut, List<TalentRow>> leftOut) {

    public Audience {
        reached = List.copyOf(reached);
        leftOut = Map.copyOf(leftOut);
    }
}
