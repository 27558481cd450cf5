// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

/** Answers « why not this person? »: which rule stands against it, or which rank and why. */
public final class Explain {
    private final Rank rank;

    public Explain(Rank rank) {
        this.rank = rank;
    }

    /** Where the person stands in the ranking of the mission. */
    public Explanation explain(Mission mission, Talent talent) {
        return rank.weighed(mission, 0).explain(talent, rank.matcher().weights());
    }
}
