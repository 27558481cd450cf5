// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Store;

import java.util.List;

/** Ranks the pool for a mission, or the open missions for a person. */
public final class Rank {
    private final Store store;
    private final Matcher matcher;

    public Rank(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    public Ranking talentsFor(Mission mission) {
        List<Talent> pool = store.read(session -> session.talents().all());
        return matcher.rankTalents(mission, pool);
    }

    /** Only missions for which people may still be proposed. */
    public Ranking missionsFor(Talent talent) {
        List<Mission> open =
                store.read(session -> session.missions().all()).stream()
                        .filter(mission -> mission.status().isOpen())
                        .toList();
        return matcher.rankMissions(talent, open);
    }
}
