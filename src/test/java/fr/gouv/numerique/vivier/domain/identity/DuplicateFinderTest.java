// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DuplicateFinderTest {

    @ParameterizedTest
    @CsvSource({"1, 300", "2, 1000", "3, 3000", "4, 10000", "5, 3000", "6, 3000", "7,100", "8,200"})
    void tellsPeopleFromNamesakes(long seed, int people) {
        List<PeopleMaker.Known> known = new PeopleMaker(seed).make(people, 0.1);
        Map<Long, Integer> who = new HashMap<>();
        List<Person> pool = new ArrayList<>();
        known.forEach(
                one -> {
                    who.put(one.record().id(), one.who());
                    pool.add(one.record());
                });

        long begun = System.nanoTime();
        List<Resemblance> found = new DuplicateFinder().within(pool);
        System.out.println((System.nanoTime() - begun) / 1e6);
        Quality quality = Quality.of(found, who);
        System.out.println(
                people
                        + " "
                        + quality
                        + " "
                        + quality.f1()
                        + " prior "
                        + (found.isEmpty() ? 0 : found.getFirst().prior()));
        var texts = fr.gouv.numerique.vivier.domain.shared.Texts.french();
        Map<Long, Person> by = new HashMap<>();
        pool.forEach(p -> by.put(p.id(), p));
        if (people == 3000 && seed == 3) {
            java.util.Set<String> seen = new java.util.HashSet<>();
            for (Resemblance r : found) {
                seen.add(r.a() + "-" + r.b());
                if (!who.get(r.a()).equals(who.get(r.b()))) show("WRONG", r, texts, by);
            }
            DuplicateFinder finder = new DuplicateFinder().learn(pool);
            for (var a : known)
                for (var b : known)
                    if (a.who() == b.who()
                            && a.record().id() < b.record().id()
                            && !seen.contains(a.record().id() + "-" + b.record().id()))
                        show("MISSED", finder.compare(a.record(), b.record()), texts, by);
        }

        assertThat(found.stream().filter(Resemblance::isCertain))
                .allMatch(pair -> who.get(pair.a()).equals(who.get(pair.b())));
        assertThat(quality.f1()).isGreaterThanOrEqualTo(0.98);
    }

    void show(
            String what,
            Resemblance r,
            fr.gouv.numerique.vivier.domain.shared.Texts texts,
            Map<Long, Person> by) {
        System.out.printf("%s %.2f%n", what, r.bits());
        r.reasons()
                .forEach(
                        x -> System.out.printf("   %5.1f %s%n", x.weight(), texts.get(x.reason())));
    }
}
