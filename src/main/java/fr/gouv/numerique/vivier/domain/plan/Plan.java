// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import java.util.List;

/**
 * Who gets which mission.
 *
 * @param missions that were planned, with the places that there were to fill
 * @param planned the places filled, by mission, then best first
 * @param bound no plan that respects the pins and exclusions has a higher sum, in tenths of a point
 * @param given tenths of a point that were given up for fairness
 * @param oneByOne what comes out when missions are dealt with one after another
 */
public record Plan(
        List<OpenMission> missions,
        List<Planned> planned,
        long bound,
        long given,
        OneByOne oneByOne) {

    /**
     * The usual way: each mission in its turn takes the best people who are left.
     *
     * @param filled places filled
     * @param tenths sum of the scores
     */
    public record OneByOne(int filled, long tenths) {

        /** Out of the ranking's scale, as it is shown. */
        public double score() {
            return tenths / 10.0;
        }
    }

    public Plan {
        missions = List.copyOf(missions);
        planned = List.copyOf(planned);
    }

    /** All places that there were to fill. */
    public int places() {
        return missions.stream().mapToInt(OpenMission::places).sum();
    }

    public int filled() {
        return planned.size();
    }

    /** Sum of the scores, in tenths of a point. */
    public long tenths() {
        return planned.stream().mapToLong(it -> it.candidate().tenths()).sum();
    }

    public double score() {
        return tenths() / 10.0;
    }

    /** Whether it is proven that no plan has a higher sum, but for what fairness was given. */
    public boolean isProvenBest() {
        return gap() == 0;
    }

    /** By how many tenths of a point another plan could be better at most. */
    public long gap() {
        return bound - given - tenths();
    }

    /** How many people it takes: fewer than places where some have several missions. */
    public long people() {
        return planned.stream().map(it -> it.candidate().pair().talent()).distinct().count();
    }
}
