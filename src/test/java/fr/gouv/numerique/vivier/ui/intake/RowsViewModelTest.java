// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The rows of a file, by what becomes of them. */
class RowsViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private RowsViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        model = new RowsViewModel(desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rowsThatNeedALookComeFirst(@TempDir Path folder) throws Exception {
        model.show(report(folder));
        assertThat(model.shown()).hasSize(240);
        assertThat(model.shown().subList(0, 5)).allMatch(row -> row.status() == RowStatus.REFUSED);
        assertThat(model.shown().subList(5, 73)).allMatch(RowTab::isToCheck);
        assertThat(model.shown().subList(73, 240)).noneMatch(RowTab::isToCheck);
        assertThat(model.selectedProperty().get()).contains(model.shown().getFirst());
    }

    @Test
    void eachTabHoldsAsManyRowsAsItSays(@TempDir Path folder) throws Exception {
        model.show(report(folder));
        assertThat(model.countsProperty().get())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                RowTab.ALL, 240,
                                RowTab.CREATED, 231,
                                RowTab.UPDATED, 4,
                                RowTab.UNCHANGED, 0,
                                RowTab.TO_CHECK, 68,
                                RowTab.REFUSED, 5,
                                RowTab.LEFT_OUT, 0));
        for (RowTab tab : RowTab.values()) {
            model.tabProperty().set(tab);
            assertThat(model.shown()).hasSize(model.countsProperty().get().get(tab));
            assertThat(model.selectedProperty().get())
                    .isEqualTo(model.shown().stream().findFirst())
                    .satisfies(row -> assertThat(row.stream()).allMatch(tab::holds));
        }
    }

    private static ImportReport report(Path folder) throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            return desk.imports.preview(
                    Samples.file("talents.sphinx-xlsx.xlsx"),
                    ImportChoices.none(),
                    WorkMonitor.none());
        }
    }
}
