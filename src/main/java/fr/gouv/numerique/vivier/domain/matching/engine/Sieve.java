// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves out, 64 people at a time, those who lack too much to come into a list, before anything is
 * counted in full.
 *
 * <p>Not to reach a step of a slot costs points that nothing else makes up for. What each person
 * loses is added up in units of some part of what may be lost, rounded down, with the digits of all
 * people's sums side by side in sets of bits: one addition is a few logical operations, which the
 * compiler turns into vector instructions. Who runs over is out. What is left may still be too
 * weak, and is counted exactly; who is left out certainly is.
 */
final class Sieve {
    static final int DIGITS = 6;
    static final int UNITS = 1 << DIGITS;

    /** Fewer people than this are sooner counted than sieved once more. */
    private static final int FEW = 64;

    private final List<Slot> slots = new ArrayList<>();
    private int most;

    /** For these points the plan below was made. */
    private int planned = Integer.MIN_VALUE;

    private final List<Integer> needed = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private int budget;
    private int unit;
    private int free;

    /** What a person lacks by the number of steps reached. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Slot(int first, int[] lacks) {}

    /** Units that everybody loses who does not reach a step. */
    private record Loss(int step, int units) {}

    /**
     * A slot whose steps begin here.
     *
     * @param lacks tenths of points lost by the number of steps reached, at most what is really
     *     lost
     */
    void add(int first, int[] lacks) {
        slots.add(new Slot(first, lacks));
    }

    /** The points, in tenths, of who lacks nothing. */
    void most(int tenths) {
        most = tenths;
    }

    int most() {
        return most;
    }

    /**
     * Finds those who may have more points than this, into {@code work.kept}.
     *
     * @return whether there may be any
     */
    boolean keep(Work work, int people, int above) {
        if (above != planned) {
            plan(above);
        }
        int words = Holders.words(people);
        long[] kept = work.kept;
        Arrays.fill(kept, 0, words, above < most ? -1L : 0);
        kept[words - 1] &= -1L >>> -people;
        for (int step : needed) {
            keep(work.steps[step], kept, words);
        }
        if (!hasAny(kept, words)) {
            return false;
        }
        // What is lost is added to so much that the first unit too many runs over.
        for (int digit = 0; digit < DIGITS; digit++) {
            Arrays.fill(work.lacks[digit], 0, words, bit(free, digit));
        }
        for (Loss loss : losses) {
            lose(work.steps[loss.step], -1, loss.units, work, words);
        }
        return hasAny(kept, words);
    }

    /** Whether so many were kept that it is worth while to sieve them once more. */
    boolean isWorthMore(Work work, int people) {
        int kept = 0;
        for (int w = 0; w < Holders.words(people); w++) {
            kept += Long.bitCount(work.kept[w]);
        }
        return kept > FEW;
    }

    /** The units of so many points lost, {@link #UNITS} when they are too many. */
    int units(int tenths) {
        return tenths > budget ? UNITS : tenths / unit;
    }

    /** The points that somebody who was kept has at most. */
    int most(Work work, int place) {
        int lost = -free;
        for (int digit = 0; digit < DIGITS; digit++) {
            lost += (int) (work.lacks[digit][place >>> 6] >>> place & 1) << digit;
        }
        return most - lost * unit;
    }

    private void plan(int above) {
        planned = above;
        needed.clear();
        losses.clear();
        budget = most - above - 1;
        for (Slot slot : slots) {
            budget -= slot.lacks[slot.lacks.length - 1];
        }
        unit = Math.max(0, budget) / UNITS + 1;
        free = UNITS - 1 - Math.max(0, budget) / unit;
        for (Slot slot : slots) {
            int full = slot.lacks[slot.lacks.length - 1];
            for (int reached = slot.lacks.length - 2; reached >= 0; reached--) {
                int step = slot.first + reached;
                if (slot.lacks[reached] - full > budget) {
                    needed.add(step);
                    break;
                }
                int units =
                        (slot.lacks[reached] - full) / unit
                                - (slot.lacks[reached + 1] - full) / unit;
                if (units > 0) {
                    losses.add(new Loss(step, units));
                }
            }
        }
    }

    private static boolean hasAny(long[] set, int words) {
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= set[w];
        }
        return any != 0;
    }

    private static void keep(long[] set, long[] kept, int words) {
        for (int w = 0; w < words; w++) {
            kept[w] &= set[w];
        }
    }

    static void add(long[] set, long[] union, int words, boolean isFirst) {
        long before = isFirst ? 0 : -1L;
        for (int w = 0; w < words; w++) {
            union[w] = (union[w] & before) | set[w];
        }
    }

    static void leaveOut(long[] who, long[] set, int words) {
        for (int w = 0; w < words; w++) {
            set[w] &= ~who[w];
        }
    }

    /** Those of a set who are in another one, or when flipped who are not. */
    static void part(long[] set, long[] other, long flip, long[] part, int words) {
        for (int w = 0; w < words; w++) {
            part[w] = set[w] & (other[w] ^ flip);
        }
    }

    /** Takes so many units from all in a set, or when flipped from all others. */
    static void lose(long[] set, long flip, int units, Work work, int words) {
        long[] carry = work.carry;
        int first = Integer.numberOfTrailingZeros(units);
        for (int digit = first; digit < DIGITS; digit++) {
            long before = digit == first ? 0 : -1L;
            lose(set, flip, bit(units, digit), work.lacks[digit], carry, before, words);
        }
        leaveOut(carry, work.kept, words);
    }

    private static long bit(int units, int digit) {
        return -(long) (units >>> digit & 1);
    }

    /** Adds one digit for everybody at once. */
    private static void lose(
            long[] set, long flip, long digit, long[] sums, long[] carry, long before, int words) {
        for (int w = 0; w < words; w++) {
            long sum = sums[w];
            long more = (set[w] ^ flip) & digit;
            long half = sum ^ more;
            long over = carry[w] & before;
            sums[w] = half ^ over;
            carry[w] = (sum & more) | (half & over);
        }
    }
}
