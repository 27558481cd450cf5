// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Store;

import java.util.List;
import java.util.function.Supplier;

/** Ranks the pool for a mission, or the open missions for a person. */
public final class Rank {
    private final Store store;
    private final Supplier<Matcher> matcher;

    public Rank(Store store, Supplier<Matcher> matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    public Ranking talentsFor(Mission mission) {
        List<Talent> pool = store.read(session -> session.talents().all());
        return matcher.get().rankTalents(mission, pool);
    }

    /** Only missions for which people may still be proposed. */
    public Ranking missionsFor(Talent talent) {
        List<Mission> open =
                store.read(session -> session.missions().all()).stream()
                        .filter(mission -> mission.status().isOpen())
                        .toList();
        return matcher.get().rankMissions(talent, open);
    }
}
