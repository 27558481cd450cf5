// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.intake;

import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_CHANGE;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ISSUE;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_QUESTION;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ROW;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_RUN;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails.AskedQuestion;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins.Answer;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins.Brought;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How imports were made, to be looked at again. */
public final class HistoryRepository {
    private static final List<TableField<?, ?>> QUESTION =
            List.of(
                    IMPORT_QUESTION.IMPORT_ID,
                    IMPORT_QUESTION.POSITION,
                    IMPORT_QUESTION.LABEL,
                    IMPORT_QUESTION.USE_KIND,
                    IMPORT_QUESTION.FIELD);
    private static final String FILLS = "FILLS";
    private static final String KEPT = "KEPT";
    private static final String LEFT_OUT = "LEFT_OUT";

    /**
     * What a person decided about a file, as far as it is worth remembering.
     *
     * @param formName name under which the questions were remembered or followed, if any
     * @param onlyFinished whether answers that were not sent were left out
     * @param corrections how many cells were corrected
     */
    public record Choices(Optional<String> formName, boolean onlyFinished, int corrections) {}

    /**
     * A row as it was remembered.
     *
     * @param recordId the record it made, changed or left, none when refused
     */
    public record Row(int number, RowStatus status, OptionalLong recordId, List<RowIssue> issues) {}

    private final DSLContext dsl;

    public HistoryRepository(Context context) {
        this.dsl = context.dsl();
    }

    /** Remembers how an import was made. */
    public void describe(long id, Choices choices, List<AskedQuestion> questions) {
        dsl.update(IMPORT_RUN)
                .set(IMPORT_RUN.FORM_NAME, choices.formName().orElse(null))
                .set(IMPORT_RUN.ONLY_FINISHED, choices.onlyFinished())
                .set(IMPORT_RUN.CORRECTIONS, choices.corrections())
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
        BulkInsert bulk = new BulkInsert();
        int position = 0;
        for (AskedQuestion question : questions) {
            bulk.add(
                    QUESTION,
                    id,
                    position++,
                    question.label(),
                    switch (question.use()) {
                        case QuestionUse.Fills _ -> FILLS;
                        case QuestionUse.Kept() -> KEPT;
                        case QuestionUse.LeftOut() -> LEFT_OUT;
                    },
                    question.use() instanceof QuestionUse.Fills(Field<?> field)
                            ? field.name()
                            : null);
        }
        bulk.execute(dsl);
    }

