// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who was said not to be the same person. What was said of a record holds for the one that it was
 * merged into: if B is not C and B turned out to be A, then A is not C.
 */
public final class Decisions {
    private final Set<TalentPair> distinct = new HashSet<>();

    private Decisions() {}

    /** All that was decided so far. */
    public static Decisions read(Session session) {
        Decisions decisions = new Decisions();
        Map<TalentId, TalentId> survivors = session.merges().survivors();
        for (TalentPair pair : session.distinctPairs().all()) {
            TalentId a = last(pair.a(), survivors);
            TalentId b = last(pair.b(), survivors);
            if (!a.equals(b)) {
                decisions.distinct.add(TalentPair.of(a, b));
            }
        }
        return decisions;
    }

    private static TalentId last(TalentId id, Map<TalentId, TalentId> survivors) {
        TalentId at = id;
        while (survivors.containsKey(at)) {
            at = survivors.getOrDefault(at, at);
        }
        return at;
    }

    public boolean areDistinct(long one, long other) {
        return distinct.contains(TalentPair.of(new TalentId(one), new TalentId(other)));
    }
}
