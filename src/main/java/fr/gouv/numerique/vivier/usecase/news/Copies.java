// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

/** How a message for many is written. Labels: {@code news.copies.<NAME>}. */
public enum Copies {
    /** A few messages, each for many people who do not see each other. */
    BLIND,
    /** One message for each person, with the name. */
    EACH
}
