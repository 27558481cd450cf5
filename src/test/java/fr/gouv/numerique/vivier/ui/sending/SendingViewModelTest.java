// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;

/** Preparing profiles and marking them as sent, without a window. */
class SendingViewModelTest {
    @TempDir private Path folder;

    @Test
    void profilesArePreparedForTheMissionShownAndMarkedAsSent() throws Exception {
        try (UseCases vivier = OpenVivier.in(folder)) {
            Talent talent = OpenVivier.talent(vivier, "Première", "POOL", "11");
            Mission mission = OpenVivier.mission(vivier, "Refondre un portail");
            Desk desk = new Desk(vivier.lists());
            SendingViewModel model = new SendingViewModel(vivier, desk.context());
            model.refresh();
            assertThat(model.rows()).singleElement().matches(row -> row.profiles() == 0);
            model.choose(mission.id());
            desk.dialogs().willChoose(folder);

            model.prepare(Set.of(talent.id()), NameShown.FULL);
            model.refresh();

            assertThat(folder.resolve("profils-M-0001.eml")).exists();
            assertThat(model.rows()).singleElement().matches(SendingViewModel.Row::isUnsent);
            SendingViewModel.Shown shown = model.shownProperty().get().orElseThrow();
            assertThat(shown.names()).containsValue("Camille Première");
            model.mark(shown.mailings().getFirst(), true);
            model.refresh();
            assertThat(model.rows()).singleElement().matches(row -> !row.isUnsent());
            assertThat(desk.told()).containsExactly("sending.done", "sending.marked");
        }
    }
}
