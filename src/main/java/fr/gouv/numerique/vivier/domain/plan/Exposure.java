// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

/**
 * How much a person has been seen so far.
 *
 * @param proposals how often the person was ever proposed
 * @param ofAdministration proposals of the person's administration, for each of its people
 * @param ofAll proposals of the whole pool, for each of its people
 */
public record Exposure(int proposals, double ofAdministration, double ofAll) {
    /** Nothing is known: nobody comes before anybody. */
    public static final Exposure UNKNOWN = new Exposure(Integer.MAX_VALUE, 1, 1);

    /** The highest that {@link #claim} may be. */
    public static final int HIGHEST_CLAIM = 6;

    private static final int NEVER_PROPOSED = 4;

    /**
     * What speaks for choosing this person, in units of fairness: 4 for who was never proposed, 2
     * for who was once, 1 for twice; and 2 more where the administration has had less than half of
     * the share of its people, 1 where it has had less than its share.
     */
    public int claim() {
        int own = proposals == Integer.MAX_VALUE ? 0 : NEVER_PROPOSED >> Math.min(proposals, 3);
        if (ofAdministration * 2 < ofAll) {
            return own + 2;
        }
        return ofAdministration < ofAll ? own + 1 : own;
    }
}
