// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** An import on screen, from the file to its result. */
class ImportViewModelTest {
    private static final Path TALENTS = Samples.file("talents.sphinx-xlsx.xlsx");
    private static final Path MISSIONS = Samples.file("missions.sphinx-csv.csv");

    @TempDir private Path folder;
    private ImportDesk desk;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        model = new ImportViewModel(desk.imports, desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"talents.sphinx-xlsx.xlsx", "talents.sphinx-csv.csv"})
    void previewCountsEveryRowAndWritesNothing(String file) {
        desk.chosen = List.of(Samples.file(file));
        model.choose();
        ImportReport report = previewed().report();
        assertThat(report.counts()).isEqualTo(new RowCounts(231, 4, 0, 5, 0));
        assertThat(report.layout().form()).isEqualTo(FormKind.TALENTS);
        assertThat(model.canRun()).isTrue();
        assertThat(desk.talents()).isZero();
        assertThat(desk.imports.history()).isEmpty();
    }

    @Test
    void givingUpTheDialogChangesNothing() {
        model.choose();
        assertThat(state()).isEqualTo(new Waiting(Optional.empty()));
    }

    @Test
    void theButtonSaysWhatWillBeWritten() {
        model.take(List.of(TALENTS));
        ImportWords words = new ImportWords(desk.context.texts());
        assertThat(words.action(previewed().report())).isEqualTo("Ajouter 231 talents");
        model.cancel();
        model.take(List.of(MISSIONS));
        assertThat(words.action(previewed().report())).isEqualTo("Ajouter 24 missions");
    }

    @Test
    void whatIsDecidedIsShownBeforeItIsWritten() {
        model.take(List.of(TALENTS));
        int row = previewed().report().outcomes().getFirst().row();
        model.decide(choices -> choices.withRow(row, false));
        ImportReport report = previewed().report();
        assertThat(report.outcomes().getFirst().status()).isEqualTo(RowStatus.LEFT_OUT);
        assertThat(report.counts().leftOut()).isEqualTo(1);
        assertThat(report.counts().read()).isEqualTo(240);
        assertThat(desk.talents()).isZero();
        model.run();
        assertThat(finished().report().counts()).isEqualTo(report.counts());
    }

    @Test
    void nothingIsImportedWhileADecisionIsWorkedOut() {
        model.take(List.of(TALENTS));
        desk.hold();
        model.decide(choices -> choices.withOnlyFinished(true));
        assertThat(model.canRun()).isFalse();
        assertThat(state()).isInstanceOf(Previewed.class);
        desk.release();
        assertThat(model.canRun()).isTrue();
        assertThat(model.choices().onlyFinished()).isTrue();
    }

    @Test
    void theQuestionsOfAnImportAreRememberedForTheNextExport() {
        model.take(List.of(TALENTS));
        String name = previewed().report().formName();
        assertThat(previewed().report().layout().mapping()).isEmpty();
        model.run();
        model.cancel();
        model.take(List.of(TALENTS));
        assertThat(previewed().report().layout().mapping()).contains(name);
        assertThat(previewed().report().layout().changes().isEmpty()).isTrue();
    }

    @Test
    void importsOnceWhenTheButtonIsPressedTwice() {
        model.take(List.of(TALENTS));
        desk.hold();
        model.run();
        model.run();
        assertThat(state()).isInstanceOf(Running.class);
        assertThat(desk.heldTasks()).isEqualTo(1);
        desk.release();
        model.run();
        assertThat(finished().report().counts()).isEqualTo(new RowCounts(231, 4, 0, 5, 0));
        assertThat(desk.imports.history()).hasSize(1);
        assertThat(desk.talents()).isEqualTo(231);
    }

    @Test
    void theSameFileAgainHasNothingToImport() {
        model.take(List.of(TALENTS));
        model.run();
        model.cancel();
        model.take(List.of(TALENTS));
        ImportReport report = previewed().report();
        assertThat(report.counts()).isEqualTo(new RowCounts(0, 0, 235, 5, 0));
        assertThat(model.canRun()).isFalse();
        ImportWords words = new ImportWords(desk.context.texts());
        assertThat(words.action(report)).isEqualTo("Rien à importer");
        assertThat(words.beforehand(report)).isEqualTo("Rien à importer : tout est déjà à jour.");
        model.run();
        assertThat(desk.imports.history()).hasSize(1);
    }

    @Test
    void aCancelledImportLeavesTheStoreUntouchedAndSaysSo() {
        model.take(List.of(TALENTS));
        desk.hold();
        model.run();
        model.cancel();
        assertThat(state()).isInstanceOf(Running.class);
        desk.release();
        assertThat(previewed().note().map(desk.context.texts()::get))
                .contains("Import annulé : rien n’a été enregistré.");
        assertThat(desk.talents()).isZero();
        assertThat(desk.imports.history()).isEmpty();
        model.run();
        assertThat(desk.talents()).isEqualTo(231);
    }

    @Test
    void aCancelledReadingIsLeftBehind() {
        desk.hold();
        model.take(List.of(TALENTS));
        assertThat(state()).isInstanceOf(Reading.class);
        model.cancel();
        model.take(List.of(MISSIONS));
        desk.release();
        assertThat(previewed().report().layout().form()).isEqualTo(FormKind.MISSIONS);
    }

    @Test
    void progressGoesToTheLastRow() {
        model.take(List.of(TALENTS));
        assertThat(model.progressProperty().get().hasEnd()).isFalse();
        assertThat(model.progressProperty().get().row()).isEqualTo(242);
        model.run();
        assertThat(model.progressProperty().get()).isEqualTo(new ImportProgress(242, 242));
    }

    @Test
    void anUnreadableFileIsExplainedInPlace() throws IOException {
        Path pdf = Files.writeString(folder.resolve("réponses.pdf"), "%PDF-1.7");
        model.take(List.of(pdf));
        assertThat(reason())
                .isEqualTo(
                        "Le fichier « réponses.pdf » est un PDF. Choisissez l’export du formulaire"
                                + " au format .xlsx ou .csv.");
        assertThat(desk.failures).isEmpty();
        Files.copy(MISSIONS, pdf, StandardCopyOption.REPLACE_EXISTING);
        model.readAgain();
        assertThat(previewed().report().layout().form()).isEqualTo(FormKind.MISSIONS);
    }

    @Test
    void aFileThatChangedAfterItsPreviewIsNotImported() throws IOException {
        Path file = Files.copy(MISSIONS, folder.resolve("missions.csv"));
        model.take(List.of(file));
        Files.writeString(file, "\r\n", StandardOpenOption.APPEND);
        model.run();
        assertThat(reason())
                .startsWith("Le fichier « missions.csv » a été modifié depuis sa lecture.");
        assertThat(desk.imports.history()).isEmpty();
        model.readAgain();
        model.run();
        assertThat(finished().report().counts().created()).isEqualTo(24);
    }

    @Test
    void aFileThatVanishedAfterItsPreviewIsExplained() throws IOException {
        Path file = Files.copy(MISSIONS, folder.resolve("missions.csv"));
        model.take(List.of(file));
        Files.delete(file);
        model.run();
        assertThat(reason()).startsWith("Le fichier « missions.csv » n’existe pas.");
        assertThat(desk.imports.history()).isEmpty();
    }

    @Test
    void refusedRowsAreSavedAsAWorkbookThatCanBeRead() throws IOException {
        model.take(List.of(TALENTS));
        model.run();
        desk.target = Optional.of(folder.resolve("refus"));
        model.saveRefused();
        assertThat(desk.proposedNames)
                .containsExactly("Lignes refusées - talents.sphinx-xlsx.xlsx");
        assertThat(desk.done.stream().map(desk.context.texts()::get))
                .containsExactly("Lignes refusées enregistrées dans « refus.xlsx ».");
        int refusals = finished().report().issues(Severity.REFUSAL).size();
        try (Workbook workbook = WorkbookFactory.create(folder.resolve("refus.xlsx").toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(refusals);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(26);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue())
                    .startsWith("L’adresse électronique manque.");
        }
    }

    @Test
    void refusedRowsNeverReplaceTheFileTheyComeFrom() throws IOException {
        Path file = Files.copy(TALENTS, folder.resolve("talents.xlsx"));
        model.take(List.of(file));
        desk.target = Optional.of(file);
        model.saveRefused();
        assertThat(desk.failures).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(file).hasSameBinaryContentAs(TALENTS);
    }

    @Test
    void severalFilesAreTakenOneByOne() {
        model.take(List.of(TALENTS, MISSIONS));
        assertThat(previewed().files().hasSeveral()).isTrue();
        model.run();
        assertThat(model.waiting().map(FileQueue::current)).contains(ImportSource.of(MISSIONS));
        model.next();
        assertThat(previewed().report().layout().form()).isEqualTo(FormKind.MISSIONS);
        model.run();
        assertThat(model.waiting()).isEmpty();
        assertThat(desk.imports.history()).hasSize(2);
    }

    @Test
    void theResultLeadsToWhatWasImported() {
        model.take(List.of(MISSIONS));
        model.run();
        model.openRecords();
        assertThat(desk.visited).containsExactly(new Destination.Missions());
    }

    @Test
    void noFileIsTakenWhileOneIsImported() {
        model.take(List.of(TALENTS));
        desk.hold();
        model.run();
        assertThat(model.takesFiles()).isFalse();
        model.take(List.of(MISSIONS));
        desk.release();
        assertThat(finished().report().layout().form()).isEqualTo(FormKind.TALENTS);
    }

    private ImportState state() {
        return model.stateProperty().get();
    }

    private Previewed previewed() {
        assertThat(state()).isInstanceOf(Previewed.class);
        return (Previewed) state();
    }

    private Finished finished() {
        assertThat(state()).isInstanceOf(Finished.class);
        return (Finished) state();
    }

    private String reason() {
        assertThat(state()).isInstanceOf(Refused.class);
        return desk.context.texts().get(((Refused) state()).reason());
    }
}
