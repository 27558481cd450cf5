// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** What a number counts. Labels: {@code document.unit.<NAME>}. */
public enum Unit {
    DAYS,
    WORKING_DAYS,
    /** Decimal hours, shown in hours and minutes. */
    HOURS,
    PERCENT,
    /** « Chevaux fiscaux », the fiscal power of a car. */
    FISCAL_POWER,
    NIGHTS,
    MEALS
}
