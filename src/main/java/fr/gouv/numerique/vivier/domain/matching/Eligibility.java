// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How many people may be proposed for a mission, and what each of its requirements costs.
 *
 * @param eligible whom no rule stands against
 * @param reachable who could be proposed if the mission asked for nothing: the others are paused,
 *     withdrawn or did not agree that their profile is passed on
 * @param costs the requirements that keep people away, the dearest first
 * @param skills for each required skill how many of the eligible have it, the rarest first
 */
public record Eligibility(int eligible, int reachable, List<Cost> costs, List<Holders> skills) {

    public Eligibility {
        costs = List.copyOf(costs);
        skills = List.copyOf(skills);
    }

    /**
     * What one requirement costs.
     *
     * @param more people who could be proposed as well if this one alone were left open, at least 1
     */
    public record Cost(Requirement requirement, int more) {}

    /** How many of the eligible have a required skill, at any level. */
    public record Holders(String skill, int people) {}

    /**
     * Counts, for the mission and for what it would be without each requirement.
     *
     * @param count how many people may be proposed for a mission
     */
    public static Eligibility of(Mission mission, ToIntFunction<Mission> count) {
        int eligible = count.applyAsInt(mission);
        List<Cost> costs =
                Arrays.stream(Requirement.values())
                        .map(one -> new Cost(one, more(one, mission, count, eligible)))
                        .filter(cost -> cost.more() > 0)
                        .sorted(Comparator.comparingInt(Cost::more).reversed())
                        .toList();
        Mission open = mission;
        for (Requirement one : Requirement.values()) {
            open = one.leftOpenIn(open);
        }
        return new Eligibility(
                eligible, count.applyAsInt(open), costs, holders(mission, count, eligible));
    }

    private static int more(
            Requirement one, Mission mission, ToIntFunction<Mission> count, int eligible) {
        Mission without = one.leftOpenIn(mission);
        return without.equals(mission) ? 0 : count.applyAsInt(without) - eligible;
    }

    private static List<Holders> holders(
            Mission mission, ToIntFunction<Mission> count, int eligible) {
        List<String> codes =
                mission.needs(Necessity.REQUIRED).stream()
                        .map(MissionNeed::code)
                        .distinct()
                        .toList();
        if (codes.size() == 1) {
            return List.of(new Holders(codes.getFirst(), eligible));
        }
        return codes.stream()
                .map(code -> new Holders(code, count.applyAsInt(askingOnly(code, mission))))
                .sorted(Comparator.comparingInt(Holders::people))
                .toList();
    }

    private static Mission askingOnly(String code, Mission mission) {
        return mission.with(
                mission.values(),
                mission.needs().stream().filter(need -> need.code().equals(code)).toList(),
                mission.edits());
    }
}
