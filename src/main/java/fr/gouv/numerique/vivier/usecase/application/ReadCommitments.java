// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.matching.Commitment;
import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The days that people have promised to missions, as the applications say. */
public final class ReadCommitments implements Supplier<Commitments> {
    private final Store store;

    public ReadCommitments(Store store) {
        this.store = store;
    }

    /** Days that are still to be defined take nothing away. */
    @Override
    public Commitments get() {
        return store.read(
                session -> {
                    Map<TalentId, List<MissionId>> engaged = session.applications().engaged();
                    Map<MissionId, Mission> missions =
                            session.missions()
                                    .findAll(
                                            engaged.values().stream()
                                                    .flatMap(List::stream)
                                                    .distinct()
                                                    .toList());
                    Map<TalentId, List<Commitment>> all = new HashMap<>();
                    engaged.forEach(
                            (talent, promised) ->
                                    all.put(
                                            talent,
                                            promised.stream()
                                                    .flatMap(id -> find(id, missions))
                                                    .map(ReadCommitments::commitment)
                                                    .toList()));
                    return new Commitments(all);
                });
    }

    private static Stream<Mission> find(MissionId id, Map<MissionId, Mission> missions) {
        return Optional.ofNullable(missions.get(id)).stream();
    }

    private static Commitment commitment(Mission mission) {
        return new Commitment(
                mission.id(),
                mission.get(MissionFields.DAYS).known().map(BigDecimal::doubleValue).orElse(0.0));
    }
}
