// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Party;
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
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
            return new Section(texts.get("application.section.next"), hint, clock(application));
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        for (Step step : allowed) {
            buttons.getChildren().add(button(step, step == allowed.getFirst()));
        }
        return new Section(
                texts.get("application.section.next"), hint, buttons, form, clock(application));
    }

    /** The clock can be stopped, and a wrong step taken back. */
    private Node clock(Application application) {
        FlowPane tools = new FlowPane();
        tools.getStyleClass().add("chips");
        if (application.pausedOn().isPresent()) {
            tools.getChildren()
                    .add(tool("application-resume", "application.resume", model::resume));
        } else if (!application.step().isClosed()) {
            MenuButton pause = new MenuButton(texts.get("application.pause"));
            pause.setId("application-pause");
            pause.getStyleClass().add("quiet");
            for (Reason reason : Reason.pauses()) {
                MenuItem item = new MenuItem(texts.get("application.reason." + reason));
                item.setOnAction(_ -> model.pause(reason));
                pause.getItems().add(item);
            }
            tools.getChildren().add(pause);
        }
        if (application.course().correctable().isPresent()) {
            tools.getChildren()
                    .add(tool("application-correct", "application.correct", model::correct));
        }
        return tools;
    }

    private Button tool(String id, String words, Runnable action) {
        Button tool = new Button(texts.get(words));
        tool.setId(id);
        tool.getStyleClass().add("quiet");
        tool.setOnAction(_ -> action.run());
        return tool;
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
                Choosers.of(Reason.ends(), value -> texts.get("application.reason." + value));
        reason.setId("move-reason");
        reason.setPromptText(texts.get("application.form.reason"));
        reason.setAccessibleText(texts.get("application.form.reason"));
        ComboBox<Party> party =
                Choosers.of(
                        Arrays.stream(Party.values()).filter(Party::canEnd).toList(),
                        value -> texts.get("application.party." + value));
        party.setId("move-party");
        party.setPromptText(texts.get("application.form.party"));
        party.setAccessibleText(texts.get("application.form.party"));
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
                                    Optional.ofNullable(party.getValue()),
                                    note.getText().strip()));
                });
        Button cancel = new Button(texts.get("field.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> hide());
        HBox inputs = step.asksReason() ? new HBox(day, reason, party) : new HBox(day);
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
