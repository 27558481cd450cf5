// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

/** What came of asking for a plan. */
public sealed interface PlanOutcome {

    record Made(Plan plan) implements PlanOutcome {}

    /** The pins cannot be respected. */
    record Impossible(Pair pin, Obstacle obstacle) implements PlanOutcome {}

    /** Why a pin cannot be respected. Labels: {@code plan.obstacle.<NAME>}. */
    enum Obstacle {
        /** The mission seeks nobody, or not in this plan. */
        MISSION_NOT_OPEN,
        /** A rule of matching forbids it. */
        NOT_ELIGIBLE,
        /** It is excluded as well. */
        EXCLUDED,
        /** The person is supposed not to be available. */
        AWAY,
        /** More people are pinned than there are places. */
        NO_PLACE,
        /** The person is pinned to another mission. */
        PINNED_TWICE,
        /** The person has not the days for all missions pinned, or has as many as may be. */
        NO_DAYS
    }
}
