// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/**
 * One outcome of a comparison, with what is believed of it before any data are seen. The
 * probabilities of the levels of one group add up to about 1: a group holds the outcomes that are
 * possible under one outcome of an earlier comparison.
 *
 * @param name for tests and explanations
 * @param group which levels it competes with
 * @param match how often two records of one person come out so
 * @param chance how often records of two persons do
 * @param kind how the chance is measured
 */
public record Level(String name, int group, double match, double chance, Kind kind) {

    /** How the chance of a level is measured. */
    public enum Kind {
        /** The values are equal: the chance is counted from how often each value occurs. */
        EQUAL,
        /** Anything else: the chance is measured on pairs drawn from all records. */
        DRAWN,
        /**
         * As {@link #DRAWN}, for values nearly equal: it says less when one of them is frequent.
         */
        ALIKE,
        /** So rare among all pairs that it is measured on the pairs that blocking proposes. */
        BLOCKED,
        /** The values stand in one another's column: the chance is counted from both columns. */
        CROSSED,
        /** Taken as it is believed; not learnt, and outside of its group's sum. */
        FIXED
    }

    public static Level equal(String name, double match, double chance) {
        return new Level(name, 0, match, chance, Kind.EQUAL);
    }

    public static Level of(String name, double match, double chance) {
        return new Level(name, 0, match, chance, Kind.DRAWN);
    }

    /** The same in another group. */
    public Level in(int other) {
        return new Level(name, other, match, chance, kind);
    }

    public static Level alike(String name, double match, double chance) {
        return new Level(name, 0, match, chance, Kind.ALIKE);
    }

    public static Level crossed(String name, double match) {
        return new Level(name, 0, match, 1e-6, Kind.CROSSED);
    }

    /** A level whose weight is known beforehand. */
    public static Level fixed(String name, double match, double chance) {
        return new Level(name, 0, match, chance, Kind.FIXED);
    }

    /** The same, measured on proposed pairs. */
    public Level blocked() {
        return new Level(name, group, match, chance, Kind.BLOCKED);
    }
}
