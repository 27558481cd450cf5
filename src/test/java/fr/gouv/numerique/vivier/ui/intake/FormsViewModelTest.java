// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.intake.RememberedForms;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The forms that are remembered. */
class FormsViewModelTest {
    @TempDir private Path folder;
    private ImportDesk desk;
    private ImportViewModel imports;
    private FormsViewModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        imports = new ImportViewModel(desk.imports, desk.context);
        model = new FormsViewModel(new RememberedForms(desk.store, new Changes()), desk.context);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFormIsRenamedAndForgotten() {
        remember("missions.gforms.csv");
        model.rename(model.remembered().getFirst(), " Missions 2020 ");
        assertThat(model.remembered())
                .extracting(SavedMapping::name)
                .containsExactly("Missions 2020");
        model.forget(model.remembered().getFirst());
        assertThat(model.remembered()).isEmpty();
        assertThat(desk.failures).isEmpty();
    }

    @Test
    void twoFormsNeverHaveOneName() {
        remember("missions.gforms.csv");
        remember("talents.sphinx-csv.csv");
        String taken = model.remembered().getFirst().name();
        model.rename(model.remembered().getLast(), taken);
        assertThat(desk.failures).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(model.remembered()).hasSize(2);
    }

    private void remember(String file) {
        imports.take(List.of(Samples.file(file)));
        imports.run();
        imports.cancel();
        model.refresh();
    }
}
