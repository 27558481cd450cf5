// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.intake;

import static fr.gouv.numerique.vivier.store.schema.Tables.FORM_MAPPING;
import static fr.gouv.numerique.vivier.store.schema.Tables.FORM_MAPPING_CORRECTION;
import static fr.gouv.numerique.vivier.store.schema.Tables.FORM_MAPPING_QUESTION;

import fr.gouv.numerique.vivier.domain.intake.AnswerSeparator;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.intake.SavedMapping.SavedQuestion;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was confirmed of the questions of each form. */
public final class MappingRepository {
    private static final String FILLS = "FILLS";
    private static final String KEPT = "KEPT";
    private static final String LEFT_OUT = "LEFT_OUT";

    private final Context context;
    private final DSLContext dsl;

    public MappingRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every mapping, by name. */
    public List<SavedMapping> all() {
        Map<Long, List<Record>> questions =
                dsl.select(FORM_MAPPING_QUESTION.fields())
                        .from(FORM_MAPPING_QUESTION)
                        .orderBy(FORM_MAPPING_QUESTION.MAPPING_ID, FORM_MAPPING_QUESTION.POSITION)
                        .fetchGroups(FORM_MAPPING_QUESTION.MAPPING_ID, row -> row);
        Map<Place, Map<String, String>> corrections = corrections();
        return dsl.select(FORM_MAPPING.fields())
                .from(FORM_MAPPING)
                .orderBy(FORM_MAPPING.NAME)
                .fetch(
                        row -> {
                            FormKind form = FormKind.valueOf(row.get(FORM_MAPPING.FORM));
                            return new SavedMapping(
                                    row.get(FORM_MAPPING.NAME),
                                    form,
                                    Tool.valueOf(row.get(FORM_MAPPING.TOOL)),
                                    row.get(FORM_MAPPING.UPDATED_AT).toInstant(),
                                    row.get(FORM_MAPPING.SAVED_BY),
                                    questions
                                            .getOrDefault(row.get(FORM_MAPPING.ID), List.of())
                                            .stream()
                                            .map(
                                                    question ->
                                                            question(
                                                                    form,
                                                                    question,
                                                                    corrections.getOrDefault(
                                                                            place(question),
                                                                            Map.of())))
                                            .toList());
                        });
    }

    private record Place(long mapping, int question) {}

    private static Place place(Record question) {
        return new Place(
                question.get(FORM_MAPPING_QUESTION.MAPPING_ID),
                question.get(FORM_MAPPING_QUESTION.POSITION));
    }

    private Map<Place, Map<String, String>> corrections() {
        Map<Place, Map<String, String>> all = new HashMap<>();
        dsl.select(FORM_MAPPING_CORRECTION.fields())
                .from(FORM_MAPPING_CORRECTION)
                .forEach(
                        row ->
                                all.computeIfAbsent(
                                                new Place(
                                                        row.get(FORM_MAPPING_CORRECTION.MAPPING_ID),
                                                        row.get(FORM_MAPPING_CORRECTION.QUESTION)),
                                                _ -> new HashMap<>())
                                        .put(
                                                row.get(FORM_MAPPING_CORRECTION.WRITTEN),
                                                row.get(FORM_MAPPING_CORRECTION.READ_AS)));
        return all;
    }

    /** Remembers these questions under this name, in place of what was remembered before. */
    public void save(String name, FormKind form, Tool tool, List<SavedQuestion> questions) {
        var now = Context.utc(context.now());
        long id =
                dsl.select(FORM_MAPPING.ID)
                        .from(FORM_MAPPING)
                        .where(FORM_MAPPING.NAME.eq(name))
                        .fetchOptional(FORM_MAPPING.ID)
                        .orElseGet(() -> context.ids().next());
        dsl.insertInto(FORM_MAPPING)
                .set(FORM_MAPPING.ID, id)
                .set(FORM_MAPPING.CREATED_AT, now)
                .set(FORM_MAPPING.UPDATED_AT, now)
                .set(FORM_MAPPING.NAME, name)
                .set(FORM_MAPPING.FORM, form.name())
                .set(FORM_MAPPING.TOOL, tool.name())
                .set(FORM_MAPPING.SAVED_BY, context.actor())
                .onConflict(FORM_MAPPING.NAME)
                .doUpdate()
                .set(FORM_MAPPING.UPDATED_AT, now)
                .set(FORM_MAPPING.FORM, form.name())
                .set(FORM_MAPPING.TOOL, tool.name())
                .set(FORM_MAPPING.SAVED_BY, context.actor())
                .set(FORM_MAPPING.ROW_VERSION, FORM_MAPPING.ROW_VERSION.plus(1))
                .execute();
        dsl.deleteFrom(FORM_MAPPING_QUESTION)
                .where(FORM_MAPPING_QUESTION.MAPPING_ID.eq(id))
                .execute();
        for (int position = 0; position < questions.size(); position++) {
            insert(id, position, questions.get(position));
        }
    }

