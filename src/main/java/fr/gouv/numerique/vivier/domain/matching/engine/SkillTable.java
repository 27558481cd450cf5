// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.SkillSlot;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The points of all pieces that look at skills. Every slot has a bit for each way to fit, better
 * ones setting those of the lesser ones too: so the best of several skills is the union of their
 * bits, and the state of a person is found by one « or » per skill held. The pieces are asked once
 * for each state.
 */
final class SkillTable {
    private static final int BITS = 64;

    private final Layout layout;
    private final Ask ask;
    private final List<Part> parts = new ArrayList<>();
    private final int[] skills;
    private final long[][] bits;
    private final LongTable points = new LongTable();
    private final int none;

    /** One piece with its part of the state. */
    private record Part(Piece piece, long mask, List<Slot> slots, LongTable points) {}

    /** The bits of a slot from the first one on, and how well each of its steps fits. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Slot(int first, double[] steps) {}

    /**
     * Sets up the bits.
     *
     * @throws IndexFull when the mission asks for more than a state can hold
     */
    SkillTable(Layout layout, Ask ask, List<Piece> pieces) {
        this.layout = layout;
        this.ask = ask;
        TreeMap<Integer, long[]> bySkill = new TreeMap<>();
        int used = 0;
        for (Piece piece : pieces) {
            int first = used;
            List<Slot> slots = new ArrayList<>();
            for (SkillSlot slot : piece.slots(ask.mission())) {
                slots.add(lay(slot, used, bySkill));
                used += slots.getLast().steps.length;
            }
            long upTo = used == BITS ? -1L : (1L << used) - 1;
            parts.add(new Part(piece, upTo & (-1L << first), slots, new LongTable()));
        }
        skills = bySkill.keySet().stream().mapToInt(Integer::intValue).toArray();
        bits = bySkill.values().toArray(long[][]::new);
        none = asked(0, List::of);
        points.put(0, none);
    }

    private Slot lay(SkillSlot slot, int first, Map<Integer, long[]> bySkill) {
        TreeSet<Double> fits = new TreeSet<>();
        for (SkillSlot.Sought sought : slot.skills()) {
            for (int kind = 0; kind < Kinds.COUNT; kind++) {
                fits.add(fit(sought, kind));
            }
        }
        fits.headSet(0.0, true).clear();
        if (first + fits.size() >= BITS) {
            throw new IndexFull();
        }
        for (SkillSlot.Sought sought : slot.skills()) {
            int skill = layout.skills().find(sought.code());
            if (skill >= 0) {
                long[] own = bySkill.computeIfAbsent(skill, _ -> new long[1 << Layout.SKILL_SHIFT]);
                for (int kind = 0; kind < Kinds.COUNT; kind++) {
                    int reached = fits.headSet(fit(sought, kind), true).size();
                    own[kind] |= ((1L << reached) - 1) << first;
                }
            }
        }
        return new Slot(first, fits.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double fit(SkillSlot.Sought sought, int kind) {
        return sought.fit().applyAsDouble(Kinds.example(sought.code(), kind));
    }

    /** Whom no rule about skills stands against: their places in the block, and points. */
    int answer(Block block, Work work) {
        int size = block.size();
        long[] states = work.states;
        Arrays.fill(states, 0, size, 0);
        char[] holders = block.holders();
        for (int s = 0; s < skills.length; s++) {
            long[] own = bits[s];
            int end = block.start(skills[s] + 1);
            for (int h = block.start(skills[s]); h < end; h++) {
                int holder = holders[h];
                states[holder >>> Layout.SKILL_SHIFT] |= own[holder & Layout.KIND_MASK];
            }
        }
        int found = 0;
        for (int place = 0; place < size; place++) {
            long state = states[place];
            int value = state == 0 ? none : points.get(state);
            if (value == LongTable.NONE) {
                int at = place;
                value = asked(state, () -> held(block, at));
                points.put(state, value);
            }
            work.places[found] = place;
            work.points[found] = value;
            found += value >= 0 ? 1 : 0;
        }
        return found;
    }

    private int asked(long state, Supplier<List<TalentSkill>> held) {
        int sum = 0;
        for (Part part : parts) {
            long own = state & part.mask;
            int value = part.points.get(own);
            if (value == LongTable.NONE) {
                value = ask.points(part.piece, value(part, own, held));
                part.points.put(own, value);
            }
            sum += value;
        }
        return sum;
    }

    private double value(Part part, long state, Supplier<List<TalentSkill>> held) {
        List<Double> best = new ArrayList<>(part.slots.size());
        for (Slot slot : part.slots) {
            int reached = Long.numberOfTrailingZeros(~(state >>> slot.first));
            int step = Math.min(reached, slot.steps.length);
            best.add(step == 0 ? 0 : slot.steps[step - 1]);
        }
        return layout.values()
                .computeIfAbsent(
                        new Fits(part.piece, best),
                        _ ->
                                ask.value(
                                        part.piece,
                                        Examples.with(
                                                Examples.NOBODY,
                                                Examples.NOBODY.values(),
                                                held.get())));
    }

    private List<TalentSkill> held(Block block, int place) {
        List<TalentSkill> held = new ArrayList<>();
        for (int skill : skills) {
            int kind = block.kind(skill, place);
            if (kind >= 0) {
                held.add(Kinds.example(layout.skills().key(skill), kind));
            }
        }
        return held;
    }
}
