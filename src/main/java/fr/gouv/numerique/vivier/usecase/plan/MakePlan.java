// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Candidate;
import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.PlanBoard;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Work;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.matching.Standings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the whole pool and all open missions at once. Places that somebody has agreed to take are
 * not filled again, and that person is planned elsewhere only where a person may have several
 * missions; a pair that came to nothing before is not proposed a second time.
 */
public final class MakePlan {
    private final Store store;
    private final Rank rank;

    public MakePlan(Store store, Rank rank) {
        this.store = store;
        this.rank = rank;
    }

    /** What the store says at one moment. */
    private record Known(
            List<Mission> missions,
            List<Talent> talents,
            List<Application> applications,
            Asked asked) {

        List<Mission> open() {
            return missions.stream().filter(mission -> mission.status().isOpen()).toList();
        }
    }

    /**
     * Makes the plan; the monitor is told how many missions were compared with the pool.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlannedPool plan(Set<Pair> pins, Set<Pair> exclusions, WorkMonitor monitor) {
        return plan(new PlanQuestion(pins, exclusions), monitor);
    }

    /**
     * Makes the plan of a question.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlannedPool plan(PlanQuestion question, WorkMonitor monitor) {
        return prepare(monitor).plan(question, monitor);
    }

    /**
     * Compares everybody with every mission, so that many plans can be made of it at once; the
     * monitor is told how many missions are done.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlanDesk prepare(WorkMonitor monitor) {
        Known known = known();
        return new PlanDesk(board(known, monitor), people(known), missions(known), known.asked);
    }

    /** The same desk with a mission on it that is not open: how the plan would be if it were. */
    public PlanDesk with(PlanDesk desk, MissionId added, WorkMonitor monitor) {
        Known known = known();
        Optional<Mission> found =
                known.missions.stream().filter(it -> it.id().equals(added)).findFirst();
        if (found.isEmpty()) {
            return desk;
        }
        Mission mission = found.get();
        monitor.check();
        List<Candidate> candidates =
                candidates(mission, rank.standings(known.talents), settled(known));
        return desk.with(openMission(known, mission), mission.title(), candidates);
    }

    /** Missions that are not open, which may be supposed to be. */
    public Map<MissionId, String> others() {
        return store.read(session -> session.missions().all()).stream()
                .filter(mission -> !mission.status().isOpen())
                .collect(
                        Collectors.toMap(
                                Mission::id, Mission::title, (one, _) -> one, LinkedHashMap::new));
    }

    private Known known() {
        return store.read(
                session ->
                        new Known(
                                session.missions().all(),
                                session.talents().all(),
                                session.applications().all(),
                                new Asked(
                                        session.applications().proposed(),
                                        session.settings().proposalLimit())));
    }

    private static OpenMission openMission(Known known, Mission mission) {
        long taken =
                known.applications.stream()
                        .filter(it -> it.mission().equals(mission.id()))
                        .filter(it -> it.step().isEngaged() || it.step().isOver())
                        .count();
        return new OpenMission(
                mission.id(), (int) Math.max(0, mission.places() - taken), Work.of(mission));
    }

    /** What came to nothing before, and what is promised already. */
    private static Set<Pair> settled(Known known) {
        return known.applications.stream()
                .filter(it -> it.step().isClosed() || it.step().isEngaged())
                .map(it -> new Pair(it.talent(), it.mission()))
                .collect(Collectors.toSet());
    }

    private static List<Candidate> candidates(
            Mission mission, Standings standings, Set<Pair> settled) {
        return standings.of(mission).stream()
                .map(
                        it ->
                                new Candidate(
                                        new Pair(it.talent(), mission.id()),
                                        Math.toIntExact(it.tenths())))
                .filter(candidate -> !settled.contains(candidate.pair()))
                .toList();
    }

    private PlanBoard board(Known known, WorkMonitor monitor) {
        Set<Pair> settled = settled(known);
        Standings standings = rank.standings(known.talents);
        PlanBoard.Builder board = new PlanBoard.Builder();
        PlannedPeople.of(known.missions, known.talents, known.applications).forEach(board::know);
        int done = 0;
        for (Mission mission : known.open()) {
            monitor.check();
            board.add(openMission(known, mission), candidates(mission, standings, settled));
            monitor.done(++done);
        }
        return board.build();
    }

    private static Map<TalentId, String> people(Known known) {
        return known.talents.stream().collect(Collectors.toMap(Talent::id, Talent::fullName));
    }

    private static Map<MissionId, String> missions(Known known) {
        return known.open().stream().collect(Collectors.toMap(Mission::id, Mission::title));
    }
}
