// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.intake;

import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ISSUE;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ROW;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_RUN;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.ImportRun.Undone;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.SeenAnswer;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.store.engine.AnyOf;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was imported, row by row, and what was wrong with it. */
public final class ImportRepository {
    private static final List<TableField<?, ?>> ROW =
            List.of(
                    IMPORT_ROW.IMPORT_ID,
                    IMPORT_ROW.ROW_NUMBER,
                    IMPORT_ROW.STATUS,
                    IMPORT_ROW.RECORD_ID,
                    IMPORT_ROW.CONTENT_HASH,
                    IMPORT_ROW.ANSWERED_AT);
    private static final List<TableField<?, ?>> ISSUE =
            List.of(
                    IMPORT_ISSUE.IMPORT_ID,
                    IMPORT_ISSUE.POSITION,
                    IMPORT_ISSUE.ROW_NUMBER,
                    IMPORT_ISSUE.COLUMN_LABEL,
                    IMPORT_ISSUE.SEVERITY,
                    IMPORT_ISSUE.WRITTEN,
                    IMPORT_ISSUE.MESSAGE_KEY,
                    IMPORT_ISSUE.MESSAGE_ARGUMENTS);

    private static final int MOST_AT_ONCE = 500;

    /** A row to remember. */
    public record Row(
            int number,
            RowStatus status,
            OptionalLong recordId,
            String contentHash,
            Optional<Instant> answeredAt) {}

    private final Context context;
    private final DSLContext dsl;

    public ImportRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Begins an import; its counts come with {@link #finish}. */
    public long begin(SourceFile file, FormKind form, Tool tool) {
        long id = context.ids().next();
        OffsetDateTime now = Context.utc(context.now());
        dsl.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id)
                .set(IMPORT_RUN.CREATED_AT, now)
                .set(IMPORT_RUN.UPDATED_AT, now)
                .set(IMPORT_RUN.FORM, form.name())
                .set(IMPORT_RUN.FILE_NAME, file.name())
                .set(IMPORT_RUN.FILE_SHA256, file.sha256())
                .set(IMPORT_RUN.IMPORTED_BY, context.actor())
                .set(IMPORT_RUN.TOOL, tool.name())
                .set(IMPORT_RUN.ROWS_READ, 0)
                .set(IMPORT_RUN.ROWS_CREATED, 0)
                .set(IMPORT_RUN.ROWS_UPDATED, 0)
                .set(IMPORT_RUN.ROWS_UNCHANGED, 0)
                .set(IMPORT_RUN.ROWS_REFUSED, 0)
                .set(IMPORT_RUN.ROWS_LEFT_OUT, 0)
                .execute();
        return id;
    }

    public void finish(long id, RowCounts counts) {
        dsl.update(IMPORT_RUN)
                .set(IMPORT_RUN.ROWS_READ, counts.read())
                .set(IMPORT_RUN.ROWS_CREATED, counts.created())
                .set(IMPORT_RUN.ROWS_UPDATED, counts.updated())
                .set(IMPORT_RUN.ROWS_UNCHANGED, counts.unchanged())
                .set(IMPORT_RUN.ROWS_REFUSED, counts.refused())
                .set(IMPORT_RUN.ROWS_LEFT_OUT, counts.leftOut())
                .set(IMPORT_RUN.FINISHED_AT, Context.utc(context.now()))
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
    }

    /**
     * Remembers rows and their issues.
     *
     * @param firstIssue position of the first of these issues within the import
     */
    public void add(long id, Collection<Row> rows, List<RowIssue> issues, int firstIssue) {
        BulkInsert bulk = new BulkInsert();
        for (Row row : rows) {
            bulk.add(
                    ROW,
                    id,
                    row.number(),
                    row.status().name(),
                    row.recordId().isPresent() ? row.recordId().getAsLong() : null,
                    row.contentHash(),
                    row.answeredAt().map(Context::utc).orElse(null));
        }
        int position = firstIssue;
        for (RowIssue issue : issues) {
            bulk.add(
                    ISSUE,
                    id,
                    position++,
                    issue.row(),
                    issue.column(),
                    issue.severity().name(),
                    issue.value(),
                    issue.reason().key(),
                    String.join(
                            "\n",
                            issue.reason().arguments().stream().map(Object::toString).toList()));
        }
        bulk.execute(dsl);
    }

    /** What was imported before for these records. */
    public Map<Long, List<SeenAnswer>> seen(Collection<Long> records) {
        Map<Long, List<SeenAnswer>> seen = new HashMap<>();
        dsl.select(IMPORT_ROW.RECORD_ID, IMPORT_ROW.CONTENT_HASH, IMPORT_ROW.ANSWERED_AT)
                .from(IMPORT_ROW)
                .where(AnyOf.ids(IMPORT_ROW.RECORD_ID, records))
                .and(IMPORT_ROW.UNDONE.isFalse())
                .forEach(
                        row ->
                                seen.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(
                                                new SeenAnswer(
                                                        row.value2(),
                                                        Optional.ofNullable(row.value3())
                                                                .map(OffsetDateTime::toInstant))));
        return seen;
    }

