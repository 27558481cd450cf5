// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * A score as one bar cut into its criteria: always in the same order and colours, each as long as
 * the points it brings. The figures are said in words too.
 */
public final class ScoreBar extends Region {
    private static final double GAP = 1;

    /**
     * One piece of the bar.
     *
     * @param name of the criterion
     * @param points that it brings
     * @param most that it could bring
     */
    public record Part(String name, double points, double most) {}

    private List<Part> parts = List.of();

    public ScoreBar() {
        getStyleClass().add("score-bar");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these parts, with the words that say them all. */
    public void setParts(List<Part> shown, String words) {
        parts = List.copyOf(shown);
        getChildren().clear();
        for (int i = 0; i < parts.size(); i++) {
            Region piece = new Region();
            piece.getStyleClass().addAll("piece", "piece-" + (i + 1));
            piece.setMouseTransparent(true);
            getChildren().add(piece);
        }
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double total = parts.stream().mapToDouble(Part::most).sum();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (int i = 0; i < parts.size(); i++) {
            double length = total == 0 ? 0 : width * parts.get(i).points() / total;
            double drawn = Math.max(0, length - GAP);
            getChildren().get(i).resizeRelocate(x, snappedTopInset(), drawn, height);
            x += length;
        }
    }
}
