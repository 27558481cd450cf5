// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Marks;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different sets of marks in a pool, and which sets hold a mark. Thread-safe. */
final class MarkSets {
    private final Marks marks;
    private final Dictionary<String> words = new Dictionary<>();
    private final Dictionary<BitSet> sets = new Dictionary<>();
    private final List<char[]> holding = new ArrayList<>();
    private final List<Integer> held = new ArrayList<>();

    MarkSets(Marks marks) {
        this.marks = marks;
    }

    Marks marks() {
        return marks;
    }

    synchronized int code(Talent talent) {
        BitSet set = new BitSet();
        for (String mark : marks.of(talent)) {
            set.set(words.code(mark));
        }
        int known = sets.size();
        int code = sets.code(set);
        if (code == known) {
            set.stream().forEach(word -> add(word, code));
        }
        return code;
    }

    private void add(int word, int set) {
        while (holding.size() <= word) {
            holding.add(new char[4]);
            held.add(0);
        }
        int size = held.get(word);
        if (size == holding.get(word).length) {
            holding.set(word, Arrays.copyOf(holding.get(word), 2 * size));
        }
        holding.get(word)[size] = (char) set;
        held.set(word, size + 1);
    }

    /** For every set, a bit for each of the marks that it holds. */
    synchronized char[] patterns(List<String> sought) {
        char[] patterns = new char[sets.size()];
        for (int bit = 0; bit < sought.size(); bit++) {
            int word = words.find(sought.get(bit));
            if (word >= 0 && word < holding.size()) {
                char[] in = holding.get(word);
                int size = held.get(word);
                for (int i = 0; i < size; i++) {
                    patterns[in[i]] |= (char) (1 << bit);
                }
            }
        }
        return patterns;
    }

    synchronized Talent example(int code) {
        Set<String> all = new HashSet<>();
        sets.key(code).stream().forEach(word -> all.add(words.key(word)));
        return Examples.with(Examples.NOBODY, marks.profile(all), List.of());
    }
}
