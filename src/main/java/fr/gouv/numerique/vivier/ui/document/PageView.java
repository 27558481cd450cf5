// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.PageImage;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The pages of a document, one below the other, as wide as the room there is. */
final class PageView {
    private static final double MARGIN = 56;

    private final Texts texts;
    private final VBox sheets = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheets);

    PageView(Texts texts) {
        this.texts = texts;
        sheets.getStyleClass().add("sheets");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setId("document-pages");
        scroll.setAccessibleText(texts.get("register.pages"));
    }

    Node node() {
        return scroll;
    }

    void show(List<PageImage> pages) {
        sheets.getChildren().clear();
        if (pages.isEmpty()) {
            Label drawing = new Label(texts.get("register.drawing"));
            drawing.getStyleClass().add("soft");
            sheets.getChildren().add(drawing);
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            sheets.getChildren().add(sheet(pages.get(i), i + 1, pages.size()));
        }
    }

    private Node sheet(PageImage page, int number, int count) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(
                        scroll.widthProperty()
                                .map(
                                        width ->
                                                Math.min(
                                                        page.width(),
                                                        Math.max(
                                                                MARGIN,
                                                                width.doubleValue() - MARGIN))));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(texts.get("register.page", number, count));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
        return sheet;
    }
}
