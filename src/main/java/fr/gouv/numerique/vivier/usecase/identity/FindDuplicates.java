// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.identity.KnownPerson;
import fr.gouv.numerique.vivier.domain.identity.Resemblance;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds records of the pool that may be the same person, and waits for somebody to say so. */
public final class FindDuplicates {
    private final Store store;
    private final DuplicateFinder finder;

    public FindDuplicates(Store store, DuplicateFinder finder) {
        this.store = store;
        this.finder = finder;
    }

    private record Pool(List<KnownPerson> people, Decisions decisions) {}

    /**
     * All pairs worth a look of which nothing was decided, likeliest first.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public List<DuplicatePair> find(WorkMonitor monitor) {
        Pool pool =
                store.read(session -> new Pool(session.people().all(), Decisions.read(session)));
        monitor.check();
        List<Resemblance> found =
                finder.watched(monitor::check)
                        .within(pool.people.stream().map(KnownPerson::person).toList());
        monitor.check();
        Map<Long, KnownPerson> byId =
                pool.people.stream()
                        .collect(
                                Collectors.toMap(
                                        known -> known.person().id(), Function.identity()));
        return found.stream()
                .filter(pair -> !pool.decisions.areDistinct(pair.a(), pair.b()))
                .map(
                        pair ->
                                new DuplicatePair(
                                        Objects.requireNonNull(byId.get(pair.a())),
                                        Objects.requireNonNull(byId.get(pair.b())),
                                        pair))
                .toList();
    }
}
