// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows that hang on talents and on missions alike: multiple choices, fields set by hand, and
 * answers without a field. Both features have the same three tables under their own names.
 *
 * @param choices columns of the table of choices: owner, field, position, code, words
 * @param edits columns of the table of edits: owner, field, when, who, form's value, form's date,
 *     conflict
 * @param answers columns of the table of answers: owner, position, question, answer
 */
public record ChildRows(Choices choices, Edits edits, Answers answers) {

    public record Choices(
            TableField<?, Long> owner,
            TableField<?, String> field,
            TableField<?, Integer> position,
            TableField<?, String> code,
            TableField<?, String> written) {}

    public record Edits(
            TableField<?, Long> owner,
            TableField<?, String> field,
            TableField<?, OffsetDateTime> at,
            TableField<?, String> by,
            TableField<?, String> formValue,
            TableField<?, OffsetDateTime> formAnsweredAt,
            TableField<?, Boolean> conflict) {}

    public record Answers(
            TableField<?, Long> owner,
            TableField<?, Integer> position,
            TableField<?, String> question,
            TableField<?, String> answer) {}

    /** Adds these rows of one owner, who has none yet, to what will be written. */
    public void add(
            BulkInsert bulk,
            long owner,
            FieldValues values,
            Map<Field<?>, FieldEdit> edited,
            List<ExtraAnswer> extras) {
        for (Field<?> field : values.fields()) {
            choicesOf(field).ifPresent(list -> addChoices(bulk, owner, list, values.get(list)));
        }
        edited.forEach((field, edit) -> addEdit(bulk, owner, field, edit));
        int position = 0;
        for (ExtraAnswer extra : extras) {
            bulk.add(
                    List.of(answers.owner, answers.position, answers.question, answers.answer),
                    owner,
                    position++,
                    extra.question(),
                    extra.answer());
        }
    }

    /** Takes all these rows of the owners away. */
    public void delete(DSLContext dsl, Collection<Long> owners) {
        for (TableField<?, Long> owner : List.of(choices.owner, edits.owner, answers.owner)) {
            dsl.deleteFrom(table(owner)).where(owner.in(owners)).execute();
        }
    }

    private void addChoices(
            BulkInsert bulk, long owner, Field<List<Choice>> field, List<Choice> list) {
        int position = 0;
        for (Choice choice : list) {
            bulk.add(
                    List.of(
                            choices.owner,
                            choices.field,
                            choices.position,
                            choices.code,
                            choices.written),
                    owner,
                    field.name(),
                    position++,
                    choice.code(),
                    choice.written());
        }
    }

    private void addEdit(BulkInsert bulk, long owner, Field<?> field, FieldEdit edit) {
        bulk.add(
                List.of(
                        edits.owner,
                        edits.field,
                        edits.at,
                        edits.by,
                        edits.formValue,
                        edits.formAnsweredAt,
                        edits.conflict),
                owner,
                field.name(),
                Context.utc(edit.editedAt()),
                edit.editedBy(),
                edit.formValue().orElse(null),
                edit.formAnsweredAt().map(Context::utc).orElse(null),
                edit.conflict());
    }

    /** Adds the multiple choices of all owners that fulfil the condition to their values. */
    public void readChoices(
            DSLContext dsl,
            Condition owners,
            Map<String, Field<?>> fieldsByName,
            Map<Long, FieldValues.Builder> values) {
        Map<Long, Map<String, List<Choice>>> found = new HashMap<>();
        dsl.select(choices.owner, choices.field, choices.code, choices.written)
                .from(table(choices.owner))
                .where(owners)
                .orderBy(choices.owner, choices.field, choices.position)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                                        .computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                                        .add(
                                                new Choice(
                                                        row.value3() == null ? "" : row.value3(),
                                                        row.value4())));
        found.forEach(
                (owner, lists) -> {
                    FieldValues.Builder builder = values.get(owner);
                    if (builder != null) {
                        lists.forEach(
                                (name, list) ->
                                        Optional.ofNullable(fieldsByName.get(name))
                                                .flatMap(ChildRows::choicesOf)
                                                .ifPresent(field -> builder.put(field, list)));
                    }
                });
    }

    public Map<Long, Map<Field<?>, FieldEdit>> readEdits(
            DSLContext dsl, Condition owners, Map<String, Field<?>> fieldsByName) {
        Map<Long, Map<Field<?>, FieldEdit>> found = new HashMap<>();
        var rows =
                dsl.select(
                                edits.owner,
                                edits.field,
                                edits.at,
                                edits.by,
                                edits.formValue,
                                edits.formAnsweredAt,
                                edits.conflict)
                        .from(table(edits.owner))
                        .where(owners)
                        .fetch();
        for (var row : rows) {
            Field<?> field = fieldsByName.get(row.value2());
            if (field != null) {
                FieldEdit edit =
                        new FieldEdit(
                                row.value3().toInstant(),
                                row.value4(),
                                Optional.ofNullable(row.value5()),
                                Optional.ofNullable(row.value6()).map(OffsetDateTime::toInstant),
                                row.value7());
                found.computeIfAbsent(row.value1(), _ -> new HashMap<>()).put(field, edit);
            }
        }
        return found;
    }

    public Map<Long, List<ExtraAnswer>> readAnswers(DSLContext dsl, Condition owners) {
        Map<Long, List<ExtraAnswer>> found = new HashMap<>();
        dsl.select(answers.owner, answers.question, answers.answer)
                .from(table(answers.owner))
                .where(owners)
                .orderBy(answers.owner, answers.position)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(new ExtraAnswer(row.value2(), row.value3())));
        return found;
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

    private static Table<?> table(TableField<?, ?> column) {
        return Objects.requireNonNull(column.getTable());
    }
}
