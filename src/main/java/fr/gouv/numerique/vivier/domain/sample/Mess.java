// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/**
 * What real exports suffer from. Each kind is spread evenly over the rows at its rate, so that a
 * hundred rows at 3 % hold three; a row that is not an ordinary answer by one of the {@linkplain
 * #isWhole whole-row} kinds is not so by another.
 */
public enum Mess {
    /** Somebody answers again with the same address, spelt otherwise; some answers changed. */
    SAME_PERSON_SAME_EMAIL(0.04, 0.03, Effect.WHOLE_ROW),
    /** Somebody answers again under another address, often with another spelling of the name. */
    SAME_PERSON_OTHER_EMAIL(0.03, 0, Effect.WHOLE_ROW),
    /** Left in the middle: what follows some question is empty. */
    UNFINISHED(0.01, 0, Effect.WHOLE_ROW),
    NO_LAST_NAME(0.008, 0.008, Effect.REFUSED),
    NO_EMAIL(0.01, 0.01, Effect.REFUSED),
    /** Something that is no address. */
    BROKEN_EMAIL(0.015, 0.01, Effect.REFUSED),
    /** 31 February. */
    IMPOSSIBLE_DATE(0.01, 0.01, Effect.REFUSED),
    END_BEFORE_START(0.01, 0.01, Effect.REFUSED),
    NO_TITLE(0, 0.02, Effect.REFUSED),
    /** A spreadsheet took the telephone for a number. */
    PHONE_WITHOUT_ZERO(0.08, 0.06, Effect.DETAIL),
    /** Blanks after, sometimes before, names and places. */
    TRAILING_SPACES(0.06, 0.05, Effect.DETAIL),
    /** « Autre administration », with its name in the next question. */
    OTHER_ADMINISTRATION(0.03, 0.02, Effect.DETAIL),
    /** Local and hospital staff, for whom the pool is not open yet. */
    OUT_OF_SCOPE_BRANCH(0.02, 0, Effect.DETAIL),
    /** Keywords that the taxonomy does not know. */
    UNKNOWN_KEYWORDS(0.05, 0.04, Effect.DETAIL),
    /** A text that a spreadsheet would take for a formula. */
    FORMULA_TEXT(0.015, 0.01, Effect.DETAIL);

    private enum Effect {
        WHOLE_ROW,
        REFUSED,
        DETAIL
    }

    private final double talentRate;
    private final double missionRate;
    private final Effect effect;

    Mess(double talentRate, double missionRate, Effect effect) {
        this.talentRate = talentRate;
        this.missionRate = missionRate;
        this.effect = effect;
    }

    /** The share of the rows of « Proposer mes compétences » that have it. */
    public double talentRate() {
        return talentRate;
    }

    /** The share of the rows of « Proposer une mission » that have it. */
    public double missionRate() {
        return missionRate;
    }

    /** Whether an import cannot take the row. */
    public boolean isRefused() {
        return effect == Effect.REFUSED;
    }

    /** Whether it decides what the row is; at most one such kind falls on a row. */
    public boolean isWhole() {
        return effect != Effect.DETAIL;
    }

    /** Whether it takes somebody who answered before. */
    boolean isRepeat() {
        return this == SAME_PERSON_SAME_EMAIL || this == SAME_PERSON_OTHER_EMAIL;
    }
}
