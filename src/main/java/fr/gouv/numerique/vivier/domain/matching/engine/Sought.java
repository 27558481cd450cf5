// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that some missions look for in people. Who in a block has it is written out once, as one bit
 * each, for all these missions. Not thread-safe.
 */
final class Sought {
    private final Map<Thing, Integer> numbers = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final List<long[]> sets = new ArrayList<>();

    /** A skill at any of some kinds, or a mark. */
    private record Thing(int thing, int kinds) {}

    /**
     * Asks for a set to be found.
     *
     * @param thing a skill or mark, or -1 for one that nobody has
     * @param kinds a bit for each kind that is meant
     * @return its number
     */
    int number(int thing, int kinds) {
        return numbers.computeIfAbsent(
                new Thing(thing, kinds),
                one -> {
                    things.add(one);
                    sets.add(new long[Holders.words(Block.MOST)]);
                    return things.size() - 1;
                });
    }

    /** Finds everything in this block. */
    void find(Block block) {
        for (int i = 0; i < things.size(); i++) {
            block.holders().find(things.get(i).thing(), things.get(i).kinds(), sets.get(i));
        }
    }

    /** A bit for each person of the block found last. */
    long[] set(int number) {
        return sets.get(number);
    }
}
