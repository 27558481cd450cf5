// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes record ids: 41 bits of milliseconds since 2020, then 22 random bits. They grow with time,
 * so that a table stays in the order of its rows, and two copies of a store that were worked on
 * apart do not give the same id to different records.
 *
 * <p>Thread-safe; ids of one generator strictly grow.
 */
public final class IdGenerator {
    private static final long EPOCH_MILLIS = 1_577_836_800_000L;
    private static final int RANDOM_BITS = 22;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public IdGenerator(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized long next() {
        long time = Math.max(0, clock.millis() - EPOCH_MILLIS);
        long candidate = (time << RANDOM_BITS) | random.nextInt(1 << RANDOM_BITS);
        last = Math.max(last + 1, candidate);
        return last;
    }
}
