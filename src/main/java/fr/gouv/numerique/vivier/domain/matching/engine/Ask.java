// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

/** Asks a piece itself; all points of an index come from here. */
record Ask(Mission mission, Weights weights) {
    /** Points of a broken rule: no criteria outweigh it, and many of them do not overflow. */
    static final int BROKEN = -(1 << 26);

    /** More points than this could not be told from a broken rule. */
    private static final int MOST = 1 << 25;

    /** Points in tenths, or that the rule is broken. */
    int points(Piece piece, Talent talent) {
        return points(piece, value(piece, talent));
    }

    /** What the piece says: from 0 to 1 for a criterion, 1 or 0 for a rule that holds or not. */
    double value(Piece piece, Talent talent) {
        return switch (piece) {
            case MustRule rule -> rule.check(mission, talent).held() ? 1 : 0;
            case Criterion criterion -> criterion.assess(mission, talent).value();
            default -> throw new IllegalArgumentException(piece.name());
        };
    }

    /** What it counts. */
    int points(Piece piece, double value) {
        return piece instanceof Criterion criterion
                ? (int) weights.tenths(criterion, value)
                : value == 1 ? 0 : BROKEN;
    }

    /** Whether the outcome can matter: a criterion without weight need not be asked. */
    boolean matters(Piece piece) {
        return !(piece instanceof Criterion criterion) || weights.of(criterion) > 0;
    }

    /** The points it brings at most. */
    int most(Piece piece) {
        return piece instanceof Criterion criterion ? 10 * weights.of(criterion) : 0;
    }

    boolean fits(Iterable<Piece> pieces) {
        long sum = 0;
        for (Piece piece : pieces) {
            sum += piece instanceof Criterion criterion ? 10L * weights.of(criterion) : 0;
        }
        return sum <= MOST;
    }
}
