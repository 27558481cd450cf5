// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.quality.Circumstances;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.MissionChecks;
import fr.gouv.numerique.vivier.domain.quality.TalentChecks;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
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
import java.util.Optional;
import java.util.function.Consumer;

/** Looks through the whole store for what is missing or doubtful, group by group. */
public final class ReadBoard {
    private static final int GROUP = 2_000;

    private final Store store;
    private final CurrentReference current;
    private final Clock clock;

    public ReadBoard(Store store, CurrentReference current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
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
    public Board read(WorkMonitor monitor) {
        List<Doubtful> found = new ArrayList<>();
        int checked = store.read(session -> new Reading(session, monitor, found::add).read());
        return new Board(found, checked);
    }

    /**
     * How many records have something to mend.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public int count(WorkMonitor monitor) {
        int[] found = new int[1];
        store.read(session -> new Reading(session, monitor, _ -> found[0]++).read());
        return found[0];
    }

    private Circumstances circumstances(Session session, Map<MissionId, Mission> missions) {
        Map<TalentId, List<Mission>> proposed = new HashMap<>();
        for (Application application : session.applications().all()) {
            Mission mission = missions.get(application.mission());
            if (!application.step().isClosed() && mission != null) {
                proposed.computeIfAbsent(application.talent(), _ -> new ArrayList<>()).add(mission);
            }
        }
        ReferenceData reference = current.get();
        return Circumstances.of(
                LocalDate.now(clock),
                proposed,
                missions.values().stream().filter(it -> it.status().isOpen()).toList(),
                reference.teachings(),
                reference.names());
    }

    private final class Reading {
        private final Session session;
        private final WorkMonitor monitor;
        private final Consumer<Doubtful> found;
        private int checked;

        Reading(Session session, WorkMonitor monitor, Consumer<Doubtful> found) {
            this.session = session;
            this.monitor = monitor;
            this.found = found;
        }

        /** Looks at all; how many that were. */
        int read() {
            List<Mission> missions = session.missions().all();
            Map<MissionId, Mission> byId = new HashMap<>();
            missions.forEach(mission -> byId.put(mission.id(), mission));
            Circumstances known = circumstances(session, byId);
            Map<Long, Instant> written = session.messages().latest(RecordKind.TALENT);
            session.talents()
                    .inGroups(
                            GROUP,
                            group -> {
                                monitor.check();
                                for (Talent talent : group) {
                                    add(talent, TalentChecks.of(talent, known), written);
                                }
                                step(group.size());
                            });
            Map<Long, Instant> toLeads = session.messages().latest(RecordKind.MISSION);
            for (Mission mission : missions) {
                add(mission, MissionChecks.of(mission, known), toLeads);
            }
            step(missions.size());
            return checked;
        }

        private void step(int more) {
            checked += more;
            monitor.done(checked);
        }

        private void add(Talent talent, List<Finding> findings, Map<Long, Instant> written) {
            if (!findings.isEmpty()) {
                found.accept(
                        new Doubtful(
                                RecordKind.TALENT,
                                talent.id().value(),
                                talent.ref(),
                                talent.fullName(),
                                findings,
                                EmailAddress.isValid(talent.email()),
                                Optional.ofNullable(written.get(talent.id().value()))));
            }
        }

        private void add(Mission mission, List<Finding> findings, Map<Long, Instant> written) {
            if (!findings.isEmpty()) {
                found.accept(
                        new Doubtful(
                                RecordKind.MISSION,
                                mission.id().value(),
                                mission.ref(),
                                mission.title(),
                                findings,
                                EmailAddress.isValid(mission.get(MissionFields.LEAD_EMAIL)),
                                Optional.ofNullable(written.get(mission.id().value()))));
            }
        }
    }
}
