// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.quality.Circumstances;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.TalentChecks;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is doubtful of people, looked at once and then kept up: again are looked at those who were
 * written since, and those who stand proposed for other missions than then; everybody, where
 * something else that counts for all has changed. Of a database that others write into nothing is
 * kept, since their edits are not told.
 */
final class FollowedChecks {
    private static final int GROUP = 2_000;

    /** Beyond so many, reading everybody takes less time than looking each of them up. */
    private static final int MOST_FOLLOWED = 2_000;

    private final Store store;
    private final Set<TalentId> written = new HashSet<>();
    private Optional<Known> known = Optional.empty();

    private record Known(Circumstances circumstances, Map<Long, Doubtful> byId) {}

    FollowedChecks(Store store) {
        this.store = store;
        store.onTalentsWritten(this::note);
    }

    private void note(Set<TalentId> talents) {
        synchronized (written) {
            written.addAll(talents);
        }
    }

    /** Those written since this was asked last: from now on they are the caller's to look at. */
    Set<TalentId> written() {
        synchronized (written) {
            Set<TalentId> changed = Set.copyOf(written);
            written.clear();
            return changed;
        }
    }

    /**
     * People of whom something is doubtful, in the order in which they came.
     *
     * @param changed taken from {@link #written()} before the session began
     */
    Collection<Doubtful> people(
            Session session, Circumstances now, Set<TalentId> changed, WorkMonitor monitor) {
        Optional<Known> before = known.filter(it -> now.isSameForAll(it.circumstances()));
        // Until it is read again whole, in case that is given up.
        known = Optional.empty();
        Set<TalentId> again = new HashSet<>(changed);
        before.ifPresent(it -> again.addAll(proposedAnew(now, it.circumstances())));
        Map<Long, Doubtful> byId =
                before.isPresent() && again.size() <= MOST_FOLLOWED
                        ? followed(session, before.get().byId(), again, now)
                        : everybody(session, now, monitor);
        known = store.isShared() ? Optional.empty() : Optional.of(new Known(now, byId));
        return byId.values();
    }

    private static Set<TalentId> proposedAnew(Circumstances now, Circumstances then) {
        Set<TalentId> talents = new HashSet<>(now.proposed().keySet());
        talents.addAll(then.proposed().keySet());
        talents.removeIf(it -> now.isSameFor(it, then));
        return talents;
    }

    private static Map<Long, Doubtful> followed(
            Session session, Map<Long, Doubtful> before, Set<TalentId> again, Circumstances now) {
        if (again.isEmpty()) {
            return before;
        }
        Map<Long, Doubtful> byId = new TreeMap<>(before);
        again.forEach(it -> byId.remove(it.value()));
        add(byId, session.talents().findAll(again).values(), now);
        return byId;
    }

    private static Map<Long, Doubtful> everybody(
            Session session, Circumstances now, WorkMonitor monitor) {
        Map<Long, Doubtful> byId = new TreeMap<>();
        int[] looked = new int[1];
        session.talents()
                .inGroups(
                        GROUP,
                        group -> {
                            monitor.check();
                            add(byId, group, now);
                            looked[0] += group.size();
                            monitor.done(looked[0]);
                        });
        return byId;
    }

    private static void add(
            Map<Long, Doubtful> byId, Collection<Talent> talents, Circumstances now) {
        for (Talent talent : talents) {
            List<Finding> findings = TalentChecks.of(talent, now);
            if (!findings.isEmpty()) {
                byId.put(
                        talent.id().value(),
                        new Doubtful(
                                RecordKind.TALENT,
                                talent.id().value(),
                                talent.ref(),
                                talent.fullName(),
                                findings,
                                EmailAddress.isValid(talent.email()),
                                Optional.empty()));
            }
        }
    }
}
