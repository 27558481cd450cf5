// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Inputs under their names, made alike everywhere. */
public final class Forms {
    private Forms() {}

    /** An input under its name, which is also what is read out. */
    public static VBox field(String name, String id, Control input) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(name);
        input.setMaxWidth(Double.MAX_VALUE);
        VBox group = new VBox(label, input);
        group.getStyleClass().add("form-group");
        return group;
    }
}