    public Choices choices(long id) {
        return dsl.select(IMPORT_RUN.FORM_NAME, IMPORT_RUN.ONLY_FINISHED, IMPORT_RUN.CORRECTIONS)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id))
                .fetchSingle(
                        row ->
                                new Choices(
                                        Optional.ofNullable(row.value1()),
                                        row.value2(),
                                        row.value3()));
    }

    /** How long the import took, where that was kept. */
    public Optional<Duration> took(long id) {
        return dsl.select(IMPORT_RUN.CREATED_AT, IMPORT_RUN.FINISHED_AT)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id))
                .and(IMPORT_RUN.FINISHED_AT.isNotNull())
                .fetchOptional(row -> Duration.between(row.value1(), row.value2()));
    }

    /** The questions as they were understood, in the order of the columns. */
    public List<AskedQuestion> questions(long id, FormKind form) {
        return dsl.select(IMPORT_QUESTION.LABEL, IMPORT_QUESTION.USE_KIND, IMPORT_QUESTION.FIELD)
                .from(IMPORT_QUESTION)
                .where(IMPORT_QUESTION.IMPORT_ID.eq(id))
                .orderBy(IMPORT_QUESTION.POSITION)
                .fetch(
                        row ->
                                new AskedQuestion(
                                        row.value1(), use(form, row.value2(), row.value3())));
    }

    private static QuestionUse use(FormKind form, String kind, String field) {
        return switch (kind) {
            case FILLS ->
                    form.field(field)
                            .<QuestionUse>map(QuestionUse.Fills::new)
                            .orElseGet(QuestionUse.Kept::new);
            case LEFT_OUT -> new QuestionUse.LeftOut();
            default -> new QuestionUse.Kept();
        };
    }

    /** The rows that were remembered, in the order of the file. */
    public List<Row> rows(long id) {
        Map<Integer, List<RowIssue>> issues = new HashMap<>();
        dsl.select(IMPORT_ISSUE.fields())
                .from(IMPORT_ISSUE)
                .where(IMPORT_ISSUE.IMPORT_ID.eq(id))
                .orderBy(IMPORT_ISSUE.POSITION)
                .forEach(
                        row ->
                                issues.computeIfAbsent(
                                                row.get(IMPORT_ISSUE.ROW_NUMBER),
                                                _ -> new ArrayList<>())
                                        .add(issue(row)));
        return dsl.select(IMPORT_ROW.ROW_NUMBER, IMPORT_ROW.STATUS, IMPORT_ROW.RECORD_ID)
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.IMPORT_ID.eq(id))
                .orderBy(IMPORT_ROW.ROW_NUMBER)
                .fetch(
                        row ->
                                new Row(
                                        row.value1(),
                                        RowStatus.valueOf(row.value2()),
                                        row.value3() == null
                                                ? OptionalLong.empty()
                                                : OptionalLong.of(row.value3()),
                                        issues.getOrDefault(row.value1(), List.of())));
    }

    /** The rows that made or changed a record, with the fields that each brought. */
    public FieldOrigins origins(FormKind form, long record) {
        return new FieldOrigins(
                dsl.select(
                                IMPORT_RUN.FILE_NAME,
                                IMPORT_ROW.ROW_NUMBER,
                                IMPORT_RUN.CREATED_AT,
                                IMPORT_ROW.ANSWERED_AT,
                                IMPORT_ROW.STATUS,
                                IMPORT_CHANGE.BEFORE_CHANGE)
                        .from(IMPORT_ROW)
                        .join(IMPORT_RUN)
                        .on(IMPORT_RUN.ID.eq(IMPORT_ROW.IMPORT_ID))
                        .leftJoin(IMPORT_CHANGE)
                        .on(IMPORT_CHANGE.IMPORT_ID.eq(IMPORT_ROW.IMPORT_ID))
                        .and(IMPORT_CHANGE.ROW_NUMBER.eq(IMPORT_ROW.ROW_NUMBER))
                        .where(IMPORT_ROW.RECORD_ID.eq(record))
                        .and(
                                IMPORT_ROW.STATUS.in(
                                        RowStatus.CREATED.name(), RowStatus.UPDATED.name()))
                        .and(IMPORT_ROW.UNDONE.isFalse())
                        .orderBy(IMPORT_RUN.ID, IMPORT_ROW.ROW_NUMBER)
                        .fetch(
                                row ->
                                        new Answer(
                                                new RecordSource(row.value1(), row.value2()),
                                                row.value3().toInstant(),
                                                Optional.ofNullable(row.value4())
                                                        .map(OffsetDateTime::toInstant),
                                                brought(form, row.value5(), row.value6()))));
    }

    private static Brought brought(FormKind form, String status, @Nullable String change) {
        if (status.equals(RowStatus.CREATED.name())) {
            return new Brought.All();
        }
        return change == null
                ? new Brought.NotKnown()
                : new Brought.Some(
                        ChangeText.read(form, change).fields().stream()
                                .map(field -> field.field().name())
                                .collect(Collectors.toSet()));
    }

    private static RowIssue issue(Record row) {
        String column = row.get(IMPORT_ISSUE.COLUMN_LABEL);
        String written = row.get(IMPORT_ISSUE.WRITTEN);
        String arguments = row.get(IMPORT_ISSUE.MESSAGE_ARGUMENTS);
        return new RowIssue(
                row.get(IMPORT_ISSUE.ROW_NUMBER),
                column == null ? "" : column,
                written == null ? "" : written,
                Severity.valueOf(row.get(IMPORT_ISSUE.SEVERITY)),
                new Message(
                        row.get(IMPORT_ISSUE.MESSAGE_KEY),
                        arguments.isEmpty()
                                ? List.of()
                                : arguments.lines().map(HistoryRepository::argument).toList()));
    }

    /** Dates were kept as figures and are said in words. */
    private static Object argument(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
