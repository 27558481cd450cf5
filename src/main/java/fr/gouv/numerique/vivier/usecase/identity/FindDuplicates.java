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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds records of the pool that may be the same person, and waits for somebody to say so. The pool
 * is compared again only when somebody in it was written since, or when others may have written.
 */
public final class FindDuplicates {
    private final Store store;
    private final DuplicateFinder finder;
    private final AtomicLong writes = new AtomicLong();
    private final AtomicReference<Compared> last = new AtomicReference<>(Compared.NEVER);

    public FindDuplicates(Store store, DuplicateFinder finder) {
        this.store = store;
        this.finder = finder;
        store.onTalentsWritten(_ -> writes.incrementAndGet());
    }

    /** What looks alike in the pool as it was after so many writes. */
    private record Compared(long writes, List<DuplicatePair> pairs) {
        static final Compared NEVER = new Compared(-1, List.of());
    }

    /**
     * All pairs worth a look of which nothing was decided, likeliest first.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public List<DuplicatePair> find(WorkMonitor monitor) {
        long now = writes.get();
        Compared compared = last.get();
        if (compared.writes() != now || store.isShared()) {
            compared = new Compared(now, compare(monitor));
            last.set(compared);
        }
        Decisions decisions = store.read(Decisions::read);
        return compared.pairs().stream()
                .filter(
                        pair ->
                                !decisions.areDistinct(
                                        pair.resemblance().a(), pair.resemblance().b()))
                .toList();
    }

    private List<DuplicatePair> compare(WorkMonitor monitor) {
        List<KnownPerson> people = store.read(session -> session.people().all());
        monitor.check();
        List<Resemblance> found =
                finder.watched(monitor::check)
                        .within(people.stream().map(KnownPerson::person).toList());
        monitor.check();
        Map<Long, KnownPerson> byId =
                people.stream()
                        .collect(
                                Collectors.toMap(
                                        known -> known.person().id(), Function.identity()));
        return found.stream()
                .map(
                        pair ->
                                new DuplicatePair(
                                        Objects.requireNonNull(byId.get(pair.a())),
                                        Objects.requireNonNull(byId.get(pair.b())),
                                        pair))
                .toList();
    }
}
