// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/** The forms that are recognised by what was confirmed of them: to rename or to forget. */
final class FormsView extends BorderPane {
    private final FormsViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox list = new VBox();

    FormsView(FormsViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        setId("import-forms");
        list.getStyleClass().add("forms");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        model.remembered().subscribe(this::show);
        show();
    }

    private void show() {
        if (model.remembered().isEmpty()) {
            Label none = new Label(texts.get("intake.forms.none"));
            none.getStyleClass().add("soft");
            none.setWrapText(true);
            none.setMinHeight(USE_PREF_SIZE);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(model.remembered().stream().map(this::line).toList());
        }
    }

    private Node line(SavedMapping form) {
        Label name = new Label(form.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label facts =
                new Label(
                        texts.get(
                                "intake.forms.facts",
                                texts.get("intake.form." + form.form()),
                                texts.get("intake.tool." + form.tool()),
                                form.questions().size(),
                                texts.moment(form.savedAt(), context.clock().getZone()),
                                form.savedBy(),
                                form.corrections()));
        facts.getStyleClass().add("soft");
        facts.setWrapText(true);
        VBox words = new VBox(name, facts);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("next-step");
        Button rename =
                new Button(texts.get("intake.forms.rename"), Icons.of(RemixiconAL.EDIT_LINE));
        rename.getStyleClass().addAll("quiet", "form-rename");
        rename.setAccessibleText(texts.get("intake.forms.renameOf", form.name()));
        rename.setOnAction(_ -> edit(form, words, facts));
        Button forget =
                new Button(texts.get("intake.forms.forget"), Icons.of(RemixiconAL.DELETE_BIN_LINE));
        forget.getStyleClass().addAll("quiet", "form-forget");
        forget.setAccessibleText(texts.get("intake.forms.forgetOf", form.name()));
        forget.setOnAction(_ -> ask(form, line));
        rename.setMinWidth(USE_PREF_SIZE);
        forget.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(rename, forget);
        return line;
    }

    private void edit(SavedMapping form, VBox words, Label facts) {
        TextField field = new TextField(form.name());
        field.setId("form-name");
        field.setAccessibleText(texts.get("intake.forms.name"));
        field.setOnAction(_ -> model.rename(form, field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event));
        words.getChildren().setAll(field, facts);
        field.requestFocus();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show();
        }
    }

    /** Forgetting cannot be taken back: it is asked once, in place. */
    private void ask(SavedMapping form, HBox line) {
        Label question = new Label(texts.get("intake.forms.forget.ask", form.name()));
        question.setWrapText(true);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button yes = new Button(texts.get("intake.forms.forget"));
        yes.setId("form-forget-yes");
        yes.getStyleClass().add("secondary");
        yes.setOnAction(_ -> model.forget(form));
        Button no = new Button(texts.get("field.cancel"));
        no.getStyleClass().add("quiet");
        no.setOnAction(_ -> show());
        yes.setMinWidth(USE_PREF_SIZE);
        no.setMinWidth(USE_PREF_SIZE);
        line.getChildren().setAll(question, yes, no);
        no.requestFocus();
    }
}
