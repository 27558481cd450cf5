// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.ui.directory.DirectoryViewModel.Kind;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.directory.DirectoryEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Mission leads and administrations, without a window. */
class DirectoryViewModelTest {
    @TempDir private Path folder;

    @Test
    void leadsAndAdministrationsAreListedAndTheChosenOneStaysChosen() throws Exception {
        try (UseCases vivier = OpenVivier.in(folder)) {
            OpenVivier.mission(vivier, "Refondre un portail");
            DirectoryViewModel model =
                    new DirectoryViewModel(vivier, new Desk(vivier.lists()).context());
            model.refresh();
            assertThat(model.rows()).extracting(DirectoryEntry::name).containsExactly("Lou Meneur");
            model.choose(model.rows().getFirst());
            OpenVivier.mission(vivier, "Auditer un service");
            model.refresh();
            assertThat(model.selectedProperty().get().orElseThrow().missions()).hasSize(2);

            model.kindProperty().set(Kind.ADMINISTRATIONS);
            assertThat(model.selectedProperty().get()).isEmpty();
            assertThat(model.rows()).singleElement().matches(it -> it.contacts().size() == 1);
        }
    }
}
