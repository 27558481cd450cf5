// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.quality.Circumstances;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.MissionChecks;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the whole store for what is missing or doubtful. Takes its time when it is asked
 * for the first time; then only what has changed is looked at again.
 *
 * <p>Thread-safe; whoever asks while the store is being looked through waits for it.
 */
public final class ReadBoard {
    private final Store store;
    private final CurrentReference current;
    private final Clock clock;
    private final FollowedChecks checks;

    public ReadBoard(Store store, CurrentReference current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
        checks = new FollowedChecks(store);
    }

    /** How many records there are to look at. */
    public int size() {
        return store.read(session -> session.talents().count() + session.missions().count());
    }

    /**
     * Looks at every record.
     *
     * @param monitor told how many were looked at
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public synchronized Board read(WorkMonitor monitor) {
        monitor.check();
        Set<TalentId> changed = checks.written();
        return store.read(session -> read(session, changed, monitor));
    }

    /**
     * How many records have something to mend.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public int count(WorkMonitor monitor) {
        return read(monitor).records().size();
    }

    private Board read(Session session, Set<TalentId> changed, WorkMonitor monitor) {
        List<Mission> missions = session.missions().all();
        Circumstances known = circumstances(session, missions);
        List<Doubtful> found = new ArrayList<>();
        Map<Long, Instant> written = session.messages().latest(RecordKind.TALENT);
        for (Doubtful person : checks.people(session, known, changed, monitor)) {
            Instant at = written.get(person.id());
            found.add(at == null ? person : person.written(Optional.of(at)));
        }
        Map<Long, Instant> toLeads = session.messages().latest(RecordKind.MISSION);
        for (Mission mission : missions) {
            List<Finding> findings = MissionChecks.of(mission, known);
            if (!findings.isEmpty()) {
                found.add(
                        doubtful(
                                mission,
                                findings,
                                Optional.ofNullable(toLeads.get(mission.id().value()))));
            }
        }
        int checked = session.talents().count() + missions.size();
        monitor.done(checked);
        return new Board(found, checked);
    }

    private Circumstances circumstances(Session session, List<Mission> missions) {
        Map<MissionId, Mission> byId = new HashMap<>();
        missions.forEach(mission -> byId.put(mission.id(), mission));
        Map<TalentId, List<Mission>> proposed = new HashMap<>();
        session.agenda()
                .pending()
                .forEach(
                        (talent, ids) ->
                                proposed.put(
                                        talent,
                                        ids.stream()
                                                .map(byId::get)
                                                .filter(Objects::nonNull)
                                                .toList()));
        ReferenceData reference = current.get();
        return Circumstances.of(
                LocalDate.now(clock),
                proposed,
                missions.stream().filter(it -> it.status().isOpen()).toList(),
                reference.teachings(),
                reference.names());
    }

    private static Doubtful doubtful(
            Mission mission, List<Finding> findings, Optional<Instant> written) {
        return new Doubtful(
                RecordKind.MISSION,
                mission.id().value(),
                mission.ref(),
                mission.title(),
                findings,
                EmailAddress.isValid(mission.get(MissionFields.LEAD_EMAIL)),
                written);
    }
}
