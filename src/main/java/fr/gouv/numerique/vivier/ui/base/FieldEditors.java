// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Editors of fields, by what they hold. Enter saves a line of text; a button saves the rest. */
public final class FieldEditors {
    private static final int TEXT_ROWS = 5;

    private final UiContext context;

    public FieldEditors(UiContext context) {
        this.context = context;
    }

    /** Takes the new value of any field. */
    public interface Saver {
        <T> void save(Field<T> field, T value);

        /** Told the value as it stands, at each change before it is saved. */
        default <T> void typed(Field<T> field, T value) {}
    }

    /**
     * An editor that begins with the field's value.
     *
     * @param close called when the editor is done with, saved or not
     */
    // The type of a field is compared before each cast, and fixes what its values are.
    @SuppressWarnings("unchecked")
    public Node of(Field<?> field, FieldValues values, Saver saver, Runnable close) {
        return switch (field.type()) {
            case FieldType.Text(boolean multiline) ->
                    text((Field<String>) field, values, multiline, saver, close);
            case FieldType.Date _ -> date((Field<Optional<LocalDate>>) field, values, saver, close);
            case FieldType.SingleChoice _ ->
                    choice((Field<Optional<Choice>>) field, values, saver, close);
            case FieldType.MultipleChoice _ ->
                    choices((Field<List<Choice>>) field, values, saver, close);
            case FieldType.Amount _ -> quantity((Field<Quantity>) field, values, saver, close);
        };
    }

    private Node text(
            Field<String> field,
            FieldValues values,
            boolean multiline,
            Saver saver,
            Runnable close) {
        TextInputControl input = multiline ? new TextArea() : new TextField();
        input.setText(values.get(field));
        if (input instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(TEXT_ROWS);
        }
        input.textProperty().subscribe((_, text) -> saver.typed(field, text.strip()));
        Runnable save = () -> saver.save(field, input.getText().strip());
        if (input instanceof TextField line) {
            line.setOnAction(_ -> finish(save, close));
        }
        return framed(field, input, save, close);
    }

    private Node date(
            Field<Optional<LocalDate>> field, FieldValues values, Saver saver, Runnable close) {
        DatePicker picker = new DatePicker(values.get(field).orElse(null));
        picker.valueProperty().subscribe((_, day) -> saver.typed(field, Optional.ofNullable(day)));
        return framed(
                field,
                picker,
                () -> saver.save(field, Optional.ofNullable(picker.getValue())),
                close);
    }

    private Node choice(
            Field<Optional<Choice>> field, FieldValues values, Saver saver, Runnable close) {
        ReferenceList list = context.reference().list(field.list());
        ComboBox<ReferenceEntry> box = new ComboBox<>();
        box.getItems().setAll(list.offered());
        box.setConverter(labels());
        values.get(field).flatMap(c -> list.find(c.code())).ifPresent(box::setValue);
        Supplier<Optional<Choice>> value =
                () -> Optional.ofNullable(box.getValue()).map(FieldEditors::chosen);
        box.valueProperty().subscribe((_, _) -> saver.typed(field, value.get()));
        return framed(field, box, () -> saver.save(field, value.get()), close);
    }

    private Node choices(
            Field<List<Choice>> field, FieldValues values, Saver saver, Runnable close) {
        ReferenceList list = context.reference().list(field.list());
        CheckComboBox<ReferenceEntry> box = new CheckComboBox<>();
        box.getItems().setAll(list.offered());
        box.setConverter(labels());
        values.get(field).stream()
                .flatMap(choice -> list.find(choice.code()).stream())
                .forEach(entry -> box.getCheckModel().check(entry));
        Supplier<List<Choice>> value =
                () ->
                        box.getCheckModel().getCheckedItems().stream()
                                .map(FieldEditors::chosen)
                                .toList();
        box.getCheckModel().getCheckedItems().subscribe(() -> saver.typed(field, value.get()));
        return framed(field, box, () -> saver.save(field, value.get()), close);
    }

    private Node quantity(Field<Quantity> field, FieldValues values, Saver saver, Runnable close) {
        Quantity known = values.get(field);
        TextField input =
                new TextField(
                        known.known()
                                .map(n -> n.toPlainString().replace('.', ','))
                                .orElse(
                                        known instanceof Quantity.ToBeDefined(String written)
                                                ? written
                                                : ""));
        input.textProperty().subscribe((_, text) -> saver.typed(field, parse(text.strip())));
        Runnable save = () -> saver.save(field, parse(input.getText().strip()));
        input.setOnAction(_ -> finish(save, close));
        return framed(field, input, save, close);
    }

    private static Quantity parse(String text) {
        if (text.isEmpty()) {
            return Quantity.unknown();
        }
        return text.matches("\\d+([.,]\\d+)?")
                ? Quantity.of(new BigDecimal(text.replace(',', '.')))
                : new Quantity.ToBeDefined(text);
    }

    private static Choice chosen(ReferenceEntry entry) {
        return new Choice(entry.code(), entry.french());
    }

    private Node framed(Field<?> field, Region input, Runnable save, Runnable close) {
        input.setMaxWidth(Double.MAX_VALUE);
        input.setAccessibleText(field.name());
        input.setId("edit-" + field.name().toLowerCase(Locale.ROOT));
        HBox.setHgrow(input, Priority.ALWAYS);
        Button saveButton = new Button(context.texts().get("field.save"));
        saveButton.getStyleClass().add("primary");
        saveButton.setOnAction(_ -> finish(save, close));
        Button cancel = new Button(context.texts().get("field.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(saveButton, cancel);
        buttons.getStyleClass().add("filter-bar");
        VBox box = new VBox(input, buttons);
        box.getStyleClass().add("form-group");
        box.setFocusTraversable(false);
        box.focusedProperty().subscribe(focused -> focus(focused, input));
        return box;
    }

    private static void focus(boolean focused, Region input) {
        if (focused) {
            input.requestFocus();
        }
    }

    private static void finish(Runnable save, Runnable close) {
        close.run();
        save.run();
    }

    private <T extends ReferenceEntry> StringConverter<T> labels() {
        Supplier<Locale> locale = () -> context.texts().locale();
        return new StringConverter<>() {
            @Override
            public String toString(T entry) {
                return entry == null ? "" : entry.label(locale.get());
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        };
    }
}
