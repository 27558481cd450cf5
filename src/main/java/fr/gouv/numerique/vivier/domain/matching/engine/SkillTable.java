// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.SkillSlot;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The points of all pieces that look at skills. Every slot has a step for each way to fit, and for
 * each step there is the set of those who reach it: whoever has one of some skills at one of some
 * kinds. The steps that a person reaches are his or her state. The pieces are asked once for each
 * state.
 */
final class SkillTable {
    static final int BITS = 64;

    private final Layout layout;
    private final Ask ask;
    private final List<Part> parts = new ArrayList<>();

    /** The sets of which the union reaches each step. */
    private final List<int[]> steps = new ArrayList<>();

    private final LongTable points = new LongTable();

    /** One piece with its part of the state. */
    private record Part(Piece piece, long mask, List<Slot> slots, LongTable points) {}

    /** The steps of a slot from the first one on, and how well a person fits who reaches each. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Slot(SkillSlot skills, int first, double[] fits) {}

    /**
     * Finds the steps.
     *
     * @throws IndexFull when the mission asks for more than a state can hold
     */
    SkillTable(Layout layout, Ask ask, List<Piece> pieces, Sought sought) {
        this.layout = layout;
        this.ask = ask;
        for (Piece piece : pieces) {
            int first = steps.size();
            List<Slot> slots = new ArrayList<>();
            for (SkillSlot slot : piece.slots(ask.mission())) {
                slots.add(lay(slot, sought));
            }
            long upTo = steps.size() == BITS ? -1L : (1L << steps.size()) - 1;
            parts.add(new Part(piece, upTo & (-1L << first), slots, new LongTable()));
            if (piece instanceof MustRule && slots.size() > 1) {
                throw new IndexFull();
            }
        }
    }

    private Slot lay(SkillSlot slot, Sought sought) {
        int first = steps.size();
        TreeSet<Double> fits = new TreeSet<>();
        List<double[]> byKind = slot.skills().stream().map(SkillTable::fits).toList();
        byKind.forEach(own -> Arrays.stream(own).filter(fit -> fit > 0).forEach(fits::add));
        if (first + fits.size() >= BITS) {
            throw new IndexFull();
        }
        int[] things =
                slot.skills().stream()
                        .mapToInt(skill -> layout.things().find(skill.code()))
                        .toArray();
        for (double fit : fits) {
            steps.add(
                    IntStream.range(0, things.length)
                            .filter(i -> kinds(byKind.get(i), fit) != 0)
                            .map(i -> sought.number(things[i], kinds(byKind.get(i), fit)))
                            .distinct()
                            .toArray());
        }
        return new Slot(slot, first, fits.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How well a skill fits at each kind. */
    private static double[] fits(SkillSlot.Sought skill) {
        double[] fits = new double[Kinds.COUNT];
        for (int kind = 0; kind < fits.length; kind++) {
            fits[kind] = skill.fit().applyAsDouble(Kinds.example(skill.code(), kind));
        }
        return fits;
    }

    /** The kinds at which a skill fits as well as this or better. */
    private static int kinds(double[] byKind, double fit) {
        int kinds = 0;
        for (int kind = 0; kind < byKind.length; kind++) {
            kinds |= byKind[kind] >= fit ? 1 << kind : 0;
        }
        return kinds;
    }

    /** What a person who lacks some of the steps cannot have any more. */
    Sieve sieve(int mostBeside) {
        Sieve sieve = new Sieve();
        int most = mostBeside;
        for (Part part : parts) {
            int own = ask.most(part.piece);
            most += own;
            if (!part.piece.isMeanOfSlots()) {
                continue;
            }
            most++; // Points are rounded once for all slots.
            for (Slot slot : part.slots) {
                double each = (double) own / part.slots.size();
                int[] lacks = new int[slot.fits.length + 1];
                for (int reached = 0; reached < lacks.length; reached++) {
                    double fit = reached == 0 ? 0 : slot.fits[reached - 1];
                    lacks[reached] = (int) (each * (1 - fit) + 1e-9);
                }
                sieve.add(slot.first, lacks);
            }
        }
        sieve.most(most);
        return sieve;
    }

    /** Looks at the block whose sets were found last. */
    void open(Sought sought, Work work, int words) {
        for (int step = 0; step < steps.size(); step++) {
            int[] sets = steps.get(step);
            if (sets.length == 1) {
                work.steps[step] = sought.set(sets[0]);
                continue;
            }
            long[] union = work.unions[step];
            Arrays.fill(union, 0, words, 0);
            for (int set : sets) {
                add(sought.set(set), union, words);
            }
            work.steps[step] = union;
        }
    }

    private static void add(long[] set, long[] union, int words) {
        for (int w = 0; w < words; w++) {
            union[w] |= set[w];
        }
    }

    /** Leaves only those against whom no rule about skills stands. */
    void rule(Work work, long[] who, int words) {
        for (Part part : parts) {
            if (part.piece instanceof MustRule) {
                rule(part, part.slots.getFirst(), work, who, words);
            }
        }
    }

    private void rule(Part part, Slot slot, Work work, long[] who, int words) {
        for (int reached = 0; reached <= slot.fits.length; reached++) {
            List<TalentSkill> held = reached == 0 ? List.of() : List.of(example(slot, reached));
            if (value(part, fits(slot, reached), () -> held) == 1) {
                continue;
            }
            for (int w = 0; w < words; w++) {
                long from = reached == 0 ? -1L : work.steps[slot.first + reached - 1][w];
                long beyond = reached == slot.fits.length ? 0 : work.steps[slot.first + reached][w];
                who[w] &= ~(from & ~beyond);
            }
        }
    }

    private static TalentSkill example(Slot slot, int reached) {
        for (SkillSlot.Sought skill : slot.skills.skills()) {
            double[] byKind = fits(skill);
            for (int kind = 0; kind < byKind.length; kind++) {
                if (byKind[kind] == slot.fits[reached - 1]) {
                    return Kinds.example(skill.code(), kind);
                }
            }
        }
        throw new IllegalStateException("a step that no skill reaches");
    }

    /** The points of the person at this place. */
    int points(Block block, Work work, int place) {
        int word = place >>> 6;
        long state = 0;
        for (int step = 0; step < steps.size(); step++) {
            state |= (work.steps[step][word] >>> place & 1) << step;
        }
        int value = points.get(state);
        if (value == LongTable.NONE) {
            value = ask(state, block, place);
            points.put(state, value);
        }
        return value;
    }

    private int ask(long state, Block block, int place) {
        int sum = 0;
        for (Part part : parts) {
            long own = state & part.mask;
            int value = part.points.get(own);
            if (value == LongTable.NONE) {
                List<Double> fits = new ArrayList<>();
                for (Slot slot : part.slots) {
                    int reached = Long.numberOfTrailingZeros(~(own >>> slot.first));
                    fits.addAll(fits(slot, Math.min(reached, slot.fits.length)));
                }
                value =
                        ask.points(
                                part.piece, value(part, fits, () -> layout.skills(block, place)));
                part.points.put(own, value);
            }
            sum += value;
        }
        return sum;
    }

    private static List<Double> fits(Slot slot, int reached) {
        return List.of(reached == 0 ? 0 : slot.fits[reached - 1]);
    }

    private double value(Part part, List<Double> fits, Supplier<List<TalentSkill>> held) {
        return layout.values()
                .computeIfAbsent(
                        new Fits(part.piece, fits),
                        _ ->
                                ask.value(
                                        part.piece,
                                        Examples.with(
                                                Examples.NOBODY,
                                                Examples.NOBODY.values(),
                                                held.get())));
    }
}
