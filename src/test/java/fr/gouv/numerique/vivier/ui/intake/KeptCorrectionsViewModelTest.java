// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Corrections;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.ui.intake.KeptCorrectionsViewModel.Line;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Corrections that outlast an import. */
class KeptCorrectionsViewModelTest {
    private static final String FILE = "talents.sphinx-csv.csv";

    @TempDir private Path folder;
    private ImportDesk desk;
    private ImportViewModel imports;
    private CorrectionsViewModel corrections;
    private KeptCorrectionsViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        LookAtFile look = new LookAtFile(new SourceFileReader());
        imports = new ImportViewModel(desk.imports, desk.context);
        corrections = new CorrectionsViewModel(imports, look, desk.context);
        model = new KeptCorrectionsViewModel(imports, look, desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasCorrectedEverywhereIsCorrectedAgainInTheNextExport() {
        correctAndImport(TalentFields.REGION, "Bretagne", "Normandie");
        imports.take(List.of(Samples.file(FILE)));
        Line line = model.linesProperty().get().getFirst();
        assertThat(model.linesProperty().get()).hasSize(1);
        assertThat(line.written()).isEqualTo("Bretagne");
        assertThat(line.text()).isEqualTo("Normandie");
        assertThat(line.rows()).isPositive();
        assertThat(line.applied()).isTrue();
        assertThat(report().counts().updated()).isZero();
    }

    @Test
    void aKeptCorrectionThatIsDeclinedIsForgottenWithTheImport() {
        correctAndImport(TalentFields.REGION, "Bretagne", "Normandie");
        imports.take(List.of(Samples.file(FILE)));
        int rows = model.linesProperty().get().getFirst().rows();
        model.apply(model.linesProperty().get().getFirst(), false);
        assertThat(model.linesProperty().get())
                .singleElement()
                .matches(line -> !line.applied() && line.rows() == rows);
        assertThat(report().counts().updated()).isPositive();
        imports.run();
        assertThat(remembered().corrections()).isZero();
        imports.next();
        imports.take(List.of(Samples.file(FILE)));
        assertThat(model.linesProperty().get()).isEmpty();
    }

    @Test
    void decliningIsTakenBackByOneStep() {
        correctAndImport(TalentFields.REGION, "Bretagne", "Normandie");
        imports.take(List.of(Samples.file(FILE)));
        model.apply(model.linesProperty().get().getFirst(), false);
        imports.takeBack();
        assertThat(model.linesProperty().get().getFirst().applied()).isTrue();
        model.apply(model.linesProperty().get().getFirst(), false);
        model.apply(model.linesProperty().get().getFirst(), true);
        assertThat(imports.choices().corrections()).isEqualTo(Corrections.NONE);
    }

    @Test
    void aCorrectionTakenBackInItsRowDoesNotCountAnyMore() {
        correctAndImport(TalentFields.REGION, "Bretagne", "Normandie");
        imports.take(List.of(Samples.file(FILE)));
        Question region = question(TalentFields.REGION);
        corrections.takeBack(report().outcomes().getFirst().row(), region, "Bretagne");
        assertThat(model.linesProperty().get().getFirst().applied()).isFalse();
    }

    @Test
    void ofWhoAPersonIsNothingIsKept() {
        correctAndImport(TalentFields.LAST_NAME, "Martin", "Martine");
        assertThat(remembered().corrections()).isZero();
    }

    @Test
    void ofFreeWordsNothingIsKept() {
        correctAndImport(TalentFields.MOTIVATION, "Rien", "Tout");
        assertThat(remembered().corrections()).isZero();
    }

    private void correctAndImport(Field<?> field, String written, String text) {
        imports.take(List.of(Samples.file(FILE)));
        corrections.everywhere(question(field), written, text);
        assertThat(imports.choices().corrections().values()).hasSize(1);
        imports.run();
        imports.cancel();
    }

    private SavedMapping remembered() {
        return desk.store.read(session -> session.mappings().all()).getFirst();
    }

    private Question question(Field<?> field) {
        return report().layout().questions().stream()
                .filter(each -> each.field().filter(field::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private ImportReport report() {
        return ((ImportState.Previewed) imports.stateProperty().get()).report();
    }
}
