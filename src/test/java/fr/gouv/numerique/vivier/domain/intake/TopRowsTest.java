// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.function.Consumer;

/** The first rows of sheets, of which a file may have many that never end. */
class TopRowsTest {
    private static final int WANTED = 3;
    private static final int PATIENCE_SECONDS = 20;

    private static Sheet endless(SheetRow row) {
        return new Sheet() {
            @Override
            public String name() {
                return "sans fin";
            }

            @Override
            public void forEachRow(Consumer<SheetRow> reader) {
                while (true) {
                    reader.accept(row);
                }
            }
        };
    }

    @Test
    void blankRowsDoNotCount() throws Exception {
        SheetRow row = new SheetRow(1, List.of(Cell.ofText("Nom")));
        assertThat(new TopRows(WANTED).of(endless(row))).hasSize(WANTED);
    }

    @Test
    @Timeout(PATIENCE_SECONDS)
    void sheetsWithoutEndAreGivenUp() throws Exception {
        TopRows rows = new TopRows(WANTED);
        for (int i = 0; i < 200; i++) {
            assertThat(rows.of(endless(new SheetRow(1, List.of())))).isEmpty();
        }
    }
}
