// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The imports made before. */
class HistoryViewModelTest {

    @Test
    void everyImportIsNotedTheLatestFirst(@TempDir Path folder) {
        try (ImportDesk desk = new ImportDesk(folder)) {
            HistoryViewModel history = new HistoryViewModel(desk.history, desk.context);
            assertThat(history.loadedProperty().get()).isFalse();
            history.refresh();
            assertThat(history.loadedProperty().get()).isTrue();
            assertThat(history.runs()).isEmpty();
            ImportViewModel model = new ImportViewModel(desk.imports, desk.context);
            for (String file : List.of("talents.sphinx-xlsx.xlsx", "missions.sphinx-csv.csv")) {
                model.take(List.of(Samples.file(file)));
                model.run();
            }
            history.refresh();
            assertThat(history.runs())
                    .extracting(ImportRun::fileName)
                    .containsExactly("missions.sphinx-csv.csv", "talents.sphinx-xlsx.xlsx");
            ImportRun talents = history.runs().getLast();
            assertThat(talents.counts()).isEqualTo(new RowCounts(231, 4, 0, 5, 0));
            assertThat(talents.importedBy()).isEqualTo("coordinatrice");
            assertThat(talents.importedAt()).isEqualTo(TestStores.CLOCK.instant());
        }
    }

    @Test
    void anImportIsLookedAtWithItsRowsAndReadAgainWithTheList(@TempDir Path folder)
            throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.imports.run(
                    Answers.file(folder, "a.csv", Answers.of("Morel", "0101", "A", "", 1)),
                    ImportChoices.none(),
                    WorkMonitor.none());
            HistoryViewModel history = new HistoryViewModel(desk.history, desk.context);
            history.refresh();
            long id = history.runs().getFirst().id();
            assertThat(history.detailProperty().get()).isEmpty();

            history.show(Optional.of(id));

            HistoryViewModel.Detail shown = history.detailProperty().get().orElseThrow();
            assertThat(shown.details().run()).isEqualTo(history.runs().getFirst());
            assertThat(shown.rows())
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.ref()).isEqualTo("T-0001");
                                assertThat(row.label()).isEqualTo("Camille Morel");
                            });
            desk.undo.run(id, WorkMonitor.none());
            history.refresh();
            assertThat(history.detailProperty().get().orElseThrow().details().run().undone())
                    .isPresent();
        }
    }
}
