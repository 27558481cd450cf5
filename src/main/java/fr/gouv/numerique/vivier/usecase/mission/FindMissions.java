// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Looks missions up. */
public final class FindMissions {
    private final Store store;
    private final CurrentReference reference;
    private final Clock clock;

    public FindMissions(Store store, CurrentReference reference, Clock clock) {
        this.store = store;
        this.reference = reference;
        this.clock = clock;
    }

    /** Every mission, as a list shows them. */
    public List<MissionRow> rows() {
        return store.read(
                session -> {
                    Map<MissionId, Integer> taken = session.applications().placesTaken();
                    int days = session.settings().missionDays();
                    return session.missions().all().stream()
                            .map(mission -> row(mission, taken.getOrDefault(mission.id(), 0), days))
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

    private MissionRow row(Mission mission, int taken, int days) {
        MissionNews news = MissionNews.of(mission, clock.getZone());
        return MissionRow.of(
                mission,
                taken,
                news,
                news.isStale(mission.status(), LocalDate.now(clock), days),
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
