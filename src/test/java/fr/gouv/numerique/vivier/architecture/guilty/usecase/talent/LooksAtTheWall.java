// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import java.time.LocalDate;

/** A use case that asks the system for the day. */
public final class LooksAtTheWall {
    public LocalDate today() {
        return LocalDate.now();
    }

    public long moment() {
        return System.currentTimeMillis();
    }
}
