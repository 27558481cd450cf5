// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Locale;

/** A later answer contradicts what was set by hand: what it says, and the choice between both. */
public final class ConflictNote extends HBox {

    /**
     * Makes a note below the field that it is about.
     *
     * @param sentence what the answer says, and when it was given
     * @param take gives the field the answer's value
     * @param keep keeps what was set by hand
     */
    public ConflictNote(
            Field<?> field, String sentence, Texts texts, Runnable take, Runnable keep) {
        getStyleClass().add("conflict-note");
        Label said = new Label(sentence);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        FlowPane choice =
                new FlowPane(
                        button(texts.get("field.conflict.take"), "take", field, take),
                        button(texts.get("field.conflict.keep"), "keep", field, keep));
        choice.getStyleClass().add("conflict-choice");
        VBox words = new VBox(said, choice);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"), words);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(sentence);
    }

    private static Button button(String text, String act, Field<?> field, Runnable action) {
        Button button = new Button(text);
        button.setId("conflict-" + act + "-" + field.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
