// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A page with two panes beside each other, a list and what was chosen in it. Where the window is
 * narrow for the size of the text they go one below the other, and the page scrolls: nothing
 * becomes too small to be read.
 */
public final class SplitPage extends ScrollPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Width, in sizes of the text, that two panes need. */
    private static final double LEAST_EMS = 58;

    private static final double NARROW_SHARE = 0.34;

    private final SplitPane split;
    private final double share;

    /** Tells the size of the text, which is set for the whole window. */
    private final Label ruler = new Label();

    /**
     * A page with its parts in place.
     *
     * @param page with everything, the two panes among them
     * @param split the two panes
     * @param share of the width that the first of them has
     */
    public SplitPage(VBox page, SplitPane split, double share) {
        super(page);
        this.split = split;
        this.share = share;
        ruler.setManaged(false);
        page.getChildren().add(ruler);
        page.getStyleClass().add("page");
        VBox.setVgrow(split, Priority.ALWAYS);
        split.setDividerPositions(share);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().addAll("page-scroll", "split-page");
        widthProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() < LEAST_EMS * ruler.getFont().getSize();
        Orientation wanted = narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (split.getOrientation() != wanted) {
            split.setOrientation(wanted);
            split.setDividerPositions(narrow ? NARROW_SHARE : share);
            pseudoClassStateChanged(NARROW, narrow);
        }
    }
}
