// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The imports made before. */
class HistoryViewModelTest {

    @Test
    void everyImportIsNotedTheLatestFirst(@TempDir Path folder) {
        try (ImportDesk desk = new ImportDesk(folder)) {
            HistoryViewModel history = new HistoryViewModel(desk.imports, desk.context);
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
}
