// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks missions up. */
public final class FindMissions {
    /** From both sides' agreement on, a place is held. */
    private static final Set<Step> TAKEN =
            EnumSet.of(
                    Step.AGREED,
                    Step.CONSENT_PENDING,
                    Step.AGREEMENT_PENDING,
                    Step.ORDER_PENDING,
                    Step.READY,
                    Step.RUNNING,
                    Step.COMPLETED);

    private final Store store;
    private final CurrentReference reference;

    public FindMissions(Store store, CurrentReference reference) {
        this.store = store;
        this.reference = reference;
    }

    /** Every mission, as a list shows them. */
    public List<MissionRow> rows() {
        return store.read(
                session -> {
                    Map<MissionId, Integer> taken = new HashMap<>();
                    for (Application application : session.applications().all()) {
                        if (TAKEN.contains(application.step())) {
                            taken.merge(application.mission(), 1, Integer::sum);
                        }
                    }
                    return session.missions().all().stream()
                            .map(mission -> row(mission, taken.getOrDefault(mission.id(), 0)))
                            .toList();
                });
    }

    public List<Mission> all() {
        return store.read(session -> session.missions().all());
    }

    /** By id or by the reference shown on screen. */
    public Mission find(String idOrRef) throws UnknownRecord {
        return store.read(session -> session.missions().find(idOrRef))
                .orElseThrow(() -> new UnknownRecord("mission", idOrRef));
    }

    public Mission find(MissionId id) throws UnknownRecord {
        return find(id.toString());
    }

    /** The file rows that each mission was read from, by the mission's id. */
    public Map<Long, List<RecordSource>> sources() {
        return store.read(session -> session.imports().sources(FormKind.MISSIONS));
    }

    /** The answers that a mission was read from, and which field comes from which. */
    public FieldOrigins origins(MissionId id) {
        return store.read(
                session -> session.importHistory().origins(FormKind.MISSIONS, id.value()));
    }

    private MissionRow row(Mission mission, int taken) {
        return MissionRow.of(
                mission,
                taken,
                reference.get().list(ReferenceData.MINISTRY),
                code ->
                        reference
                                .get()
                                .skills()
                                .find(code)
                                .map(skill -> List.of(skill.french(), skill.english()))
                                .orElse(List.of()));
    }
}
