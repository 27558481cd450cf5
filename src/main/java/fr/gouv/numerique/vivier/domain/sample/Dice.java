// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Chance that can be played again: one seed gives the same draws in the same order. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that one more draw here does not move everything after it. */
    Dice split() {
        return new Dice(random.split());
    }

    /** What other dice may start from. */
    long seed() {
        return random.nextLong();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    /** Both bounds included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> T pick(List<T> from, ToIntFunction<? super T> weight) {
        int sum = 0;
        for (T one : from) {
            sum += weight.applyAsInt(one);
        }
        int left = random.nextInt(sum);
        for (T one : from) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("weights changed while drawing");
    }

    /** Up to so many different ones, in the order of the list. */
    <T> List<T> some(List<T> from, int count) {
        List<T> drawn = new ArrayList<>();
        int wanted = Math.min(count, from.size());
        for (int i = 0; i < from.size() && drawn.size() < wanted; i++) {
            // Each is taken with the chance that fills what is left of the wanted number.
            if (random.nextInt(from.size() - i) < wanted - drawn.size()) {
                drawn.add(from.get(i));
            }
        }
        return drawn;
    }
}
