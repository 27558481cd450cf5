// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done next: a button for each move of the table, the usual one in colour. A move asks
 * for its day, and where an application ends for the reason, before it is made.
 */
final class NextStep {
    private final ApplicationDetailViewModel model;
    private final Texts texts;
    private final VBox form = new VBox();

    NextStep(ApplicationDetailViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        form.getStyleClass().add("form-group");
        form.setVisible(false);
        form.setManaged(false);
    }

    Node node(Application application) {
        Label hint = new Label(texts.get("application.hint." + application.step()));
        hint.setWrapText(true);
        hint.getStyleClass().add("soft");
        List<Step> allowed = application.allowed();
        if (allowed.isEmpty()) {
            return new Section(texts.get("application.section.next"), hint);
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        for (Step step : allowed) {
            buttons.getChildren().add(button(step, step == allowed.getFirst()));
        }
        return new Section(texts.get("application.section.next"), hint, buttons, form);
    }

    private Button button(Step step, boolean usual) {
        Button button = new Button(texts.get("application.move." + step));
        button.setId("move-" + step.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(usual ? "primary" : "secondary");
        button.setOnAction(_ -> ask(step));
        return button;
    }

    private void ask(Step step) {
        Label title = new Label(texts.get("application.move." + step));
        title.getStyleClass().add("form-label");
        DatePicker day = new DatePicker(model.today());
        day.setId("move-day");
        day.setAccessibleText(texts.get("application.form.day"));
        ComboBox<Reason> reason =
                Choosers.of(
                        Arrays.asList(Reason.values()),
                        value -> texts.get("application.reason." + value));
        reason.setId("move-reason");
        reason.setPromptText(texts.get("application.form.reason"));
        reason.setAccessibleText(texts.get("application.form.reason"));
        TextField note = new TextField();
        note.setId("move-note");
        note.setPromptText(texts.get("application.form.note"));
        note.setAccessibleText(texts.get("application.form.note"));
        Button confirm = new Button(texts.get("application.form.confirm"));
        confirm.setId("move-confirm");
        confirm.getStyleClass().add("primary");
        confirm.disableProperty().bind(day.valueProperty().isNull());
        confirm.setOnAction(
                _ -> {
                    // The form goes first: a second click finds nothing to click on.
                    hide();
                    model.move(
                            new Application.Move(
                                    step,
                                    day.getValue(),
                                    Optional.ofNullable(reason.getValue()),
                                    note.getText().strip()));
                });
        Button cancel = new Button(texts.get("field.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> hide());
        HBox inputs = step.asksReason() ? new HBox(day, reason) : new HBox(day);
        inputs.getStyleClass().add("filter-bar");
        HBox buttons = new HBox(confirm, cancel);
        buttons.getStyleClass().add("filter-bar");
        form.getChildren().setAll(title, inputs, note, buttons);
        form.setOnKeyPressed(
                (KeyEvent event) -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        form.getStyleClass().setAll("form-group", "card");
        form.setManaged(true);
        form.setVisible(true);
        confirm.requestFocus();
    }

    private void hide() {
        form.setVisible(false);
        form.setManaged(false);
        form.getChildren().clear();
    }
}
