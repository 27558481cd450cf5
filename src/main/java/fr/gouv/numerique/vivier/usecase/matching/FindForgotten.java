// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.engine.MatchIndex;
import fr.gouv.numerique.vivier.domain.matching.engine.Standing;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds those who could be proposed and never were, so that everybody in the pool is seen. Who has
 * waited longest comes first, whatever the points.
 */
public final class FindForgotten {
    /** A rank beyond that is no chance. */
    private static final int MOST_RANKED = 500;

    private static final int MOST_CHANCES = 3;
    private static final int GROUP = 2_000;

    private final Store store;
    private final Supplier<Matcher> matcher;
    private final PoolIndex index;
    private final Clock clock;

    public FindForgotten(Store store, Supplier<Matcher> matcher, PoolIndex index, Clock clock) {
        this.store = store;
        this.matcher = matcher;
        this.index = index;
        this.clock = clock;
    }

    /**
     * All of them, who has waited longest first.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public List<Forgotten> all(WorkMonitor monitor) {
        List<Talent> never = never(monitor);
        Map<TalentId, List<Forgotten.Chance>> chances = chances(never, monitor);
        return never.stream()
                .map(
                        talent ->
                                new Forgotten(
                                        talent.id(),
                                        talent.ref(),
                                        talent.fullName(),
                                        LocalDate.ofInstant(talent.createdAt(), clock.getZone()),
                                        best(chances.getOrDefault(talent.id(), List.of()))))
                .sorted(
                        Comparator.comparing(Forgotten::since)
                                .thenComparingLong(one -> one.talent().value()))
                .toList();
    }

    private List<Talent> never(WorkMonitor monitor) {
        List<Talent> never = new ArrayList<>();
        store.read(
                session -> {
                    Set<TalentId> proposed =
                            session.applications().all().stream()
                                    .map(Application::talent)
                                    .collect(Collectors.toSet());
                    session.talents()
                            .inGroups(
                                    GROUP,
                                    group -> {
                                        monitor.check();
                                        group.stream()
                                                .filter(MatchingCatalogue::isProposable)
                                                .filter(one -> !proposed.contains(one.id()))
                                                .forEach(never::add);
                                    });
                    return never;
                });
        return never;
    }

    private Map<TalentId, List<Forgotten.Chance>> chances(
            List<Talent> people, WorkMonitor monitor) {
        Matcher now = matcher.get();
        Optional<MatchIndex> pool = index.currentOrRead(now);
        Set<TalentId> wanted = people.stream().map(Talent::id).collect(Collectors.toSet());
        Map<TalentId, List<Forgotten.Chance>> chances = new HashMap<>();
        if (pool.isEmpty() || people.isEmpty()) {
            return chances;
        }
        List<Mission> open =
                store.read(session -> session.missions().all()).stream()
                        .filter(mission -> mission.status().isOpen())
                        .toList();
        for (Mission mission : open) {
            monitor.check();
            List<Standing> ranked =
                    pool.get()
                            .best(mission, now.weights(), MOST_RANKED)
                            .map(found -> found.best())
                            .orElse(List.of());
            for (int place = 0; place < ranked.size(); place++) {
                TalentId talent = ranked.get(place).talent();
                if (wanted.contains(talent)) {
                    chances.computeIfAbsent(talent, _ -> new ArrayList<>())
                            .add(
                                    new Forgotten.Chance(
                                            mission.id(),
                                            mission.ref(),
                                            mission.title(),
                                            place + 1));
                }
            }
        }
        return chances;
    }

    private static List<Forgotten.Chance> best(List<Forgotten.Chance> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Forgotten.Chance::rank))
                .limit(MOST_CHANCES)
                .toList();
    }
}
