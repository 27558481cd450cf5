// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import java.util.OptionalInt;

/**
 * How a plan is made.
 *
 * @param perPerson how many missions a person is given at most, those promised included
 * @param granted for fairness, how many thousandths of the points may be given up: none where
 *     fairness plays no part, 0 where it only chooses among plans of the same points
 */
public record PlanManner(int perPerson, OptionalInt granted) {
    public static final int MOST_PER_PERSON = 3;
    public static final int MOST_GRANTED = 100;

    /** One mission for each person, points alone. */
    public static final PlanManner PLAIN = new PlanManner(1, OptionalInt.empty());

    public PlanManner {
        if (perPerson < 1 || perPerson > MOST_PER_PERSON) {
            throw new IllegalArgumentException("missions per person: " + perPerson);
        }
        if (granted.isPresent() && (granted.getAsInt() < 0 || granted.getAsInt() > MOST_GRANTED)) {
            throw new IllegalArgumentException("granted: " + granted.getAsInt());
        }
    }

    public boolean isShared() {
        return perPerson > 1;
    }

    public PlanManner withPerPerson(int most) {
        return new PlanManner(most, granted);
    }

    public PlanManner withGranted(OptionalInt thousandths) {
        return new PlanManner(perPerson, thousandths);
    }
}
