// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The pages of a document within a window. */
@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {
    private final PreviewViewModel model =
            new PreviewViewModel(new Desk(new CurrentReference(ReferenceData.shipped())).context());
    private final StackPane place = new StackPane();
    private PreviewPane pane;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        pane =
                new PreviewPane(
                        model, new Desk(new CurrentReference(ReferenceData.shipped())).context());
        place.getChildren().add(pane.node());
        window.setScene(new Scene(place, 600, 800));
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void aFileThatComesWhileAnotherPlaceIsShownIsDrawnOnReturn(FxRobot robot) throws Exception {
        show(robot);
        assertThat(isDrawn(robot)).isTrue();
        robot.interact(() -> place.getChildren().clear());
        show(robot);
        robot.interact(() -> place.getChildren().add(pane.node()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isDrawn(robot)).isTrue();
    }

    private void show(FxRobot robot) throws IOException {
        PdfPreview file = onePage();
        robot.interact(() -> model.show(Optional.of(file)));
    }

    private static boolean isDrawn(FxRobot robot) {
        return robot.lookup("#document-pages").lookup(".image-view").queryAll().stream()
                .anyMatch(it -> it instanceof ImageView view && view.getImage() != null);
    }

    private static PdfPreview onePage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return PdfPreview.open(bytes.toByteArray());
    }
}
