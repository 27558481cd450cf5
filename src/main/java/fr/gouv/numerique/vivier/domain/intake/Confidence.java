// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/**
 * How sure it is that a question fills its field, and what says so.
 *
 * @param share 0 to 1; below {@link #DOUBTFUL} a person should look
 * @param basis what it rests on
 */
public record Confidence(double share, Basis basis) {
    /** Below, the question is shown among those to confirm. */
    public static final double DOUBTFUL = 0.9;

    /** Below, the question is kept as an answer of its own and fills nothing. */
    public static final double ENOUGH = 0.5;

    public static final Confidence NONE = new Confidence(0, Basis.NOTHING);

    /** What says which field a question fills. */
    public enum Basis {
        /** The question is worded as known, but for case, accents and signs. */
        WORDING,
        /** Worded nearly so. */
        NEAR_WORDING,
        /** The answers are of the field's kind. */
        ANSWERS,
        /** The wording is known, but the answers are not of the field's kind. */
        ANSWERS_DIFFER,
        /** So it was confirmed for this form before. */
        REMEMBERED,
        /** So it was chosen for this file. */
        CHOSEN,
        /** Nothing is known of the question. */
        NOTHING
    }

    public boolean isDoubtful() {
        return basis != Basis.NOTHING && share < DOUBTFUL;
    }
}
