// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

/**
 * Two talents, whichever was named first.
 *
 * @param a the lower number
 * @param b the higher number
 */
public record TalentPair(TalentId a, TalentId b) {

    public TalentPair {
        if (a.value() >= b.value()) {
            throw new IllegalArgumentException("a pair is two, the lower number first");
        }
    }

    public static TalentPair of(TalentId one, TalentId other) {
        return one.value() < other.value()
                ? new TalentPair(one, other)
                : new TalentPair(other, one);
    }
}
