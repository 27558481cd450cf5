// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

import java.util.Optional;

/**
 * A skill: its name, then its level as one to four dots. The level is also said in words to whoever
 * hovers or listens.
 */
public final class SkillChip extends HBox {
    private static final double DOT = 2.5;

    /**
     * Makes a chip.
     *
     * @param name of the skill
     * @param level if one is stated
     * @param levelName the level in words, empty without one
     * @param checked whether a coordinator confirmed it: dots are hollow when it is only declared
     * @param explanation where it comes from
     */
    public SkillChip(
            String name,
            Optional<SkillLevel> level,
            String levelName,
            boolean checked,
            String explanation) {
        getStyleClass().add("skill-chip");
        if (checked) {
            getStyleClass().add("checked");
        }
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        level.ifPresent(
                stated -> {
                    HBox dots = new HBox();
                    dots.getStyleClass().add("dots");
                    for (int i = 1; i <= SkillLevel.EXPERTISE.number(); i++) {
                        Circle dot = new Circle(DOT);
                        dot.getStyleClass().add(i <= stated.number() ? "dot-on" : "dot-off");
                        dots.getChildren().add(dot);
                    }
                    getChildren().add(dots);
                });
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(levelName.isEmpty() ? name : name + ", " + levelName);
        String words = levelName.isEmpty() ? explanation : levelName + "\n" + explanation;
        if (!words.isBlank()) {
            Tooltip.install(this, new Tooltip(words));
        }
    }
}
