// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Cells that are corrected before the import. */
class CorrectionsViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private ImportViewModel imports;
    private CorrectionsViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        imports = new ImportViewModel(desk.imports, desk.context);
        model =
                new CorrectionsViewModel(
                        imports, new LookAtFile(new SourceFileReader()), desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRefusedRowIsTakenOnceItsAddressIsWritten() {
        imports.take(List.of(Samples.file("talents.sphinx-csv.csv")));
        RowIssue missing = missingAddress();
        Question question = model.question(report(), missing).orElseThrow();
        model.correct(report(), missing.row(), question, "", "a.b@culture.gouv.fr");
        assertThat(report().counts().refused()).isEqualTo(4);
        assertThat(model.lastProperty().get()).isPresent();
        model.takeBack(missing.row(), question, "");
        assertThat(report().counts().refused()).isEqualTo(5);
        assertThat(model.lastProperty().get()).isEmpty();
    }

    @Test
    void theSameWordsElsewhereAreCountedAndCorrectedTogether() {
        imports.take(List.of(Samples.file("talents.sphinx-csv.csv")));
        Question question =
                report().layout().questions().stream()
                        .filter(each -> each.label().equals("Vous souhaitez"))
                        .findFirst()
                        .orElseThrow();
        model.correct(report(), missingAddress().row(), question, "Les deux", "Autre");
        assertThat(model.lastProperty().get().orElseThrow().alike().orElseThrow()).isPositive();
        model.everywhere();
        assertThat(imports.choices().corrections().values()).hasSize(1);
    }

    @Test
    void theLastDecisionIsTakenBack() {
        imports.take(List.of(Samples.file("talents.sphinx-csv.csv")));
        RowIssue missing = missingAddress();
        Question question = model.question(report(), missing).orElseThrow();
        model.correct(report(), missing.row(), question, "", "a.b@culture.gouv.fr");
        imports.takeBack();
        assertThat(report().counts().refused()).isEqualTo(5);
        assertThat(imports.canTakeBack()).isFalse();
    }

    private RowIssue missingAddress() {
        return report().issues(Severity.REFUSAL).stream()
                .filter(issue -> issue.reason().key().endsWith("noEmail"))
                .findFirst()
                .orElseThrow();
    }

    private ImportReport report() {
        return ((ImportState.Previewed) imports.stateProperty().get()).report();
    }
}
