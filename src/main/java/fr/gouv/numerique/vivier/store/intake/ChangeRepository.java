// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.intake;

import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_CHANGE;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_KEPT;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ROW;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_RUN;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord;
import fr.gouv.numerique.vivier.domain.intake.RecordChange;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What imports changed of records that were known, so that it can be put back. */
public final class ChangeRepository {
    private static final List<TableField<?, ?>> CHANGE =
            List.of(
                    IMPORT_CHANGE.IMPORT_ID,
                    IMPORT_CHANGE.ROW_NUMBER,
                    IMPORT_CHANGE.RECORD_ID,
                    IMPORT_CHANGE.VERSION_AFTER,
                    IMPORT_CHANGE.BEFORE_CHANGE);
    private static final List<TableField<?, ?>> KEPT =
            List.of(
                    IMPORT_KEPT.IMPORT_ID,
                    IMPORT_KEPT.RECORD_ID,
                    IMPORT_KEPT.REASON,
                    IMPORT_KEPT.DETAILS);

    /**
     * A change to remember.
     *
     * @param row number of the row in its file
     * @param recordId the record
     * @param versionAfter its version when the import had written it
     * @param change what was changed
     */
    public record Change(int row, long recordId, int versionAfter, RecordChange change) {}

    /**
     * A record that an import made or changed.
     *
     * @param created whether the import made it
     */
    public record Touched(long recordId, boolean created) {}

    /** An import that changed a record after another did. */
    public record Later(String fileName, Instant importedAt) {}

    private final DSLContext dsl;

    public ChangeRepository(Context context) {
        this.dsl = context.dsl();
    }

    /** Remembers what an import changes. */
    public void add(long importId, Collection<Change> changes) {
        BulkInsert bulk = new BulkInsert();
        for (Change change : changes) {
            bulk.add(
                    CHANGE,
                    importId,
                    change.row(),
                    change.recordId(),
                    change.versionAfter(),
                    ChangeText.write(change.change()));
        }
        bulk.execute(dsl);
    }

