// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;
import java.util.Map;

/**
 * What people have promised to missions, beside what their records say: the days that it takes are
 * no longer theirs to offer. Few people have any, so what a criterion reads of it stays small.
 */
public record Commitments(Map<TalentId, List<Commitment>> byTalent) {
    public static final Commitments NONE = new Commitments(Map.of());

    public Commitments {
        byTalent = Map.copyOf(byTalent);
    }

    public List<Commitment> of(TalentId talent) {
        return byTalent.getOrDefault(talent, List.of());
    }

    /** Days that the person has promised to other missions than this one. */
    public double daysBeside(MissionId mission, TalentId talent) {
        return of(talent).stream()
                .filter(commitment -> !commitment.mission().equals(mission))
                .mapToDouble(Commitment::days)
                .sum();
    }
}
