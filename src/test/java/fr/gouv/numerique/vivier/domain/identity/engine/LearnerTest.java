// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class LearnerTest {
    private static final double[][] MATCH = {{0.9, 0.06, 0.04}, {0.7, 0.2, 0.1}, {0.5, 0.2, 0.3}};
    private static final double[][] CHANCE = {
        {0.01, 0.02, 0.97}, {0.05, 0.05, 0.9}, {0.002, 0.008, 0.99}
    };
    private static final int PAIRS = 400_000;
    private static final int MATCHES = 2_000;

    /** A comparison with three levels and beliefs far from the truth. */
    private record Planted(String name) implements Comparison {
        @Override
        public List<Level> levels() {
            return List.of(
                    Level.of("same", 0.6, 0.1),
                    Level.of("close", 0.2, 0.2),
                    Level.of("different", 0.2, 0.7));
        }

        @Override
        public String column() {
            return name;
        }

        @Override
        public Comparer over(RecordSet records) {
            return (_, _, _) -> UNKNOWN;
        }
    }

    private static int draw(double[] shares, Random random) {
        double left = random.nextDouble();
        int level = 0;
        while (level < shares.length - 1 && left >= shares[level]) {
            left -= shares[level++];
        }
        return level + 1;
    }

    @Test
    void findsWhatWasPlanted() {
        Random random = new Random(3);
        PatternCounts all = new PatternCounts();
        for (int i = 0; i < PAIRS; i++) {
            double[][] shares = i < MATCHES ? MATCH : CHANCE;
            long pattern = 0;
            for (int c = 0; c < shares.length; c++) {
                pattern = PatternCounts.with(pattern, c, draw(shares[c], random));
            }
            all.add(pattern, 1);
        }
        double[] none = new double[MATCH.length];

        Weights learnt =
                new Learner(
                                List.of(new Planted("a"), new Planted("b"), new Planted("c")),
                                all,
                                PAIRS,
                                100,
                                none,
                                none,
                                none)
                        .learn(all);

        assertThat(learnt.prior())
                .isCloseTo(Weights.log2((double) MATCHES / (PAIRS - MATCHES)), within(0.3));
        for (int c = 0; c < MATCH.length; c++) {
            for (int level = 1; level <= 3; level++) {
                assertThat(learnt.match(c, level))
                        .as("match %s %s", c, level)
                        .isCloseTo(MATCH[c][level - 1], within(0.06));
                assertThat(learnt.chance(c, level))
                        .as("chance %s %s", c, level)
                        .isCloseTo(CHANCE[c][level - 1], within(0.004));
            }
        }
    }
}
