// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.Supplier;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FieldFocus;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Values of a document to fill in, by who knows them, and what does not fit together. */
final class DocumentForm {
    private final UiContext context;
    private final Texts texts;
    private final Consumer<Map<String, String>> save;
    private final OpenFields open;
    private final List<FieldInput> inputs = new ArrayList<>();
    private Optional<ScrollPane> scroll = Optional.empty();

    /**
     * For one document.
     *
     * @param save given what was written
     * @param go given the identifier of a field to go to
     */
    DocumentForm(UiContext context, Consumer<Map<String, String>> save, Consumer<String> go) {
        this.open = new OpenFields(context.texts(), go);
        this.context = context;
        this.texts = context.texts();
        this.save = save;
    }

    /** What has to be filled in before the document can be issued. */
    Node missing(FieldSheet sheet) {
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        if (!sheet.problems().isEmpty()) {
            body.getChildren().add(open.problems(sheet));
        }
        if (sheet.missing().isEmpty()) {
            Label done = new Label(texts.get("register.nothingMissing"));
            done.getStyleClass().add("soft");
            done.setWrapText(true);
            body.getChildren().add(done);
            return scroll(body);
        }
        body.getChildren().add(open.missing(sheet));
        return form(body, sheet, sheet::isMissing);
    }

    /** Whether the field has its input here. */
    boolean has(String field) {
        return inputs.stream().anyMatch(input -> input.field().id().equals(field));
    }

    /** Puts the cursor into the input of the field and scrolls to it. */
    void focus(String field) {
        inputs.stream()
                .filter(input -> input.field().id().equals(field))
                .findFirst()
                .ifPresent(
                        input -> {
                            scroll.ifPresent(pane -> FieldFocus.scrollTo(input.node(), pane));
                            input.focus();
                        });
    }

    /** Every field that a coordinator may set. */
    Node all(FieldSheet sheet) {
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        return form(body, sheet, _ -> true);
    }

    private Node form(VBox body, FieldSheet sheet, Predicate<DocumentField<?>> wanted) {
        Map<Supplier, List<Node>> groups = new LinkedHashMap<>();
        for (DocumentField<?> field : sheet.kind().fields()) {
            if (field.entry() == DocumentField.Entry.OPEN
                    && !field.id().equals(AgreementFields.DOCUMENT_STATUS.id())
                    && wanted.test(field)) {
                FieldInput input = new FieldInput(field, sheet.written(field).orElse(""), context);
                inputs.add(input);
                groups.computeIfAbsent(field.suppliers().getFirst(), _ -> new ArrayList<>())
                        .add(input.node());
            }
        }
        groups.forEach(
                (supplier, nodes) ->
                        body.getChildren()
                                .add(
                                        new Section(
                                                texts.get("document.supplier." + supplier),
                                                nodes)));
        Button button = new Button(texts.get("register.form.save"));
        button.setId("document-save-fields");
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> save());
        HBox bar = new HBox(button);
        bar.getStyleClass().add("form-bar");
        BorderPane pane = new BorderPane(scroll(body));
        pane.setBottom(bar);
        return pane;
    }

    private void save() {
        Map<String, String> changes = new LinkedHashMap<>();
        inputs.forEach(
                input -> input.change().ifPresent(value -> changes.put(input.field().id(), value)));
        save.accept(changes);
    }

    private ScrollPane scroll(Node body) {
        ScrollPane pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("page-scroll");
        scroll = Optional.of(pane);
        return pane;
    }
}
