// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How fast long work goes and how long it will still take, from how far it was at each moment of
 * the last seconds. What is shown is calm: the rate is a mean, rounded, and the time left counts
 * down by itself as long as the work keeps to it. Not thread-safe.
 */
public final class Pace {
    private static final double SECOND = 1e9;

    /** Nothing is said before: the first rows cost more than all others. */
    private static final double FIRST = 1.5 * SECOND;

    /** Over which the mean is taken. */
    private static final double WINDOW = 8 * SECOND;

    /** Between two moments that are remembered. */
    private static final double STEP = 0.2 * SECOND;

    /** By how much of the time left, and of a second, an estimate must differ to be taken. */
    private static final double TOLERANCE = 0.15;

    private static final double SLACK = 1.5 * SECOND;

    private final LongSupplier nanos;
    private final Deque<Moment> moments = new ArrayDeque<>();
    private final long begun;
    private Moment last;
    private double end = Double.NaN;

    /**
     * Begins now, with nothing done.
     *
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.last = new Moment(0, 0);
        moments.add(last);
    }

    /** The work is this far. */
    public void done(long items) {
        last = new Moment(nanos.getAsLong() - begun, items);
        if (last.time - moments.getLast().time >= STEP) {
            moments.add(last);
        }
        while (moments.size() > 2 && last.time - moments.getFirst().time > WINDOW) {
            moments.removeFirst();
        }
    }

    /** Items per second, with two digits that count; nothing before it can be told. */
    public OptionalLong perSecond() {
        double rate = rate();
        if (rate <= 0) {
            return OptionalLong.empty();
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(rate)) - 1));
        return OptionalLong.of(Math.round(Math.round(rate / unit) * unit));
    }

    /**
     * Whole seconds until so many items are done, at least one; nothing before it can be told, or
     * when they are.
     */
    public OptionalLong secondsLeft(long total) {
        double rate = rate();
        if (rate <= 0 || last.items >= total) {
            return OptionalLong.empty();
        }
        double left = (total - last.items) / rate * SECOND;
        double shown = end - last.time;
        if (Double.isNaN(end) || Math.abs(left - shown) > Math.max(SLACK, TOLERANCE * left)) {
            end = last.time + left;
            shown = left;
        }
        return OptionalLong.of(Math.max(1, (long) Math.ceil(shown / SECOND)));
    }

    /** Items per second of late; 0 when unknown. */
    private double rate() {
        Moment first = moments.getFirst();
        return last.time < FIRST || last.time - first.time < STEP
                ? 0
                : (last.items - first.items) / (last.time - first.time) * SECOND;
    }

    /** In nanoseconds since the work began. */
    private record Moment(double time, long items) {}
}
