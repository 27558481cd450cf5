// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.function.Supplier;

/** Answers « why not this person? »: which rule stands against it, or which rank and why. */
public final class Explain {
    private final Rank rank;
    private final Supplier<Matcher> matcher;

    public Explain(Rank rank, Supplier<Matcher> matcher) {
        this.rank = rank;
        this.matcher = matcher;
    }

    /** Where the person stands in the ranking of the mission. */
    public Explanation explain(Mission mission, Talent talent) {
        Matcher rules = matcher.get();
        return new Explanation(
                rank.place(mission, talent.id()),
                rules.rules(mission, talent),
                rules.match(mission, talent));
    }
}
