// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnSharesTest {

    @Test
    void everyColumnGetsWhatItAsksForWhereAllFit() {
        assertThat(ColumnShares.of(new double[] {20, 20}, new double[] {40, 60}, 100))
                .containsExactly(40, 60);
    }

    @Test
    void whatIsLeftGoesToTheLastColumnWhereThatIsTheWidest() {
        assertThat(ColumnShares.of(new double[] {20, 20}, new double[] {30, 40}, 100))
                .containsExactly(30, 70);
        assertThat(ColumnShares.of(new double[] {20, 20}, new double[] {40, 10}, 120))
                .containsExactly(80, 40);
    }

    @Test
    void aLongTextTakesNoRoomFromAWord() {
        assertThat(ColumnShares.of(new double[] {30, 20}, new double[] {30, 500}, 100))
                .containsExactly(30, 70);
    }

    @Test
    void theWidestGiveWayWhereNotEvenTheWordsFit() {
        assertThat(ColumnShares.of(new double[] {30, 200, 90}, new double[] {30, 200, 90}, 130))
                .containsExactly(30, 50, 50);
    }
}
