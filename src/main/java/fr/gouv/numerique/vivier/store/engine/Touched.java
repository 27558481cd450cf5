// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The talents that one transaction wrote or took away. */
public final class Touched {
    private final Set<TalentId> talents = new LinkedHashSet<>();

    public void add(TalentId talent) {
        talents.add(talent);
    }

    public void addAll(Collection<TalentId> several) {
        talents.addAll(several);
    }

    public Set<TalentId> talents() {
        return Set.copyOf(talents);
    }
}
