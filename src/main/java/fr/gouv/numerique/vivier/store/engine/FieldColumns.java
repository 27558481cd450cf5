// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a table hold which fields of a record. A field that is not given is null in the
 * table, and null is never seen outside this class.
 */
public final class FieldColumns {
    private final List<Binding> bindings = new ArrayList<>();
    private final List<ChoiceColumns> choices = new ArrayList<>();
    private final Map<Field<String>, TableField<?, String>> texts = new LinkedHashMap<>();

    /** The two columns of a closed question. */
    record ChoiceColumns(
            Field<?> field, TableField<?, String> code, TableField<?, String> written) {}

    public FieldColumns text(Field<String> field, TableField<?, String> column) {
        texts.put(field, column);
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, Map<TableField<?, ?>, Object> row) {
                        put(row, column, values.has(field) ? values.get(field) : null);
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        String text = row.get(column);
                        if (text != null) {
                            values.put(field, text);
                        }
                    }
                });
        return this;
    }

    public FieldColumns date(Field<Optional<LocalDate>> field, TableField<?, LocalDate> column) {
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, Map<TableField<?, ?>, Object> row) {
                        put(row, column, values.get(field).orElse(null));
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        values.put(field, Optional.ofNullable(row.get(column)));
                    }
                });
        return this;
    }

    public FieldColumns choice(
            Field<Optional<Choice>> field,
            TableField<?, String> code,
            TableField<?, String> written) {
        choices.add(new ChoiceColumns(field, code, written));
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, Map<TableField<?, ?>, Object> row) {
                        Optional<Choice> choice = values.get(field);
                        put(row, code, choice.map(Choice::code).orElse(null));
                        put(row, written, choice.map(Choice::written).orElse(null));
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        String words = row.get(written);
                        if (words != null) {
                            String known = row.get(code);
                            values.put(
                                    field,
                                    Optional.of(new Choice(known == null ? "" : known, words)));
                        }
                    }
                });
        return this;
    }

    public FieldColumns quantity(
            Field<Quantity> field,
            TableField<?, BigDecimal> number,
            TableField<?, String> written) {
        bindings.add(
                new Binding() {
                    @Override
                    public void write(FieldValues values, Map<TableField<?, ?>, Object> row) {
                        Quantity quantity = values.get(field);
                        put(row, number, quantity.known().orElse(null));
                        put(
                                row,
                                written,
                                quantity instanceof Quantity.ToBeDefined(String words)
                                        ? words
                                        : null);
                    }

                    @Override
                    public void read(Record row, FieldValues.Builder values) {
                        BigDecimal known = row.get(number);
                        String words = row.get(written);
                        if (known != null) {
                            values.put(field, Quantity.of(known));
                        } else if (words != null) {
                            values.put(field, new Quantity.ToBeDefined(words));
                        }
                    }
                });
        return this;
    }

    List<ChoiceColumns> choices() {
        return List.copyOf(choices);
    }

    TableField<?, String> text(Field<String> field) {
        return Objects.requireNonNull(texts.get(field), field.name());
    }

    /** The values as columns, null where a field is not given. */
    public Map<TableField<?, ?>, Object> write(FieldValues values) {
        Map<TableField<?, ?>, Object> row = new LinkedHashMap<>();
        bindings.forEach(binding -> binding.write(values, row));
        return row;
    }

    public void read(Record row, FieldValues.Builder values) {
        bindings.forEach(binding -> binding.read(row, values));
    }

    private interface Binding {
        void write(FieldValues values, Map<TableField<?, ?>, Object> row);

        void read(Record row, FieldValues.Builder values);
    }

    /** jOOQ's maps take null for SQL's null; that is why they are not seen outside the store. */
    @SuppressWarnings("NullAway")
    public static void put(
            Map<TableField<?, ?>, Object> row, TableField<?, ?> column, @Nullable Object value) {
        row.put(column, BulkInsert.storable(value));
    }
}
