// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

class DuplicateFinderTest {
    private static final DuplicateFinder FINDER = new DuplicateFinder();

    private static List<Person> records(List<PeopleMaker.Known> known) {
        return known.stream().map(PeopleMaker.Known::record).toList();
    }

    private static Map<Long, Integer> who(List<PeopleMaker.Known> known) {
        Map<Long, Integer> who = new HashMap<>();
        known.forEach(one -> who.put(one.record().id(), one.who()));
        return who;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tellsPeopleFromNamesakes(long seed) {
        List<PeopleMaker.Known> known = new PeopleMaker(seed).make(2_000, 0.1);
        Map<Long, Integer> who = who(known);

        List<Resemblance> found = FINDER.within(records(known));

        assertThat(Quality.of(found, who).f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(found.stream().filter(Resemblance::isCertain))
                .isNotEmpty()
                .allMatch(pair -> who.get(pair.a()).equals(who.get(pair.b())));
    }

    @Test
    void theOrderOfTheRecordsMakesNoDifference() {
        List<Person> pool = records(new PeopleMaker(7).make(500, 0.1));
        List<Person> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(FINDER.within(shuffled)).isEqualTo(FINDER.within(pool)).isNotEmpty();
    }

    @Test
    void severalThreadsFindTheSame() {
        List<Person> pool = records(new PeopleMaker(8).make(500, 0.1));
        DuplicateFinder helped = new DuplicateFinder(task -> Thread.startVirtualThread(task));

        assertThat(helped.within(pool)).isEqualTo(FINDER.within(pool));
    }

    /** However late it is asked to stop, it does, in every thread that works for it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 60})
    void aSearchThatIsAskedToStopEnds(int steps) {
        List<Person> pool = records(new PeopleMaker(8).make(500, 0.1));
        AtomicInteger left = new AtomicInteger(steps);
        DuplicateFinder finder =
                new DuplicateFinder(task -> Thread.startVirtualThread(task))
                        .watched(
                                () -> {
                                    if (left.decrementAndGet() < 0) {
                                        throw new CancellationException();
                                    }
                                });

        assertThatThrownBy(() -> finder.within(pool)).isInstanceOf(CancellationException.class);
    }

    @Test
    void itDoesNotMatterWhoIsComparedWithWhom() {
        List<Person> pool = records(new PeopleMaker(9).make(60, 0.5));
        DuplicateFinder finder = FINDER.learn(pool);
        for (Person a : pool) {
            for (Person b : pool) {
                assertThat(finder.compare(a, b).bits())
                        .isCloseTo(finder.compare(b, a).bits(), within(1e-9));
            }
        }
    }

    @Test
    void explainsAPairAsItWasFound() {
        List<Person> pool = records(new PeopleMaker(10).make(300, 0.2));
        Map<Long, Person> people = new HashMap<>();
        pool.forEach(person -> people.put(person.id(), person));
        DuplicateFinder finder = FINDER.learn(pool);

        assertThat(finder.within(pool))
                .isNotEmpty()
                .allSatisfy(
                        pair ->
                                assertThat(
                                                finder.compare(
                                                        people.getOrDefault(pair.a(), null),
                                                        people.getOrDefault(pair.b(), null)))
                                        .isEqualTo(pair));
    }

    @Test
    void theScoreIsThePriorAndTheWeightsAddedUp() {
        List<Person> pool = records(new PeopleMaker(11).make(300, 0.2));
        for (Resemblance pair : FINDER.within(pool)) {
            double sum = pair.prior();
            for (FieldLikeness reason : pair.reasons()) {
                sum += reason.weight();
            }
            assertThat(pair.score()).isCloseTo(1 / (1 + Math.pow(2, -sum)), within(1e-12));
            assertThat(pair.score()).isBetween(DuplicateFinder.REVIEW, 1.0);
        }
    }

    @Test
    void everyFieldGivesASentence() {
        Texts texts = Texts.french();
        for (Resemblance pair : FINDER.within(records(new PeopleMaker(12).make(500, 0.2)))) {
            assertThat(pair.reasons()).hasSize(6);
            for (FieldLikeness reason : pair.reasons()) {
                assertThat(texts.get(reason.reason())).doesNotContain("identity.").endsWith(".");
            }
        }
    }

    @Test
    void namesakesAreNotOnePerson() {
        List<Person> pool = new ArrayList<>(records(new PeopleMaker(13).make(1_000, 0.05)));
        Person one =
                new Person(
                        9_001,
                        "Martin",
                        "Nicolas",
                        "nicolas.martin@culture.exemple.fr",
                        "06 99 99 99 91",
                        "Direction X / Bureau 1",
                        "Nice");
        Person other =
                new Person(
                        9_002,
                        "Martin",
                        "Nicolas",
                        "nicolas.martin2@justice.exemple.fr",
                        "06 88 88 88 82",
                        "Direction Y / Bureau 7",
                        "Brest");
        pool.add(one);
        pool.add(other);

        assertThat(FINDER.learn(pool).compare(one, other).score())
                .isLessThan(DuplicateFinder.REVIEW);
        assertThat(FINDER.within(pool)).noneMatch(pair -> pair.b() == 9_002);
    }

    @Test
    void aRareNameInCommonSaysMoreThanAFrequentOne() {
        List<Person> pool = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String name = i < 40 ? "Martin" : "Nom" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            pool.add(new Person(i, name, "Anne", "p" + i + "@x.fr", "", "", ""));
        }
        pool.add(new Person(900, "Kervarrec", "Anne", "k1@x.fr", "", "", ""));
        pool.add(new Person(901, "Kervarrec", "Anne", "k2@x.fr", "", "", ""));
        DuplicateFinder finder = FINDER.learn(pool);

        double rare = finder.compare(pool.get(200), pool.get(201)).reasons().getFirst().weight();
        double frequent = finder.compare(pool.get(0), pool.get(1)).reasons().getFirst().weight();
        assertThat(rare).isGreaterThan(frequent + 3);
    }

    @Test
    void newcomersAreComparedWithThePoolAlone() {
        Person known =
                new Person(
                        1,
                        "Lefèvre",
                        "Anne",
                        "anne.lefevre@x.fr",
                        "0612345678",
                        "SG / DNUM",
                        "Lyon");
        Person again =
                new Person(
                        1,
                        "LEFEVRE",
                        "ANNE",
                        "a.lefevre@y.fr",
                        "+33 6 12 34 56 78",
                        "SG / DNUM",
                        "LYON");
        Person twin = new Person(2, "LEFEVRE", "ANNE", "a.lefevre@y.fr", "", "", "");

        assertThat(FINDER.between(List.of(again, twin), List.of(known)))
                .isNotEmpty()
                .allMatch(pair -> pair.b() == 1)
                .first()
                .matches(pair -> pair.a() == 1 && !pair.isCertain());
        assertThat(FINDER.between(List.of(), List.of(known, again))).isEmpty();
    }

    @Test
    void ofAPoolOnlyPairsWithSomebodyNewCanBeAskedFor() {
        List<Person> pool = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pool.add(
                    new Person(
                            i,
                            "LEFÈVRE",
                            "Anne",
                            "anne.lefevre" + i + "@x.fr",
                            "0612345678",
                            "SG / DNUM",
                            "Lyon"));
        }
        List<Resemblance> all = FINDER.within(pool);

        assertThat(all).hasSize(3);
        assertThat(FINDER.within(pool, person -> person.id() == 1))
                .isEqualTo(all.stream().filter(pair -> pair.a() == 1 || pair.b() == 1).toList());
        assertThat(FINDER.within(pool, _ -> false)).isEmpty();
        assertThat(FINDER.within(pool, _ -> true)).isEqualTo(all);
    }

    @Test
    void nobodyResemblesNobody() {
        assertThat(FINDER.within(List.of())).isEmpty();
        Person empty = new Person(1, "", "", "", "", "", "");
        assertThat(FINDER.within(List.of(empty))).isEmpty();
        assertThat(FINDER.compare(empty, new Person(2, "", "", "", "", "", "")).score())
                .isLessThan(0.01);
    }
}
