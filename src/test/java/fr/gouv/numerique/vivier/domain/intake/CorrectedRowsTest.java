// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Corrections.Place;
import fr.gouv.numerique.vivier.domain.intake.Corrections.Written;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Rows read otherwise than they are written. */
class CorrectedRowsTest {
    private static final SheetRow ROW =
            new SheetRow(4, List.of(Cell.ofText("Rennes"), Cell.ofText("oui")));

    @Test
    void aCellBeyondTheLastOneIsFilled() {
        assertThat(read(Corrections.NONE.withCells(Map.of(new Place(4, 3), "Brest"))))
                .containsExactly("Rennes", "oui", "", "Brest");
    }

    @Test
    void theCellGoesBeforeItsLike() {
        Corrections both = Corrections.NONE.withValue(0, "Rennes", "Brest");
        assertThat(read(both)).containsExactly("Brest", "oui");
        assertThat(read(both.withCell(4, 0, "Lorient"))).containsExactly("Lorient", "oui");
        assertThat(read(both.withCell(4, 0, "Rennes"))).containsExactly("Rennes", "oui");
    }

    @Test
    void whatIsDecidedNowGoesBeforeWhatWasKept() {
        Map<Written, String> kept =
                Map.of(new Written(0, "Rennes"), "Brest", new Written(1, "oui"), "non");
        assertThat(read(Corrections.NONE.over(kept))).containsExactly("Brest", "non");
        assertThat(read(Corrections.NONE.withAsWritten(0, "Rennes").over(kept)))
                .containsExactly("Rennes", "non");
        assertThat(read(Corrections.NONE.withValue(0, "Rennes", "Vannes").over(kept)))
                .containsExactly("Vannes", "non");
    }

    private static List<String> read(Corrections corrections) {
        return new CorrectedRows(corrections).apply(ROW).cells().stream().map(Cell::shown).toList();
    }
}
