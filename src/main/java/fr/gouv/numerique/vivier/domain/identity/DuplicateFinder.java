// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.Knowledge;
import fr.gouv.numerique.vivier.domain.identity.engine.Linker;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSchema;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.ScoredPairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Finds records of the same person among many. Says how likely and why; merges nothing.
 *
 * <p>How much each likeness weighs is learnt from the records at hand (see {@code engine}), so that
 * a rare name in common says more than a frequent one, and a telephone number that a whole unit
 * shares says little. Immutable, usable by several threads, and deterministic: the order of the
 * records makes no difference.
 *
 * <pre>{@code
 * DuplicateFinder finder = new DuplicateFinder().learn(pool);
 * finder.within(pool).getFirst().reasons();
 * finder.compare(one, other).score();
 * }</pre>
 */
public final class DuplicateFinder {
    /** From this score on a pair is worth a person's look: likelier the same than not. */
    public static final double REVIEW = 0.5;

    /** As many people as a pool has of which nothing is known. */
    private static final int USUAL_POOL = 1_000;

    /** After so many pairs that are explained it may be stopped. */
    private static final int SOME_PAIRS = 500;

    private static final RecordSchema SCHEMA = PersonSchema.schema();

    private static final Comparator<Person> BY_NUMBER =
            Comparator.comparingLong(Person::id)
                    .thenComparing(Person::email)
                    .thenComparing(Person::lastName)
                    .thenComparing(Person::firstName)
                    .thenComparing(Person::phone)
                    .thenComparing(Person::unit)
                    .thenComparing(Person::municipality);

    private final Executor executor;
    private final Knowledge knowledge;
    private final Runnable step;

    /** Works in the thread that calls. */
    public DuplicateFinder() {
        this(Runnable::run);
    }

    /** Works in the thread that calls and in those that the executor may lend. */
    public DuplicateFinder(Executor executor) {
        this(executor, Knowledge.believed(SCHEMA, USUAL_POOL), () -> {});
    }

    private DuplicateFinder(Executor executor, Knowledge knowledge, Runnable step) {
        this.executor = executor;
        this.knowledge = knowledge;
        this.step = step;
    }

    /**
     * The same finder, that can be stopped.
     *
     * @param step called now and then while it works, from whichever thread; what it throws ends
     *     the work
     */
    public DuplicateFinder watched(Runnable step) {
        return new DuplicateFinder(executor, knowledge, step);
    }

    /** A finder whose {@link #compare} weighs as {@link #within} does for this pool. */
    public DuplicateFinder learn(Collection<Person> pool) {
        return new DuplicateFinder(executor, link(sorted(pool)).knowledge(), step);
    }

    /**
     * All pairs of the pool from {@link #REVIEW} on, likeliest first; the lower number is {@code
     * a}.
     */
    public List<Resemblance> within(Collection<Person> pool) {
        List<Person> people = sorted(pool);
        return found(link(people), people, (_, _) -> true);
    }

    /**
     * As {@link #within(Collection)}, but only the pairs of which one at least is new. Everybody is
     * compared once, and weights are learnt from the whole pool.
     */
    public List<Resemblance> within(Collection<Person> pool, Predicate<Person> isNew) {
        List<Person> people = sorted(pool);
        BitSet fresh = new BitSet(people.size());
        for (int i = 0; i < people.size(); i++) {
            fresh.set(i, isNew.test(people.get(i)));
        }
        return found(link(people), people, (a, b) -> fresh.get(a) || fresh.get(b));
    }

    /**
     * All pairs of a newcomer ({@code a}) and somebody of the pool ({@code b}) from {@link #REVIEW}
     * on, likeliest first. Weights are learnt from all of them together. Numbers may overlap.
     */
    public List<Resemblance> between(Collection<Person> newcomers, Collection<Person> pool) {
        List<Person> people = new ArrayList<>(sorted(newcomers));
        people.addAll(sorted(pool));
        int border = newcomers.size();
        return found(link(people), people, (a, b) -> a < border && b >= border);
    }

    /** How alike these two are, whatever the score. */
    public Resemblance compare(Person a, Person b) {
        RecordSet records = PersonColumns.of(List.of(a, b), Runnable::run, () -> {});
        return resemblance(knowledge, knowledge.explain(records, 0, 1), a, b);
    }

    private Linker link(List<Person> people) {
        return new Linker(SCHEMA, PersonColumns.of(people, executor, step), executor, step);
    }

    private static List<Person> sorted(Collection<Person> people) {
        return people.stream().sorted(BY_NUMBER).toList();
    }

    /** Whether the pair of the people in these places is asked for; the first place is lower. */
    private interface Asked {
        boolean isAsked(int first, int second);
    }

    private List<Resemblance> found(Linker linker, List<Person> people, Asked asked) {
        ScoredPairs pairs = linker.pairs(0);
        List<Resemblance> found = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (i % SOME_PAIRS == 0) {
                step.run();
            }
            if (asked.isAsked(pairs.first(i), pairs.second(i))) {
                found.add(
                        resemblance(
                                linker.knowledge(),
                                linker.explain(pairs, i),
                                people.get(pairs.first(i)),
                                people.get(pairs.second(i))));
            }
        }
        found.sort(Resemblance.LIKELIEST_FIRST);
        return List.copyOf(found);
    }

    private static Resemblance resemblance(
            Knowledge knowledge, List<Knowledge.Outcome> outcomes, Person a, Person b) {
        List<FieldLikeness> reasons =
                outcomes.stream().map(outcome -> Reasons.of(outcome, a, b)).toList();
        return new Resemblance(a.id(), b.id(), knowledge.weights().prior(), reasons);
    }
}
