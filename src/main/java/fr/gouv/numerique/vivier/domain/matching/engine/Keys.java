// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.ArrayList;
import java.util.List;

/** The different things that one piece reads in a pool, each with a person who stands for it. */
final class Keys {
    private final Piece piece;
    private final Dictionary<Object> codes = new Dictionary<>(Dictionary.COLUMN);
    private final List<Talent> examples = new ArrayList<>();

    Keys(Piece piece) {
        this.piece = piece;
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
