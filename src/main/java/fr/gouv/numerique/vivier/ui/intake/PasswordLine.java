// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.function.Consumer;

/** Asks for the password of a protected file. */
final class PasswordLine extends FlowPane {

    PasswordLine(Consumer<String> given, Texts texts) {
        getStyleClass().add("drop-actions");
        PasswordField field = new PasswordField();
        field.setId("import-password");
        field.setPromptText(texts.get("intake.password"));
        field.setAccessibleText(texts.get("intake.password"));
        Button open =
                new Button(
                        texts.get("intake.password.open"), Icons.of(RemixiconAL.LOCK_UNLOCK_LINE));
        open.setId("import-password-open");
        open.getStyleClass().add("secondary");
        Runnable give =
                () -> {
                    if (!field.getText().isEmpty()) {
                        given.accept(field.getText());
                    }
                };
        open.setOnAction(_ -> give.run());
        field.setOnAction(_ -> give.run());
        getChildren().addAll(field, open);
    }
}
