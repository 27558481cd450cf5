// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.Comparator;
import java.util.List;

/**
 * How likely two records are the same person, and why.
 *
 * <p>The score can be worked out by hand: add the {@link #prior()} and the weights of all reasons,
 * all in bits; with that sum {@code s}, the score is {@code 2^s / (1 + 2^s)}.
 *
 * @param a identifier of the first record
 * @param b identifier of the second record
 * @param prior in bits: the odds that any two records are the same person, before looking
 * @param reasons one per field, in the order of the fields
 */
public record Resemblance(long a, long b, double prior, List<FieldLikeness> reasons) {

    static final Comparator<Resemblance> LIKELIEST_FIRST =
            Comparator.comparingDouble(Resemblance::bits)
                    .reversed()
                    .thenComparingLong(Resemblance::a)
                    .thenComparingLong(Resemblance::b);

    public Resemblance {
        reasons = List.copyOf(reasons);
    }

    /** All evidence added up, in bits. */
    public double bits() {
        return prior + reasons.stream().mapToDouble(FieldLikeness::weight).sum();
    }

    /** The probability that both are the same person, from 0 to 1. */
    public double score() {
        return 1 / (1 + Math.pow(2, -bits()));
    }

    /** Whether nobody needs to be asked: both have the same e-mail address. */
    public boolean isCertain() {
        return reasons.stream()
                .anyMatch(
                        reason ->
                                reason.field().equals("email") && reason.level() == Likeness.SAME);
    }

    /** Identifiers only: reasons hold names. */
    @Override
    public String toString() {
        return a + " ~ " + b;
    }
}
