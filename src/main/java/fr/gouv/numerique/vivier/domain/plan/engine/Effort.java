// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.function.BooleanSupplier;

/**
 * How much may be tried before a search is content with what it has. Counted in edges read, not in
 * seconds: the same question gets the same answer on any machine.
 */
final class Effort {
    private final BooleanSupplier goOn;
    private long left;

    Effort(long most, BooleanSupplier goOn) {
        this.left = most;
        this.goOn = goOn;
    }

    /**
     * Counts what is about to be read.
     *
     * @throws Stopped when told so
     */
    void spend(long edges) {
        if (!goOn.getAsBoolean()) {
            throw new Stopped();
        }
        left -= edges;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
