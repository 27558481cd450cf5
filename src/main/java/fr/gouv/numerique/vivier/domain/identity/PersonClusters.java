// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records that may be one person, three or more of them together where every two of them resemble
 * each other. A chain is not enough: when A resembles B and B resembles C, but A does not resemble
 * C, the likelier pair stays together and the other record stands apart.
 */
public final class PersonClusters {
    private PersonClusters() {}

    /** The groups of two and more, by their lowest number. Each record is in one group at most. */
    public static List<NavigableSet<Long>> of(Collection<Resemblance> pairs) {
        Map<Long, Set<Long>> alike = new HashMap<>();
        for (Resemblance pair : pairs) {
            alike.computeIfAbsent(pair.a(), _ -> new HashSet<>()).add(pair.b());
            alike.computeIfAbsent(pair.b(), _ -> new HashSet<>()).add(pair.a());
        }
        Map<Long, NavigableSet<Long>> groups = new HashMap<>();
        alike.keySet().forEach(id -> groups.put(id, new TreeSet<>(Set.of(id))));
        pairs.stream()
                .sorted(Resemblance.LIKELIEST_FIRST)
                .forEach(pair -> join(groups, alike, pair));
        List<NavigableSet<Long>> found = new ArrayList<>();
        groups.forEach(
                (id, group) -> {
                    if (group.size() > 1 && group.first().equals(id)) {
                        found.add(group);
                    }
                });
        found.sort(Comparator.comparing(NavigableSet::first));
        return List.copyOf(found);
    }

    private static void join(
            Map<Long, NavigableSet<Long>> groups, Map<Long, Set<Long>> alike, Resemblance pair) {
        NavigableSet<Long> one = groups.getOrDefault(pair.a(), new TreeSet<>());
        NavigableSet<Long> other = groups.getOrDefault(pair.b(), new TreeSet<>());
        boolean all =
                one.stream().allMatch(id -> alike.getOrDefault(id, Set.of()).containsAll(other));
        if (!one.contains(pair.b()) && all) {
            one.addAll(other);
            other.forEach(id -> groups.put(id, one));
        }
    }
}
