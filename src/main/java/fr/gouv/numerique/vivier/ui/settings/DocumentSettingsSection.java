// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.settings.ManageSettings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;

/** When a document counts as late, and who is in copy of messages about it. */
final class DocumentSettingsSection {
    private final DocumentSettingsViewModel model;
    private final Texts texts;
    private final TextField signatureDays = new TextField();
    private final TextField coordinatorEmail = new TextField();
    private final Section section;

    DocumentSettingsSection(ManageSettings manage, UiContext context) {
        this.model = new DocumentSettingsViewModel(manage, context);
        this.texts = context.texts();
        Button save = new Button(texts.get("field.save"));
        save.setId("settings-documents-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> model.save(signatureDays.getText(), coordinatorEmail.getText()));
        section =
                new Section(
                        texts.get("settings.section.documents"),
                        setting("signatureDays", signatureDays),
                        setting("coordinatorEmail", coordinatorEmail),
                        save);
        model.settingsProperty().subscribe(this::show);
    }

    Node node() {
        return section;
    }

    void refresh() {
        model.refresh();
    }

    private void show(Optional<DocumentSettings> settings) {
        settings.ifPresent(
                known -> {
                    signatureDays.setText(Integer.toString(known.signatureDays()));
                    coordinatorEmail.setText(known.coordinatorEmail());
                });
    }

    private Node setting(String name, TextField field) {
        Label label = new Label(texts.get("settings." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setId("settings-" + name.toLowerCase(Locale.ROOT));
        field.setAccessibleText(label.getText());
        Label effect = new Label(texts.get("settings." + name + ".effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        VBox group = new VBox(label, field, effect);
        group.getStyleClass().add("form-group");
        return group;
    }
}
