// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** How the days of work are spread. Labels: {@code document.rhythm.<NAME>}. */
public enum Rhythm {
    ONCE,
    WEEKLY,
    MONTHLY,
    FREE
}
