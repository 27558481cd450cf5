// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.files.document.PageImage;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Area;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Size;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** One page: white paper until it is drawn, then its picture, with what was found marked on it. */
final class SheetView extends Pane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Size size;
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private final List<Area> areas = new ArrayList<>();
    private double scale = 1;
    private double drawnAt;

    SheetView(Size size, String name) {
        this.size = size;
        getStyleClass().add("sheet");
        picture.setSmooth(true);
        picture.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        getChildren().addAll(picture, marks);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
    }

    /** As large as this, in pixels of the window for each point. */
    void scale(double pixelsPerPoint) {
        scale = pixelsPerPoint;
        double width = Math.round(size.width() * scale);
        double height = Math.round(size.height() * scale);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        placeMarks();
    }

    /** Whether its picture is as fine as this. */
    boolean isDrawnAt(double pixelsPerPoint) {
        return picture.getImage() != null && drawnAt == pixelsPerPoint;
    }

    void show(PageImage page, double pixelsPerPoint) {
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
        picture.setImage(image);
        drawnAt = pixelsPerPoint;
    }

    /** Gives the memory of its picture back. */
    void forget() {
        picture.setImage(null);
        drawnAt = 0;
    }

    boolean hasPicture() {
        return picture.getImage() != null;
    }

    /** What was found on this page. */
    void mark(List<Area> found, List<Area> shown) {
        areas.clear();
        areas.addAll(found);
        marks.getChildren().clear();
        for (Area area : found) {
            Region mark = new Region();
            mark.getStyleClass().add("found");
            // Has its place and size from the words below it.
            mark.setManaged(false);
            mark.pseudoClassStateChanged(CURRENT, shown.contains(area));
            marks.getChildren().add(mark);
        }
        placeMarks();
    }

    private void placeMarks() {
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            marks.getChildren()
                    .get(i)
                    .resizeRelocate(
                            area.left() * scale,
                            area.top() * scale,
                            area.width() * scale,
                            area.height() * scale);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.resize(getWidth(), getHeight());
        placeMarks();
    }
}
