// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.identity.FieldLikeness;
import fr.gouv.numerique.vivier.domain.identity.KnownPerson;
import fr.gouv.numerique.vivier.domain.identity.Likeness;
import fr.gouv.numerique.vivier.domain.identity.Person;
import fr.gouv.numerique.vivier.domain.identity.Resemblance;
import fr.gouv.numerique.vivier.domain.intake.RowDuplicate;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.identity.Decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Marks the new people of an import who may be known already, or who may be one another under two
 * addresses. Of two new rows the later one is marked.
 */
final class LookAlikes {
    private final DuplicateFinder finder;

    LookAlikes(DuplicateFinder finder) {
        this.finder = finder;
    }

    /**
     * The outcomes with what was found, all in this session's transaction.
     *
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    List<RowOutcome> mark(Session session, List<RowOutcome> outcomes, WorkMonitor monitor) {
        Map<Long, Integer> rows = new HashMap<>();
        for (RowOutcome outcome : outcomes) {
            if (outcome.status() == RowStatus.CREATED) {
                rows.put(outcome.recordId().orElseThrow(), outcome.row());
            }
        }
        if (rows.isEmpty()) {
            return outcomes;
        }
        Map<Long, KnownPerson> people = new HashMap<>();
        session.people().all().forEach(known -> people.put(known.person().id(), known));
        monitor.check();
        List<Resemblance> found =
                finder.watched(monitor::check)
                        .within(persons(people.values()), known -> rows.containsKey(known.id()));
        monitor.check();
        Map<Long, List<RowDuplicate>> marks = new HashMap<>();
        Decisions decisions = Decisions.read(session);
        for (Resemblance pair : found) {
            if (!decisions.areDistinct(pair.a(), pair.b())) {
                long newer = isMarked(pair.a(), pair.b(), rows) ? pair.a() : pair.b();
                long known = newer == pair.a() ? pair.b() : pair.a();
                marks.computeIfAbsent(newer, _ -> new ArrayList<>())
                        .add(duplicate(Objects.requireNonNull(people.get(known)), pair));
            }
        }
        return outcomes.stream().map(outcome -> marked(outcome, marks)).toList();
    }

    private static List<Person> persons(Collection<KnownPerson> people) {
        return people.stream().map(KnownPerson::person).toList();
    }

    /** Whether the first is new, and the other is not or is of an earlier row. */
    private static boolean isMarked(long one, long other, Map<Long, Integer> rows) {
        return rows.containsKey(one)
                && rows.getOrDefault(one, 0) > rows.getOrDefault(other, Integer.MIN_VALUE);
    }

    private static RowDuplicate duplicate(KnownPerson known, Resemblance pair) {
        return new RowDuplicate(
                known.person().id(),
                known.ref(),
                known.fullName(),
                pair.score(),
                pair.reasons().stream()
                        .filter(reason -> reason.level() != Likeness.UNKNOWN)
                        .map(FieldLikeness::reason)
                        .toList());
    }

    private static RowOutcome marked(RowOutcome outcome, Map<Long, List<RowDuplicate>> marks) {
        return outcome.status() == RowStatus.CREATED
                ? outcome.withDuplicates(
                        marks.getOrDefault(outcome.recordId().orElseThrow(), List.of()))
                : outcome;
    }
}