    /** The rows that made or changed each record of a form, first to last. */
    public Map<Long, List<RecordSource>> sources(FormKind form) {
        Map<Long, List<RecordSource>> sources = new HashMap<>();
        dsl.select(IMPORT_ROW.RECORD_ID, IMPORT_RUN.FILE_NAME, IMPORT_ROW.ROW_NUMBER)
                .from(IMPORT_ROW)
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.ID.eq(IMPORT_ROW.IMPORT_ID))
                .where(IMPORT_RUN.FORM.eq(form.name()))
                .and(IMPORT_ROW.STATUS.in(RowStatus.CREATED.name(), RowStatus.UPDATED.name()))
                .and(IMPORT_ROW.UNDONE.isFalse())
                .orderBy(IMPORT_RUN.ID, IMPORT_ROW.ROW_NUMBER)
                .forEach(
                        row ->
                                sources.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(new RecordSource(row.value2(), row.value3())));
        return sources;
    }

    /** Every import, the latest first. */
    public List<ImportRun> all() {
        return runs(DSL.noCondition());
    }

    public Optional<ImportRun> find(long id) {
        return runs(IMPORT_RUN.ID.eq(id)).stream().findFirst();
    }

    private List<ImportRun> runs(Condition condition) {
        return dsl.select(IMPORT_RUN.fields())
                .from(IMPORT_RUN)
                .where(condition)
                .orderBy(IMPORT_RUN.ID.desc())
                .fetch(ImportRepository::run);
    }

    private static ImportRun run(Record row) {
        return new ImportRun(
                row.get(IMPORT_RUN.ID),
                FormKind.valueOf(row.get(IMPORT_RUN.FORM)),
                row.get(IMPORT_RUN.FILE_NAME),
                row.get(IMPORT_RUN.FILE_SHA256),
                Tool.valueOf(row.get(IMPORT_RUN.TOOL)),
                row.get(IMPORT_RUN.CREATED_AT).toInstant(),
                row.get(IMPORT_RUN.IMPORTED_BY),
                new RowCounts(
                        row.get(IMPORT_RUN.ROWS_CREATED),
                        row.get(IMPORT_RUN.ROWS_UPDATED),
                        row.get(IMPORT_RUN.ROWS_UNCHANGED),
                        row.get(IMPORT_RUN.ROWS_REFUSED),
                        row.get(IMPORT_RUN.ROWS_LEFT_OUT)),
                Optional.ofNullable(row.get(IMPORT_RUN.UNDONE_AT))
                        .map(
                                at ->
                                        new Undone(
                                                at.toInstant(),
                                                row.get(IMPORT_RUN.UNDONE_BY),
                                                row.get(IMPORT_RUN.RECORDS_REMOVED),
                                                row.get(IMPORT_RUN.RECORDS_RESTORED))));
    }

    /**
     * Marks an import as undone.
     *
     * @return whether it was not before
     */
    public boolean beginUndo(long id) {
        OffsetDateTime now = Context.utc(context.now());
        return dsl.update(IMPORT_RUN)
                        .set(IMPORT_RUN.UNDONE_AT, now)
                        .set(IMPORT_RUN.UNDONE_BY, context.actor())
                        .set(IMPORT_RUN.UPDATED_AT, now)
                        .set(IMPORT_RUN.ROW_VERSION, IMPORT_RUN.ROW_VERSION.plus(1))
                        .where(IMPORT_RUN.ID.eq(id))
                        .and(IMPORT_RUN.UNDONE_AT.isNull())
                        .execute()
                == 1;
    }

    public void finishUndo(long id, int removed, int restored) {
        dsl.update(IMPORT_RUN)
                .set(IMPORT_RUN.RECORDS_REMOVED, removed)
                .set(IMPORT_RUN.RECORDS_RESTORED, restored)
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
    }

    /** The answers of this import count as never imported, but for those of some records. */
    public void forget(long id, List<Long> butFor) {
        dsl.update(IMPORT_ROW)
                .set(IMPORT_ROW.UNDONE, true)
                .where(IMPORT_ROW.IMPORT_ID.eq(id))
                .execute();
        for (int from = 0; from < butFor.size(); from += MOST_AT_ONCE) {
            dsl.update(IMPORT_ROW)
                    .set(IMPORT_ROW.UNDONE, false)
                    .where(IMPORT_ROW.IMPORT_ID.eq(id))
                    .and(
                            IMPORT_ROW.RECORD_ID.in(
                                    butFor.subList(
                                            from, Math.min(from + MOST_AT_ONCE, butFor.size()))))
                    .execute();
        }
    }
}
