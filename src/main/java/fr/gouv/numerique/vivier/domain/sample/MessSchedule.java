// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Deals out the kinds of mess. Each kind builds up its rate row after row and falls when it reaches
 * one, on the next row that can take it: the counts are those of the rates, to within one.
 */
final class MessSchedule {
    private final ToDoubleFunction<Mess> rate;
    private final Map<Mess, Double> due = new EnumMap<>(Mess.class);

    MessSchedule(ToDoubleFunction<Mess> rate, Dice dice) {
        this.rate = rate;
        for (Mess kind : Mess.values()) {
            due.put(kind, dice.share());
        }
    }

    /** What the next row suffers from. */
    Set<Mess> next(boolean canRepeat) {
        Set<Mess> fallen = EnumSet.noneOf(Mess.class);
        boolean wholeTaken = false;
        for (Mess kind : Mess.values()) {
            double built = due.getOrDefault(kind, 0.0) + rate.applyAsDouble(kind);
            boolean possible = !(kind.isWhole() && wholeTaken) && (canRepeat || !kind.isRepeat());
            if (built >= 1 && possible) {
                fallen.add(kind);
                wholeTaken |= kind.isWhole();
                built -= 1;
            }
            due.put(kind, built);
        }
        return fallen;
    }
}