    /** Another name for what is remembered under this one. */
    public void rename(String name, String wanted) {
        dsl.update(FORM_MAPPING)
                .set(FORM_MAPPING.NAME, wanted)
                .set(FORM_MAPPING.ROW_VERSION, FORM_MAPPING.ROW_VERSION.plus(1))
                .where(FORM_MAPPING.NAME.eq(name))
                .execute();
    }

    /** Forgets what is remembered under this name. */
    public void delete(String name) {
        dsl.deleteFrom(FORM_MAPPING).where(FORM_MAPPING.NAME.eq(name)).execute();
    }

    private void insert(long id, int position, SavedQuestion question) {
        dsl.insertInto(FORM_MAPPING_QUESTION)
                .set(FORM_MAPPING_QUESTION.MAPPING_ID, id)
                .set(FORM_MAPPING_QUESTION.POSITION, position)
                .set(FORM_MAPPING_QUESTION.LABEL, question.label())
                .set(
                        FORM_MAPPING_QUESTION.USE_KIND,
                        switch (question.use()) {
                            case QuestionUse.Fills _ -> FILLS;
                            case QuestionUse.Kept() -> KEPT;
                            case QuestionUse.LeftOut() -> LEFT_OUT;
                        })
                .set(
                        FORM_MAPPING_QUESTION.FIELD,
                        question.use() instanceof QuestionUse.Fills(Field<?> field)
                                ? field.name()
                                : null)
                .set(FORM_MAPPING_QUESTION.SEPARATOR, question.separator().name())
                .set(FORM_MAPPING_QUESTION.MONTH_FIRST, question.monthFirst().orElse(null))
                .execute();
        List<String> corrected = question.corrections().keySet().stream().sorted().toList();
        for (String written : corrected) {
            dsl.insertInto(FORM_MAPPING_CORRECTION)
                    .set(FORM_MAPPING_CORRECTION.MAPPING_ID, id)
                    .set(FORM_MAPPING_CORRECTION.QUESTION, position)
                    .set(FORM_MAPPING_CORRECTION.POSITION, corrected.indexOf(written))
                    .set(FORM_MAPPING_CORRECTION.WRITTEN, written)
                    .set(FORM_MAPPING_CORRECTION.READ_AS, question.corrections().get(written))
                    .execute();
        }
    }

    private static SavedQuestion question(
            FormKind form, Record row, Map<String, String> corrections) {
        return new SavedQuestion(
                row.get(FORM_MAPPING_QUESTION.LABEL),
                use(form, row),
                AnswerSeparator.valueOf(row.get(FORM_MAPPING_QUESTION.SEPARATOR)),
                Optional.ofNullable(row.get(FORM_MAPPING_QUESTION.MONTH_FIRST)),
                corrections);
    }

    /** A field that a later version does not know any more is kept under the question's words. */
    private static QuestionUse use(FormKind form, Record row) {
        return switch (row.get(FORM_MAPPING_QUESTION.USE_KIND)) {
            case FILLS ->
                    form.field(row.get(FORM_MAPPING_QUESTION.FIELD))
                            .<QuestionUse>map(QuestionUse.Fills::new)
                            .orElseGet(QuestionUse.Kept::new);
            case LEFT_OUT -> new QuestionUse.LeftOut();
            default -> new QuestionUse.Kept();
        };
    }
}
