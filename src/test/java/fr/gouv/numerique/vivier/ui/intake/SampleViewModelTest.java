// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.FileSample;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first rows of a file, as they are read. */
class SampleViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private SampleViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        model = new SampleViewModel(new LookAtFile(new SourceFileReader()), desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstRowsAreShownWithTheQuestions() {
        show(ImportChoices.none());
        FileSample sample = model.sampleProperty().get().orElseThrow();
        assertThat(sample.rows()).hasSize(30);
        assertThat(sample.file().encoding()).isEqualTo("UTF-8");
    }

    @Test
    void anotherEncodingIsSeenAtOnce() {
        show(ImportChoices.none());
        List<?> before = model.sampleProperty().get().orElseThrow().rows();
        show(ImportChoices.none().withText(TextReading.SUPPOSED.withEncoding("windows-1252")));
        FileSample sample = model.sampleProperty().get().orElseThrow();
        assertThat(sample.file().encoding()).isEqualTo("windows-1252");
        assertThat(sample.rows()).isNotEqualTo(before);
    }

    @Test
    void whatCannotBeReadShowsNothing() {
        show(ImportChoices.none());
        model.show(
                ImportSource.of(folder.resolve("absent.csv")),
                ImportChoices.none(),
                Optional.empty());
        assertThat(model.sampleProperty().get()).isEmpty();
        assertThat(desk.failures).isEmpty();
    }

    private void show(ImportChoices choices) {
        model.show(
                ImportSource.of(Samples.file("talents.sphinx-csv.csv")), choices, Optional.empty());
    }
}
