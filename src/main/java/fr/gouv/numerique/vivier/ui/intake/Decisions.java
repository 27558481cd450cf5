// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** What was decided of a file, step by step, so that each step can be taken back. */
final class Decisions {
    private final Deque<ImportChoices> before = new ArrayDeque<>();
    private ImportChoices now = ImportChoices.none();

    /** Begins with another file. */
    void start() {
        before.clear();
        now = ImportChoices.none();
    }

    ImportChoices now() {
        return now;
    }

    /** Decides something; whether that changes anything. */
    boolean decide(UnaryOperator<ImportChoices> decision) {
        ImportChoices decided = decision.apply(now);
        if (decided.equals(now)) {
            return false;
        }
        before.push(now);
        now = decided;
        return true;
    }

    boolean canTakeBack() {
        return !before.isEmpty();
    }

    /** Takes the last decision back, if there is one. */
    void takeBack() {
        if (canTakeBack()) {
            now = before.pop();
        }
    }
}
