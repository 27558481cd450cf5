// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds records of the same person among many. Says how likely and why; merges nothing. Immutable,
 * usable by several threads, and deterministic: the order of the records makes no difference.
 */
public final class DuplicateFinder {
    /** From this score on a pair is worth a person's look. */
    public static final double REVIEW = 0.5;

    private static final double PRIOR = -10;

    private static final Comparator<Resemblance> LIKELIEST_FIRST =
            Comparator.comparingDouble(Resemblance::score)
                    .reversed()
                    .thenComparingLong(Resemblance::a)
                    .thenComparingLong(Resemblance::b);

    /** All pairs of the pool from {@link #REVIEW} on, likeliest first; the lower number is a. */
    public List<Resemblance> within(Collection<Person> pool) {
        List<Resemblance> found = new ArrayList<>();
        pairs(pool, pool)
                .forEach(
                        (a, others) -> {
                            for (Person b : others) {
                                if (a.id() < b.id()) {
                                    found.add(compare(a, b));
                                }
                            }
                        });
        return kept(found);
    }

    /** All pairs of a newcomer (a) and somebody of the pool (b) from {@link #REVIEW} on. */
    public List<Resemblance> between(Collection<Person> newcomers, Collection<Person> pool) {
        List<Resemblance> found = new ArrayList<>();
        pairs(newcomers, pool)
                .forEach((a, others) -> others.forEach(b -> found.add(compare(a, b))));
        return kept(found);
    }

    /** How alike these two are, whatever the score. */
    public Resemblance compare(Person a, Person b) {
        return new Resemblance(
                a.id(),
                b.id(),
                PRIOR,
                List.of(
                        field("lastName", a, b, Person::lastName, 8, -4),
                        field("firstName", a, b, Person::firstName, 6, -4),
                        field("email", a, b, Person::email, 30, -3),
                        field("phone", a, b, DuplicateFinder::digits, 14, -3),
                        field("unit", a, b, Person::unit, 5, -1),
                        field("municipality", a, b, Person::municipality, 3, -1)));
    }

    private static List<Resemblance> kept(List<Resemblance> found) {
        return found.stream()
                .filter(pair -> pair.score() >= REVIEW)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    private static Map<Person, Set<Person>> pairs(
            Collection<Person> left, Collection<Person> right) {
        Map<Person, Set<Person>> pairs = new LinkedHashMap<>();
        List<Function<Person, String>> keys =
                List.of(Person::email, DuplicateFinder::digits, Person::lastName);
        for (Function<Person, String> key : keys) {
            Map<String, List<Person>> blocks = new HashMap<>();
            right.forEach(
                    person ->
                            blocks.computeIfAbsent(
                                            TextKey.of(key.apply(person)), _ -> new ArrayList<>())
                                    .add(person));
            for (Person a : left) {
                String value = TextKey.of(key.apply(a));
                if (!value.isEmpty()) {
                    pairs.computeIfAbsent(
                                    a, _ -> new TreeSet<>(Comparator.comparingLong(Person::id)))
                            .addAll(blocks.getOrDefault(value, List.of()));
                }
            }
        }
        return pairs;
    }

    private static FieldLikeness field(
            String field,
            Person a,
            Person b,
            Function<Person, String> value,
            double same,
            double different) {
        String left = TextKey.of(value.apply(a));
        String right = TextKey.of(value.apply(b));
        if (left.isEmpty() || right.isEmpty()) {
            return new FieldLikeness(
                    field, Likeness.UNKNOWN, 0, Message.of("identity.reason.unknown"));
        }
        return left.equals(right)
                ? new FieldLikeness(
                        field,
                        Likeness.SAME,
                        same,
                        Message.of("identity.reason.same", value.apply(a)))
                : new FieldLikeness(
                        field,
                        Likeness.DIFFERENT,
                        different,
                        Message.of("identity.reason.different", value.apply(a), value.apply(b)));
    }

    private static String digits(Person person) {
        String digits = person.phone().replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 9));
    }
}
