// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** Where one types what to look for; Escape empties it. */
public final class SearchField extends StackPane {
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();

    public SearchField(String prompt) {
        getStyleClass().add("search-field");
        field.setPromptText(prompt);
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(prompt);
        StackPane icon = new StackPane(Icons.of(RemixiconMZ.SEARCH_LINE));
        icon.getStyleClass().add("search-icon");
        field.setLeft(icon);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    }
                });
        getChildren().add(field);
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
