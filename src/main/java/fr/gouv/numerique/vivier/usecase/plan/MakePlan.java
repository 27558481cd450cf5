// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Candidate;
import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.PlanBoard;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Plans the whole pool and all open missions at once. Places that somebody has agreed to take are
 * not filled again, and that person is not planned elsewhere; a pair that came to nothing before is
 * not proposed a second time.
 */
public final class MakePlan {
    private final Store store;
    private final Supplier<Matcher> matcher;

    public MakePlan(Store store, Supplier<Matcher> matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    private record Known(
            List<Mission> missions, List<Talent> talents, List<Application> applications) {}

    /**
     * Makes the plan; the monitor is told how many missions were compared with the pool.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlannedPool plan(Set<Pair> pins, Set<Pair> exclusions, WorkMonitor monitor) {
        return prepare(monitor).plan(new PlanQuestion(pins, exclusions), monitor);
    }

    /**
     * Compares everybody with every mission, so that many plans can be made of it at once; the
     * monitor is told how many missions are done.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlanDesk prepare(WorkMonitor monitor) {
        Known known =
                store.read(
                        session ->
                                new Known(
                                        session.missions().all().stream()
                                                .filter(mission -> mission.status().isOpen())
                                                .toList(),
                                        session.talents().all(),
                                        session.applications().all()));
        return new PlanDesk(board(known, monitor), people(known), missions(known));
    }

    private static List<OpenMission> openMissions(Known known) {
        Map<MissionId, Integer> taken = new HashMap<>();
        for (Application application : known.applications) {
            if (application.step().isEngaged() || application.step().isOver()) {
                taken.merge(application.mission(), 1, Integer::sum);
            }
        }
        return known.missions.stream()
                .map(
                        mission ->
                                new OpenMission(
                                        mission.id(),
                                        Math.max(
                                                0,
                                                mission.places()
                                                        - taken.getOrDefault(mission.id(), 0))))
                .toList();
    }

    private PlanBoard board(Known known, WorkMonitor monitor) {
        Set<TalentId> engaged =
                known.applications.stream()
                        .filter(application -> application.step().isEngaged())
                        .map(Application::talent)
                        .collect(Collectors.toSet());
        Set<Pair> over =
                known.applications.stream()
                        .filter(application -> application.step().isClosed())
                        .map(application -> new Pair(application.talent(), application.mission()))
                        .collect(Collectors.toSet());
        List<Talent> free =
                known.talents.stream().filter(talent -> !engaged.contains(talent.id())).toList();
        Matcher ranking = matcher.get();
        PlanBoard.Builder board = new PlanBoard.Builder();
        List<OpenMission> open = openMissions(known);
        int done = 0;
        for (Mission mission : known.missions) {
            monitor.check();
            List<Candidate> candidates =
                    ranking.rankTalents(mission, free).ranked().stream()
                            .map(
                                    match ->
                                            new Candidate(
                                                    new Pair(match.talent(), match.mission()),
                                                    Math.toIntExact(match.tenths())))
                            .filter(candidate -> !over.contains(candidate.pair()))
                            .toList();
            board.add(open.get(done), candidates);
            monitor.done(++done);
        }
        return board.build();
    }

    private static Map<TalentId, String> people(Known known) {
        return known.talents.stream().collect(Collectors.toMap(Talent::id, Talent::fullName));
    }

    private static Map<MissionId, String> missions(Known known) {
        return known.missions.stream().collect(Collectors.toMap(Mission::id, Mission::title));
    }
}
