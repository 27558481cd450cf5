// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;
import fr.gouv.numerique.vivier.store.Store;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Tells for whom one more proposal would be too many, or more days than there are. */
public final class ReadLoads {
    private final Store store;
    private final Supplier<Commitments> commitments;

    public ReadLoads(Store store, Supplier<Commitments> commitments) {
        this.store = store;
        this.commitments = commitments;
    }

    /** What all that is promised and proposed says at one moment. */
    private record Known(Map<TalentId, Integer> proposals, int limit, Commitments promised) {
        Load of(Talent talent, Mission mission) {
            return new Load(
                    proposals.getOrDefault(talent.id(), 0),
                    limit,
                    promised.daysBeside(mission.id(), talent.id()),
                    talent.timeOffered()
                            .map(TimeOffered::maximumDays)
                            .orElse(Double.POSITIVE_INFINITY),
                    mission.get(MissionFields.DAYS)
                            .known()
                            .map(BigDecimal::doubleValue)
                            .orElse(0.0));
        }
    }

    private Known known() {
        Commitments promised = commitments.get();
        return store.read(
                session ->
                        new Known(
                                session.applications().proposed(),
                                session.settings().proposalLimit(),
                                promised));
    }

    /** What this person is asked for already. */
    public Load of(Talent talent, Mission mission) {
        return known().of(talent, mission);
    }

    /** Everybody of whom there is something to say for this mission, with what. */
    public Map<TalentId, Message> warnings(Mission mission) {
        Known known = known();
        Set<TalentId> asked = new HashSet<>(known.proposals().keySet());
        asked.addAll(known.promised().byTalent().keySet());
        Collection<Talent> people =
                store.read(session -> session.talents().findAll(asked)).values();
        Map<TalentId, Message> warnings = new HashMap<>();
        for (Talent talent : people) {
            known.of(talent, mission)
                    .warning()
                    .ifPresent(warning -> warnings.put(talent.id(), warning));
        }
        return warnings;
    }
}