    /** The records that an import made or changed, each once. */
    public List<Touched> touched(long importId) {
        Map<Long, Boolean> created = new LinkedHashMap<>();
        dsl.select(IMPORT_ROW.RECORD_ID, IMPORT_ROW.STATUS)
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.IMPORT_ID.eq(importId))
                .and(IMPORT_ROW.STATUS.in(RowStatus.CREATED.name(), RowStatus.UPDATED.name()))
                .orderBy(IMPORT_ROW.ROW_NUMBER)
                .forEach(
                        row ->
                                created.merge(
                                        row.value1(),
                                        row.value2().equals(RowStatus.CREATED.name()),
                                        Boolean::logicalOr));
        List<Touched> touched = new ArrayList<>(created.size());
        created.forEach((id, made) -> touched.add(new Touched(id, made)));
        return touched;
    }

    /** What an import changed of these records, row by row. */
    public Map<Long, List<RecordChange>> of(
            long importId, FormKind form, Collection<Long> records) {
        Map<Long, List<RecordChange>> changes = new HashMap<>();
        dsl.select(IMPORT_CHANGE.RECORD_ID, IMPORT_CHANGE.BEFORE_CHANGE)
                .from(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.RECORD_ID.in(records))
                .and(IMPORT_CHANGE.IMPORT_ID.eq(importId))
                .orderBy(IMPORT_CHANGE.ROW_NUMBER)
                .forEach(
                        row ->
                                changes.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(ChangeText.read(form, row.value2())));
        return changes;
    }

    /** Which of these records a later import changed, and was not undone for them since. */
    public Map<Long, Later> later(long importId, Collection<Long> records) {
        Map<Long, Integer> own = new HashMap<>();
        Map<Long, Later> later = new HashMap<>();
        dsl.select(IMPORT_CHANGE.RECORD_ID, DSL.max(IMPORT_CHANGE.VERSION_AFTER))
                .from(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.RECORD_ID.in(records))
                .and(IMPORT_CHANGE.IMPORT_ID.eq(importId))
                .groupBy(IMPORT_CHANGE.RECORD_ID)
                .forEach(row -> own.put(row.value1(), row.value2()));
        dsl.select(
                        IMPORT_CHANGE.RECORD_ID,
                        IMPORT_CHANGE.VERSION_AFTER,
                        IMPORT_RUN.FILE_NAME,
                        IMPORT_RUN.CREATED_AT)
                .from(IMPORT_CHANGE)
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.ID.eq(IMPORT_CHANGE.IMPORT_ID))
                .where(IMPORT_CHANGE.RECORD_ID.in(records))
                .and(IMPORT_CHANGE.IMPORT_ID.ne(importId))
                .and(IMPORT_CHANGE.UNDONE_VERSION.isNull())
                .orderBy(IMPORT_CHANGE.VERSION_AFTER)
                .forEach(
                        row -> {
                            if (row.value2() > own.getOrDefault(row.value1(), 0)) {
                                later.put(
                                        row.value1(),
                                        new Later(row.value3(), row.value4().toInstant()));
                            }
                        });
        return later;
    }

    /**
     * The version that each of these records would have if only imports and their undoing had
     * changed it; 0 is not named.
     */
    public Map<Long, Integer> versionsMadeByImports(Collection<Long> records) {
        Map<Long, Set<Integer>> made = new HashMap<>();
        dsl.select(
                        IMPORT_CHANGE.RECORD_ID,
                        IMPORT_CHANGE.VERSION_AFTER,
                        IMPORT_CHANGE.UNDONE_VERSION)
                .from(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.RECORD_ID.in(records))
                .forEach(
                        row -> {
                            Set<Integer> versions =
                                    made.computeIfAbsent(row.value1(), _ -> new HashSet<>());
                            versions.add(row.value2());
                            if (row.value3() != null) {
                                versions.add(row.value3());
                            }
                        });
        Map<Long, Integer> versions = new HashMap<>();
        made.forEach(
                (id, all) -> {
                    all.remove(0);
                    versions.put(id, all.size());
                });
        return versions;
    }

    /** Forgets what an import changed of records that are no more. */
    public void delete(long importId, Collection<Long> records) {
        dsl.deleteFrom(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.RECORD_ID.in(records))
                .and(IMPORT_CHANGE.IMPORT_ID.eq(importId))
                .execute();
    }

    /** What an import changed of these records was put back; by record, the version that did. */
    public void putBack(long importId, Map<Long, Integer> versions) {
        String nothing =
                ChangeText.write(
                        new RecordChange(List.of(), Optional.empty(), 0, Optional.empty()));
        var batch =
                dsl.batch(
                        dsl.update(IMPORT_CHANGE)
                                .set(IMPORT_CHANGE.UNDONE_VERSION, (Integer) null)
                                .set(IMPORT_CHANGE.BEFORE_CHANGE, nothing)
                                .where(IMPORT_CHANGE.RECORD_ID.eq((Long) null))
                                .and(IMPORT_CHANGE.IMPORT_ID.eq(importId)));
        for (Map.Entry<Long, Integer> each : versions.entrySet()) {
            batch = batch.bind(each.getValue(), nothing, each.getKey(), importId);
        }
        batch.execute();
    }

    /** Remembers which records undoing an import left, and why. */
    public void keep(long importId, Collection<KeptRecord> kept) {
        BulkInsert bulk = new BulkInsert();
        for (KeptRecord record : kept) {
            bulk.add(
                    KEPT,
                    importId,
                    record.recordId(),
                    record.reason().name(),
                    String.join("\n", record.details()));
        }
        bulk.execute(dsl);
    }

    /** The records that undoing an import left, and why. */
    public List<KeptRecord> kept(long importId) {
        return dsl.select(IMPORT_KEPT.RECORD_ID, IMPORT_KEPT.REASON, IMPORT_KEPT.DETAILS)
                .from(IMPORT_KEPT)
                .where(IMPORT_KEPT.IMPORT_ID.eq(importId))
                .orderBy(IMPORT_KEPT.RECORD_ID)
                .fetch(
                        row ->
                                new KeptRecord(
                                        row.value1(),
                                        KeptRecord.Reason.valueOf(row.value2()),
                                        row.value3().lines().toList()));
    }
}
