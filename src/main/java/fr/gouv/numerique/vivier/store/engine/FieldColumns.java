// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a table hold which fields of a record. They are the first columns of every row
 * that is written or read here, so that each is found by its place. A field that is not given is
 * null in the table, and null is never seen outside the store.
 */
public final class FieldColumns {
    private final List<Binding> bindings = new ArrayList<>();
    private final List<TableField<?, ?>> columns = new ArrayList<>();
    private final List<ChoiceColumns> choices = new ArrayList<>();
    private final List<PackedColumn> packed = new ArrayList<>();
    private final Map<Field<String>, TableField<?, String>> texts = new LinkedHashMap<>();

    /** The two columns of a closed question. */
    record ChoiceColumns(
            Field<?> field, TableField<?, String> code, TableField<?, String> written) {}

    /** The column of several multiple-choice questions, which it names. */
    record PackedColumn(Map<String, Field<List<Choice>>> fields, TableField<?, byte[]> column) {}

    public FieldColumns text(Field<String> field, TableField<?, String> column) {
        texts.put(field, column);
        int at = place(column);
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, @Nullable Object[] row) {
                        row[at] = values.has(field) ? values.get(field) : null;
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        if (row.get(at) instanceof String text) {
                            values.put(field, text);
                        }
                    }
                });
        return this;
    }

    public FieldColumns date(Field<Optional<LocalDate>> field, TableField<?, LocalDate> column) {
        int at = place(column);
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, @Nullable Object[] row) {
                        row[at] = values.get(field).orElse(null);
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        if (row.get(at) instanceof LocalDate day) {
                            values.put(field, Optional.of(day));
                        }
                    }
                });
        return this;
    }

    public FieldColumns choice(
            Field<Optional<Choice>> field,
            TableField<?, String> code,
            TableField<?, String> written) {
        int codeAt = place(code);
        int writtenAt = place(written);
        choices.add(new ChoiceColumns(field, code, written));
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, @Nullable Object[] row) {
                        Optional<Choice> choice = values.get(field);
                        row[codeAt] = choice.map(Choice::code).orElse(null);
                        row[writtenAt] = choice.map(Choice::written).orElse(null);
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        if (row.get(writtenAt) instanceof String words) {
                            String known = row.get(codeAt) instanceof String text ? text : "";
                            values.put(field, Optional.of(new Choice(known, words)));
                        }
                    }
                });
        return this;
    }

    public FieldColumns quantity(
            Field<Quantity> field,
            TableField<?, BigDecimal> number,
            TableField<?, String> written) {
        int numberAt = place(number);
        int writtenAt = place(written);
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, @Nullable Object[] row) {
                        Quantity quantity = values.get(field);
                        row[numberAt] = quantity.known().orElse(null);
                        row[writtenAt] =
                                quantity instanceof Quantity.ToBeDefined(String words)
                                        ? words
                                        : null;
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        if (row.get(numberAt) instanceof BigDecimal known) {
                            values.put(field, Quantity.of(known));
                        } else if (row.get(writtenAt) instanceof String words) {
                            values.put(field, new Quantity.ToBeDefined(words));
                        }
                    }
                });
        return this;
    }

    /** The answers to all multiple-choice questions among these fields, in one column. */
    public FieldColumns choices(Collection<Field<?>> fields, TableField<?, byte[]> column) {
        int at = place(column);
        Map<String, Field<List<Choice>>> lists = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            choicesOf(field).ifPresent(list -> lists.put(list.name(), list));
        }
        packed.add(new PackedColumn(lists, column));
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, @Nullable Object[] row) {
                        PackedLines lines = new PackedLines();
                        for (Field<List<Choice>> list : lists.values()) {
                            if (values.has(list)) {
                                lines.line(list.name());
                                for (Choice choice : values.get(list)) {
                                    lines.part(choice.code()).part(choice.written());
                                }
                            }
                        }
                        row[at] = lines.bytes();
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        Map<String, List<Choice>> found = new LinkedHashMap<>();
                        PackedLines.forEach(
                                (byte[]) row.get(at),
                                line ->
                                        addChoices(
                                                line,
                                                found.computeIfAbsent(
                                                        line.getFirst(), _ -> new ArrayList<>())));
                        found.forEach(
                                (name, choices) ->
                                        Optional.ofNullable(lists.get(name))
                                                .ifPresent(list -> values.put(list, choices)));
                    }
                });
        return this;
    }

    List<ChoiceColumns> choices() {
        return List.copyOf(choices);
    }

    List<PackedColumn> packed() {
        return List.copyOf(packed);
    }

    TableField<?, String> text(Field<String> field) {
        return Objects.requireNonNull(texts.get(field), field.name());
    }

    /** A line names the field, then each choice by its code and its words. */
    static void addChoices(List<String> line, List<Choice> choices) {
        for (int i = 1; i + 1 < line.size(); i += 2) {
            choices.add(new Choice(line.get(i), line.get(i + 1)));
        }
    }

    /** The columns in the order in which they are written and read. */
    public List<TableField<?, ?>> columns() {
        return List.copyOf(columns);
    }

    /** Puts the values into the first places of a row, null where a field is not given. */
    public void write(FieldValues values, @Nullable Object[] row) {
        bindings.forEach(binding -> binding.write(values, row));
    }

    /** Reads the values from a row whose first columns are these. */
    public void read(Record row, FieldValues.Builder values) {
        bindings.forEach(binding -> binding.read(row, values));
    }

    private int place(TableField<?, ?> column) {
        columns.add(column);
        return columns.size() - 1;
    }

    /** The field as one of multiple choice, if it is one. */
    private static Optional<Field<List<Choice>>> choicesOf(Field<?> field) {
        if (!field.type().equals(FieldType.CHOICES)) {
            return Optional.empty();
        }
        // The type just compared is the only one whose values are lists of choices.
        @SuppressWarnings("unchecked")
        Field<List<Choice>> list = (Field<List<Choice>>) field;
        return Optional.of(list);
    }

    private interface Binding {
        void write(FieldValues values, @Nullable Object[] row);

        void read(Record row, FieldValues.Builder values);
    }
}
