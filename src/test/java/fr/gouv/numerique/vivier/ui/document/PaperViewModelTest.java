// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A paper is looked at, then saved. */
class PaperViewModelTest {
    @TempDir private Path folder;

    private UseCases vivier;
    private Desk desk;
    private PaperViewModel model;
    private Talent talent;

    @BeforeEach
    void open() throws Exception {
        Wiring wiring = new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice");
        StoreLocation store = new StoreLocation.Memory(UUID.randomUUID().toString());
        vivier = wiring.open(store);
        desk = new Desk(vivier.lists());
        model = new PaperViewModel(vivier.papers(), desk.context());
        importTalents();
        talent = vivier.talents().all().getFirst();
    }

    private void importTalents() throws Exception {
        vivier.imports()
                .run(
                        Samples.file("talents.sphinx-csv.csv"),
                        ImportChoices.none(),
                        WorkMonitor.none());
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void aPaperIsShownAndSavedUnderAFreeName() {
        Path file = folder.resolve("ici.pdf");
        desk.dialogs().willSave(file);

        model.show(() -> vivier.papers().profile(talent, Optional.empty(), NameShown.INITIALS));
        assertThat(model.pages().fileProperty().get().orElseThrow().pages()).isNotEmpty();
        assertThat(model.paperProperty().get().orElseThrow().sheet().name())
                .isEqualTo("profil-" + talent.ref() + ".pdf");
        model.save();

        assertThat(Files.exists(file)).isTrue();
        assertThat(desk.dialogs().opened()).isEqualTo(List.of(file));
        assertThat(desk.told()).containsExactly("register.saved");
    }

    @Test
    void aRefusalIsToldInItsPlace() throws Exception {
        Talent gone = vivier.editTalent().setStatus(talent, TalentStatus.WITHDRAWN);

        model.show(() -> vivier.papers().profile(gone, Optional.empty(), NameShown.FULL));

        assertThat(model.refusalProperty().get())
                .map(Message::key)
                .contains("paper.refused.withdrawn");
        assertThat(model.paperProperty().get()).isEmpty();
        assertThat(desk.failures()).isEmpty();
    }
}
