// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.picture.PictureFile.Format;
import fr.gouv.numerique.vivier.files.picture.PictureFile.Picture;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Transform;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves the picture of the plan as it is drawn, twice as fine as on screen. */
final class PlanPictureExport {
    private static final double FINE = 2;

    /** No graphics card draws more lines of pixels at once. */
    private static final double TALLEST = 8_000;

    private final ExportLists exports;
    private final UiContext context;
    private final Texts texts;
    private final HBox bar = new HBox();

    PlanPictureExport(ExportLists exports, UiContext context, Supplier<Optional<Node>> drawn) {
        this.exports = exports;
        this.context = context;
        this.texts = context.texts();
        MenuButton menu =
                new MenuButton(
                        texts.get("plan.picture.save"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        menu.setId("plan-picture-save");
        menu.getStyleClass().add("secondary");
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(texts.get("plan.picture.format." + format));
            item.setId("plan-picture-" + format.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> drawn.get().ifPresent(node -> ask(node, format)));
            menu.getItems().add(item);
        }
        bar.getStyleClass().add("filter-bar");
        bar.getChildren().add(menu);
    }

    Node node() {
        return bar;
    }

    private void ask(Node node, Format format) {
        String name =
                texts.get("export.name.PLAN", LocalDate.now(context.clock()).toString())
                        + "."
                        + format.name().toLowerCase(Locale.ROOT);
        context.dialogs()
                .save(texts.get("plan.picture.save"), name)
                .ifPresent(file -> write(picture(node), format, file));
    }

    private Picture picture(Node node) {
        double fine = Math.min(FINE, TALLEST / Math.max(1, node.getLayoutBounds().getHeight()));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(fine, fine));
        WritableImage image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb, texts.get("plan.picture.title"));
    }

    private void write(Picture picture, Format format, Path file) {
        context.tasks()
                .run(
                        () -> exports.write(picture, format, file),
                        written ->
                                context.notices()
                                        .done(Message.of("plan.picture.saved", written.toString())),
                        context.notices()::failed);
    }
}
