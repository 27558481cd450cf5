// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import java.util.Date;

/** A use case with a date of the first Java. */
public final class KeepsOldDates {
    public long millis(Date date) {
        return date.getTime();
    }
}
