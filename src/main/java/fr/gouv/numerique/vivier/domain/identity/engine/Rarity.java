// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/**
 * What a value in common is worth beyond the average of its level, in bits. Two Kervarrec are more
 * likely one person than two Martin.
 */
final class Rarity {
    private static final double LEAST_SEEN = 0.5;

    /** One record in a hundred is believed to have its values crosswise. */
    private static final double MISTAKEN = 0.01;

    private final ValueCounts own;
    private final ValueCounts other;

    /** The chance that two records of two people have each other's values, on the average. */
    private final double crossing;

    /**
     * Takes the counts.
     *
     * @param other of the column with which values are mistaken; the same one when there is none
     */
    Rarity(ValueCounts own, ValueCounts other) {
        this.own = own;
        this.other = other;
        double overlap = own.overlap(other);
        this.crossing = Math.max(overlap * overlap, least(own) * least(other));
    }

    private static double least(ValueCounts counts) {
        return LEAST_SEEN / Math.max(1, counts.given());
    }

    /** How many of all pairs have equal values. */
    double equalPairs() {
        return own.equalPairs();
    }

    double givenPairs() {
        return own.givenPairs();
    }

    double crossing() {
        return crossing;
    }

    /** Of a value that two records have in this column. */
    float equal(long value) {
        double given = own.given();
        double usual = given > 1 ? own.equalPairs() / own.givenPairs() : 0;
        if (value == 0 || usual == 0) {
            return 0;
        }
        return (float) Weights.log2(usual * (given - 1) / Math.max(1, own.of(value) - 1));
    }

    /** Of two values that are nearly equal: never more than 0. */
    float alike(long one, long two) {
        return Math.min(0, Math.min(equal(one), equal(two)));
    }

    /**
     * Of values that stand crosswise: whichever of both records is the one written as it should be,
     * the chance that somebody else is called what the other one says, or wrote it crosswise too.
     *
     * @param mine value of the first record in this column
     * @param theirs value of the first record in the other column
     */
    double crossed(long mine, long theirs) {
        double one = chance(mine, theirs) + MISTAKEN * chance(theirs, mine);
        double two = chance(theirs, mine) + MISTAKEN * chance(mine, theirs);
        return Weights.log2(crossing / (2 * Math.min(one, two)));
    }

    private double chance(long mine, long theirs) {
        double here = Math.max(LEAST_SEEN, own.of(mine) - 1.0) / Math.max(1, own.given());
        double there = Math.max(LEAST_SEEN, other.of(theirs) - 1.0) / Math.max(1, other.given());
        return here * there;
    }

    /** The rarity of each record's value. */
    float[] of(TextColumn column) {
        float[] rarities = new float[column.size()];
        for (int row = 0; row < rarities.length; row++) {
            rarities[row] = equal(column.hash[row]);
        }
        return rarities;
    }
}
