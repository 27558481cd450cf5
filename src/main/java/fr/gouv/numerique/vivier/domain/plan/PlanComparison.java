// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is different in a second plan.
 *
 * @param gained lines of people who were not in the first at all
 * @param lost lines of people who are in it no more
 * @param moved people who are in both, on other missions
 * @param same lines that both have
 * @param tenths by which the sum of the scores is higher, in tenths of a point
 */
public record PlanComparison(
        List<Pair> gained, List<Pair> lost, List<Move> moved, int same, long tenths) {

    /**
     * A person who changes.
     *
     * @param from missions of the first plan that the second does not give
     * @param to missions of the second plan that the first did not give
     */
    public record Move(TalentId talent, List<MissionId> from, List<MissionId> to) {
        public Move {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    public PlanComparison {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        moved = List.copyOf(moved);
    }

    /** Compares a plan with the one before it. */
    public static PlanComparison of(List<Planned> first, List<Planned> second) {
        Map<TalentId, List<MissionId>> before = byPerson(first);
        Map<TalentId, List<MissionId>> after = byPerson(second);
        List<Pair> gained = new ArrayList<>();
        List<Pair> lost = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        int same = 0;
        Set<TalentId> people = new TreeSet<>((a, b) -> Long.compare(a.value(), b.value()));
        people.addAll(before.keySet());
        people.addAll(after.keySet());
        for (TalentId person : people) {
            List<MissionId> from = new ArrayList<>(before.getOrDefault(person, List.of()));
            List<MissionId> to = new ArrayList<>(after.getOrDefault(person, List.of()));
            if (from.isEmpty()) {
                to.forEach(mission -> gained.add(new Pair(person, mission)));
            } else if (to.isEmpty()) {
                from.forEach(mission -> lost.add(new Pair(person, mission)));
            } else {
                List<MissionId> both = from.stream().filter(to::contains).toList();
                same += both.size();
                from.removeAll(both);
                to.removeAll(both);
                if (!from.isEmpty() || !to.isEmpty()) {
                    moved.add(new Move(person, from, to));
                }
            }
        }
        return new PlanComparison(gained, lost, moved, same, tenths(second) - tenths(first));
    }

    private static Map<TalentId, List<MissionId>> byPerson(List<Planned> lines) {
        Map<TalentId, List<MissionId>> people = new LinkedHashMap<>();
        for (Planned line : lines) {
            Pair pair = line.candidate().pair();
            people.computeIfAbsent(pair.talent(), _ -> new ArrayList<>()).add(pair.mission());
        }
        return people;
    }

    private static long tenths(List<Planned> lines) {
        return lines.stream().mapToLong(it -> it.candidate().tenths()).sum();
    }
}
