// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.store.engine.FieldColumns.ChoiceColumns;
import fr.gouv.numerique.vivier.store.engine.FieldColumns.PackedColumn;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Goes through single answers of all records of a kind without loading the records. */
public final class AnswerScan {
    private static final int PAGE = 5_000;

    private final DSLContext dsl;
    private final TableField<?, Long> id;
    private final FieldColumns columns;

    /** Is told of each answer. */
    @FunctionalInterface
    public interface AnswerVisitor {
        void answer(long record, Field<?> field, String written);
    }

    /** Is told of each record's texts, empty where a field is not given. */
    @FunctionalInterface
    public interface TextVisitor {
        void texts(long record, List<String> texts);
    }

    public AnswerScan(DSLContext dsl, TableField<?, Long> id, FieldColumns columns) {
        this.dsl = dsl;
        this.id = id;
        this.columns = columns;
    }

    /** The answers to closed questions that were taken for nothing in their list. */
    public void unknown(AnswerVisitor visitor) {
        visit(columns.choices(), "", visitor);
    }

    /** The answers that were taken for this entry of this list. */
    public void taken(String list, String code, AnswerVisitor visitor) {
        List<ChoiceColumns> single =
                columns.choices().stream().filter(c -> c.field().list().equals(list)).toList();
        visit(
                single,
                code,
                (record, field, written) -> {
                    if (field.list().equals(list)) {
                        visitor.answer(record, field, written);
                    }
                });
    }

    private void visit(List<ChoiceColumns> single, String code, AnswerVisitor visitor) {
        visitSingle(single, code, visitor);
        for (PackedColumn packed : columns.packed()) {
            pages(
                    List.of(packed.column()),
                    row -> {
                        byte[] lines = row.get(packed.column());
                        if (lines != null) {
                            visitPacked(packed, lines, code, row.get(id), visitor);
                        }
                    });
        }
    }

    private static void visitPacked(
            PackedColumn packed, byte[] lines, String code, long record, AnswerVisitor visitor) {
        PackedLines.forEach(
                lines,
                line -> {
                    Field<List<Choice>> field = packed.fields().get(line.getFirst());
                    if (field == null || field.list().isEmpty()) {
                        return;
                    }
                    List<Choice> choices = new ArrayList<>();
                    FieldColumns.addChoices(line, choices);
                    choices.stream()
                            .filter(choice -> choice.code().equals(code))
                            .forEach(choice -> visitor.answer(record, field, choice.written()));
                });
    }

    private void visitSingle(List<ChoiceColumns> single, String code, AnswerVisitor visitor) {
        List<SelectField<?>> selected = new ArrayList<>();
        List<Condition> any = new ArrayList<>();
        selected.add(id);
        for (ChoiceColumns pair : single) {
            selected.add(pair.code());
            selected.add(pair.written());
            any.add(pair.written().isNotNull().and(is(pair.code(), code)));
        }
        for (Record row :
                dsl.select(selected).from(table(id)).where(DSL.or(any)).orderBy(id).fetch()) {
            for (ChoiceColumns pair : single) {
                String written = row.get(pair.written());
                String found = row.get(pair.code());
                if (written != null && (found == null ? "" : found).equals(code)) {
                    visitor.answer(row.get(id), pair.field(), written);
                }
            }
        }
    }

    private static Condition is(TableField<?, String> column, String code) {
        return code.isEmpty() ? column.isNull().or(column.eq("")) : column.eq(code);
    }

    /** These texts of every record, page by page. */
    public void texts(List<Field<String>> asked, TextVisitor visitor) {
        List<TableField<?, String>> wanted = asked.stream().map(columns::text).toList();
        pages(
                wanted,
                row ->
                        visitor.texts(
                                row.get(id),
                                wanted.stream()
                                        .map(
                                                column ->
                                                        Objects.requireNonNullElse(
                                                                row.get(column), ""))
                                        .toList()));
    }

    private void pages(List<? extends TableField<?, ?>> wanted, Consumer<Record> visitor) {
        List<SelectField<?>> selected = new ArrayList<>(wanted);
        selected.add(id);
        long after = Long.MIN_VALUE;
        int read;
        do {
            read = 0;
            for (Record row :
                    dsl.select(selected)
                            .from(table(id))
                            .where(id.gt(after))
                            .orderBy(id)
                            .limit(PAGE)
                            .fetch()) {
                after = row.get(id);
                read++;
                visitor.accept(row);
            }
        } while (read == PAGE);
    }

    private static Table<?> table(TableField<?, ?> column) {
        return Objects.requireNonNull(column.getTable());
    }
}
