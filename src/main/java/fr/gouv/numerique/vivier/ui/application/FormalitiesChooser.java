// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.register.FormalitiesChoice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What has to be signed for an application. Choosing another shows what it means; nothing changes
 * until that is confirmed. Where it can no longer change it says why.
 */
final class FormalitiesChooser {
    private final ApplicationDetailViewModel model;
    private final Texts texts;

    FormalitiesChooser(ApplicationDetailViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
    }

    Node node(FormalitiesChoice choice) {
        Label title = new Label(texts.get("application.formalities"));
        title.getStyleClass().add("form-label");
        Label meaning = hint(meaning(choice.current()));
        meaning.setId("formalities-meaning");
        VBox block =
                choice.closed()
                        .map(
                                why ->
                                        new VBox(
                                                title,
                                                new Label(words(choice.current())),
                                                meaning,
                                                hint(texts.get(why))))
                        .orElseGet(() -> new VBox(title, choice(choice, meaning), meaning));
        block.getStyleClass().add("form-group");
        return block;
    }

    private Node choice(FormalitiesChoice choice, Label meaning) {
        ComboBox<Formalities> box = Choosers.of(choice.choices(), this::words);
        box.setId("formalities");
        box.setAccessibleText(texts.get("application.formalities"));
        box.setValue(choice.current());
        Button confirm = new Button(texts.get("application.formalities.confirm"));
        confirm.setId("formalities-confirm");
        confirm.getStyleClass().add("secondary");
        confirm.visibleProperty().bind(box.valueProperty().isNotEqualTo(choice.current()));
        confirm.managedProperty().bind(confirm.visibleProperty());
        confirm.setOnAction(_ -> model.choose(box.getValue()));
        box.valueProperty().subscribe(chosen -> meaning.setText(meaning(chosen)));
        FlowPane row = new FlowPane(box, confirm);
        row.getStyleClass().add("detail-actions");
        return row;
    }

    private String words(Formalities formalities) {
        return texts.get("application.formalities." + formalities);
    }

    private String meaning(Formalities formalities) {
        return texts.get("application.meaning." + formalities);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }
}
