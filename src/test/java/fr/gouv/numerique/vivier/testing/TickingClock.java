// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a second further each time it is read, so that what is later is seen to be. */
public final class TickingClock extends Clock {
    private static final Instant START = TestStores.CLOCK.instant().plus(Duration.ofHours(1));

    private final AtomicLong seconds = new AtomicLong();

    @Override
    public ZoneId getZone() {
        return TestStores.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one zone is enough for a test");
    }

    @Override
    public Instant instant() {
        return START.plusSeconds(seconds.incrementAndGet());
    }
}
