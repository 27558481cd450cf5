// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a value of a document is given: name, control that suits its kind, and what to write. */
final class FieldInput {
    private static final int ROWS = 3;

    private final UiContext context;
    private final DocumentField<?> field;
    private final String before;
    private final VBox box = new VBox();
    private final Supplier<String> written;

    /**
     * For one field.
     *
     * @param before the value in the words that set it again, empty when there is none
     */
    FieldInput(DocumentField<?> field, String before, UiContext context) {
        this.field = field;
        this.before = before;
        this.context = context;
        Label name = new Label(context.texts().get(field.label()));
        name.getStyleClass().add("form-label");
        name.setWrapText(true);
        box.getChildren().add(name);
        box.getStyleClass().add("form-group");
        written = input();
    }

    Node node() {
        return box;
    }

    void focus() {
        box.getChildren().getLast().requestFocus();
    }

    DocumentField<?> field() {
        return field;
    }

    /** What was written, where that differs from what was there. */
    Optional<String> change() {
        String now = written.get().strip();
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private Supplier<String> input() {
        return switch (field.kind()) {
            case FieldKind.Day _ -> day();
            case FieldKind.YesNo _ ->
                    chosen(
                            List.of("yes", "no"),
                            code ->
                                    context.texts()
                                            .get(code.equals("yes") ? "field.yes" : "field.no"));
            case FieldKind.OneOf<?> oneOf ->
                    chosen(
                            Arrays.stream(oneOf.type().getEnumConstants()).map(Enum::name).toList(),
                            code -> context.texts().get("document." + oneOf.list() + "." + code));
            case FieldKind.Listed listed -> listed(listed.list());
            case FieldKind.Named named -> chosen(named.names(), Function.identity());
            case FieldKind.LongText _ -> area();
            case FieldKind.ListOf<?> _ -> area();
            default -> typed(new TextField(before));
        };
    }

    private Supplier<String> day() {
        DatePicker picker = new DatePicker(before.isEmpty() ? null : LocalDate.parse(before));
        place(picker);
        return () -> picker.getValue() == null ? "" : picker.getValue().toString();
    }

    /** Nothing stands first, so that a value can be taken away. */
    private Supplier<String> chosen(List<String> codes, Function<String, String> words) {
        ComboBox<Optional<String>> chooser = Choosers.orAll(codes, words, "");
        chooser.setValue(Optional.of(before).filter(codes::contains));
        place(chooser);
        return () -> chooser.getValue().orElse("");
    }

    /** An entry of the list, or the person's own words where they were not recognised. */
    private Supplier<String> listed(String list) {
        List<ReferenceEntry> entries = context.reference().list(list).entries();
        List<String> codes = new ArrayList<>(entries.stream().map(ReferenceEntry::code).toList());
        if (!before.isEmpty() && !codes.contains(before)) {
            codes.addFirst(before);
        }
        return chosen(
                codes,
                code ->
                        context.reference()
                                .list(list)
                                .find(code)
                                .map(entry -> entry.label(context.texts().locale()))
                                .orElse(code));
    }

    private Supplier<String> area() {
        TextArea area = new TextArea(before);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return typed(area);
    }

    private Supplier<String> typed(TextInputControl input) {
        Message expected = field.kind().expected();
        input.setPromptText(context.texts().get(expected));
        place(input);
        return input::getText;
    }

    private void place(Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        control.setId("field-" + field.id());
        control.setAccessibleText(context.texts().get(field.label()));
        box.getChildren().add(control);
    }
}
