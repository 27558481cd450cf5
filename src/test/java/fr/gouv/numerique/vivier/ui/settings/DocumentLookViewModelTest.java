// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.files.document.EmblemReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentLook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Letterhead and picture as they are chosen and kept. */
class DocumentLookViewModelTest {
    private final Store store = TestStores.inMemory();
    private final ManageDocumentLook manage =
            new ManageDocumentLook(store, new EmblemReader(), new Changes());
    private final Desk desk = new Desk(new CurrentReference(Samples.REFERENCE));
    private final DocumentLookViewModel model = new DocumentLookViewModel(manage, desk.context());

    @TempDir private Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    private Path picture() throws Exception {
        Path file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file;
    }

    @Test
    void nothingStandsAtTheHeadAtFirst() {
        model.refresh();

        assertThat(model.lookProperty().get()).contains(DocumentLook.plain());
        assertThat(model.emblemProperty().get()).isEmpty();
    }

    @Test
    void linesAndPictureAreKept() throws Exception {
        desk.dialogs().willOpen(picture());
        model.choosePicture("");
        model.save(" Premier ministre \n\nMission Talents", "Un carré", true);

        DocumentLook kept = manage.read();
        assertThat(kept.letterhead()).containsExactly("Premier ministre", "Mission Talents");
        assertThat(kept.onOfficial()).isTrue();
        assertThat(kept.emblem()).map(Emblem::alternative).contains("Un carré");
        assertThat(kept.emblem()).map(Emblem::width).contains(30);

        model.removePicture();
        model.save("", "", false);
        assertThat(manage.read()).isEqualTo(DocumentLook.plain());
    }

    @Test
    void aPictureNeedsWords() throws Exception {
        desk.dialogs().willOpen(picture());
        model.choosePicture("");
        model.save("", " ", false);

        assertThat(desk.told()).containsExactly("settings.emblem.refused.noAlternative");
        assertThat(manage.read().emblem()).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefused() throws Exception {
        desk.dialogs().willOpen(Files.writeString(folder.resolve("b.png"), "no"));
        model.choosePicture("Un carré");

        assertThat(desk.told()).containsExactly("settings.emblem.refused.noPicture");
        assertThat(model.emblemProperty().get()).isEmpty();
    }
}
