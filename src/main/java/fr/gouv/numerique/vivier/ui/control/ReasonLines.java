// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Why somebody has a score: one sentence per criterion, with points that add up to it. */
public final class ReasonLines extends VBox {

    /**
     * One line.
     *
     * @param piece number of its colour in the bar, from 1
     * @param points as « 12,5 / 15 »
     * @param reason a sentence
     */
    public record Line(int piece, String points, String reason) {}

    public ReasonLines(List<Line> lines) {
        getStyleClass().add("reasons");
        for (Line line : lines) {
            Region mark = new Region();
            mark.getStyleClass().addAll("legend-mark", "piece-" + line.piece());
            Label points = new Label(line.points());
            points.getStyleClass().add("reason-points");
            Label reason = new Label(line.reason());
            reason.setWrapText(true);
            reason.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(reason, Priority.ALWAYS);
            HBox row = new HBox(mark, points, reason);
            row.getStyleClass().add("reason");
            row.setAccessibleRole(AccessibleRole.TEXT);
            row.setAccessibleText(line.points() + " : " + line.reason());
            getChildren().add(row);
        }
        setAccessibleRole(AccessibleRole.PARENT);
    }
}
