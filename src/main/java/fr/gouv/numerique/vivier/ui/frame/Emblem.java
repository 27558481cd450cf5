// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** The program's own mark: not the State's, which is not ours to use. */
final class Emblem extends Group {
    private static final double SIDE = 28;
    private static final double ROUNDING = 6;

    Emblem() {
        Rectangle ground = new Rectangle(SIDE, SIDE);
        ground.setArcWidth(ROUNDING);
        ground.setArcHeight(ROUNDING);
        ground.getStyleClass().add("emblem-ground");
        SVGPath letter = new SVGPath();
        letter.setContent("M6 8 L12.5 21 L14.5 21 L18.4 13.2");
        letter.getStyleClass().add("emblem-letter");
        Circle drop = new Circle(20.6, 8.6, 3);
        drop.getStyleClass().add("emblem-drop");
        getChildren().addAll(ground, letter, drop);
        setAccessibleRole(AccessibleRole.NODE);
    }
}
