// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well pairs were found.
 *
 * @param right pairs found that are one person
 * @param wrong pairs found that are two
 * @param missed pairs not found that are one
 */
public record Quality(int right, int wrong, int missed) {

    /** Of pairs that were found, by who each record is of. */
    public static Quality of(List<Resemblance> found, Map<Long, Integer> who) {
        Map<Integer, Integer> records = new HashMap<>();
        who.values().forEach(person -> records.merge(person, 1, Integer::sum));
        int all = records.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        int right =
                (int)
                        found.stream()
                                .filter(pair -> who.get(pair.a()).equals(who.get(pair.b())))
                                .count();
        return new Quality(right, found.size() - right, all - right);
    }

    public double f1() {
        return 2.0 * right / (2 * right + wrong + missed);
    }
}
