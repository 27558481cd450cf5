// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/** How much time a talent offers in all; names are the codes of the reference list. */
public enum TimeOffered {
    HOURS(0.5),
    D1_2(2),
    D3_5(5),
    D6_10(10),
    GT10(Double.POSITIVE_INFINITY);

    private final double maximumDays;

    TimeOffered(double maximumDays) {
        this.maximumDays = maximumDays;
    }

    /** The most days that the answer covers; « plus de 10 jours » has no bound. */
    public double maximumDays() {
        return maximumDays;
    }
}
