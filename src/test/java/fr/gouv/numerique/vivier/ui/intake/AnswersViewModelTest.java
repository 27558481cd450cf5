// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.CellText;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The answers of rows, read when they are looked at. */
class AnswersViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private AnswersViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        model = new AnswersViewModel(new LookAtFile(new SourceFileReader()), desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void answersAreThoseOfTheRowInTheOrderOfTheQuestions() throws Exception {
        ImportReport report = report(ImportChoices.none());
        model.show(report);
        int row = report.outcomes().getFirst().row();
        model.of(row);
        List<CellText> answers = model.of(row).orElseThrow();
        assertThat(answers).hasSameSizeAs(report.layout().questions());
        String name = answers.get(position(report, "Votre nom")).shown();
        assertThat(report.outcomes().getFirst().label()).endsWith(name);
    }

    @Test
    void aCorrectionIsShownInPlaceOfWhatIsWritten() throws Exception {
        ImportReport report = report(ImportChoices.none());
        int row = report.outcomes().getFirst().row();
        int position = position(report, "Votre nom");
        int column = report.layout().questions().get(position).firstColumn();
        ImportChoices none = ImportChoices.none();
        ImportReport corrected =
                report(none.withCorrections(none.corrections().withCell(row, column, "Martin")));
        model.show(corrected);
        model.of(row);
        CellText answer = model.of(row).orElseThrow().get(position);
        assertThat(answer.corrected()).contains("Martin");
        assertThat(answer.written()).isNotEqualTo("Martin");
    }

    @Test
    void whatIsAskedWhileAnotherReportIsReadIsReadAfterIt() throws Exception {
        ImportReport before = report(ImportChoices.none());
        ImportReport after = report(ImportChoices.none().withRow(2, false));
        int row = before.outcomes().getFirst().row();
        model.show(before);
        desk.hold();
        model.of(row);
        model.show(after);
        model.of(row);
        desk.release();
        assertThat(model.of(row)).isPresent();
    }

    private static int position(ImportReport report, String label) {
        return report.layout().questions().stream().map(Question::label).toList().indexOf(label);
    }

    private ImportReport report(ImportChoices choices) throws Exception {
        return desk.imports.preview(
                Samples.file("talents.limesurvey.csv"), choices, WorkMonitor.none());
    }
}
