// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The different things that one piece reads in a pool, each with a person who stands for it. */
final class Keys {
    private final Piece piece;
    private final Dictionary<Object> codes;
    private final List<Talent> examples = new ArrayList<>();

    Keys(Piece piece) {
        this(piece, new Dictionary<>(Dictionary.COLUMN));
    }

    private Keys(Piece piece, Dictionary<Object> codes) {
        this.piece = piece;
        this.codes = codes;
    }

    /** The same for a piece that was made anew; forgets what has no true example any more. */
    synchronized Keys under(Piece other, Set<Integer> forgotten) {
        Keys keys = new Keys(other, codes.without(forgotten));
        keys.examples.addAll(examples);
        return keys;
    }

    /** Those of whom the example says something else to a piece that was made anew. */
    synchronized Set<Integer> changed(Piece other) {
        return IntStream.range(0, examples.size())
                .filter(code -> !other.reads(examples.get(code)).equals(codes.key(code)))
                .boxed()
                .collect(Collectors.toSet());
    }

    synchronized int code(Talent talent) {
        int code = codes.code(piece.reads(talent));
        if (code == examples.size()) {
            examples.add(Examples.of(piece, talent));
        }
        return code;
    }

    synchronized Talent example(int code) {
        return examples.get(code);
    }

    int size() {
        return codes.size();
    }
}
