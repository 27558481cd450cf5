// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class TextDistanceTest {
    private final TextDistance distance = new TextDistance();

    private static TextColumn column(String... texts) {
        return TextColumn.of(texts.length, row -> texts[row]);
    }

    /** Values that Winkler published. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.961",
        "DWAYNE, DUANE, 0.840",
        "DIXON, DICKSONX, 0.813",
        "JONES, JOHNSON, 0.832",
        "ABROMS, ABRAMS, 0.922",
        "MARTIN, MARTIN, 1.000",
        "MARTIN, '', 0.000"
    })
    void likenessAsPublished(String one, String other, double expected) {
        TextColumn both = column(one, other);

        assertThat(distance.jaroWinkler(both, 0, both, 1)).isCloseTo(expected, within(0.0006));
    }

    @Test
    void editsAsByTheTable() {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            String one = word(random);
            String other = word(random);
            TextColumn both = column(one, other);

            assertThat(distance.edits(both, 0, both, 1))
                    .as("%s, %s", one, other)
                    .isEqualTo(table(one, other));
        }
    }

    @Test
    void likenessDoesNotDependOnTheOrder() {
        Random random = new Random(6);
        for (int i = 0; i < 3_000; i++) {
            TextColumn both = column(word(random), word(random));

            assertThat(distance.jaroWinkler(both, 0, both, 1))
                    .isEqualTo(distance.jaroWinkler(both, 1, both, 0));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(random.nextInt(20) == 0 ? 64 : 12);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    /** Optimal string alignment, cell by cell. */
    private static int table(String one, String other) {
        int[][] cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cells[i][j] =
                        Math.min(
                                Math.min(cells[i - 1][j], cells[i][j - 1]) + 1,
                                cells[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }
        return cells[one.length()][other.length()];
    }
}
