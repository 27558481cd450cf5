// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

import static fr.gouv.numerique.vivier.store.schema.Tables.LOG_UNDO;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.history.UndoStep.Subject;
import fr.gouv.numerique.vivier.store.schema.tables.records.LogUndoRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Remembers, for each line of the log, what it changed. */
public final class UndoRepository {
    private static final String SETTINGS = "SETTINGS";

    private final Context context;
    private final DSLContext dsl;

    public UndoRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /**
     * A line of the log, and the action that it is part of.
     *
     * @param id the line
     * @param group first line of the action
     */
    public record Line(long id, long group) {}

    /** A talent was changed; before, it was this. */
    public void changed(Line line, Talent before, int versionAfter) {
        keep(
                line,
                Subject.RECORD,
                RecordKind.TALENT,
                before.id().value(),
                before.id().value(),
                BeforeText.write(before),
                before.version(),
                versionAfter);
    }

    /** A mission was changed; before, it was this. */
    public void changed(Line line, Mission before, int versionAfter) {
        keep(
                line,
                Subject.RECORD,
                RecordKind.MISSION,
                before.id().value(),
                before.id().value(),
                BeforeText.write(before),
                before.version(),
                versionAfter);
    }

    /** A talent or mission was made. */
    public void made(Line line, RecordKind kind, long id, int version) {
        keep(line, Subject.RECORD, kind, id, id, null, null, version);
    }

    /** Something that is kept of a record was made. */
    public void made(Line line, Item item) {
        keep(
                line,
                Subject.ITEM,
                item.record(),
                item.recordId(),
                item.id(),
                null,
                null,
                item.version());
    }

    /** Something that is kept of a record was changed; before, it was this. */
    public void changed(Line line, Item before, int versionAfter) {
        keep(
                line,
                Subject.ITEM,
                before.record(),
                before.recordId(),
                before.id(),
                BeforeText.write(before),
                before.version(),
                versionAfter);
    }

    /** Something that was kept of a record was taken away. */
    public void removed(Line line, Item before) {
        keep(
                line,
                Subject.ITEM,
                before.record(),
                before.recordId(),
                before.id(),
                BeforeText.write(before),
                before.version(),
                null);
    }

    private void keep(
            Line line,
            Subject subject,
            RecordKind record,
            long recordId,
            long subjectId,
            @Nullable String before,
            @Nullable Integer versionBefore,
            @Nullable Integer versionAfter) {
        dsl.insertInto(LOG_UNDO)
                .set(LOG_UNDO.LOG_ID, line.id())
                .set(LOG_UNDO.GROUP_ID, line.group())
                .set(LOG_UNDO.SUBJECT, subject.name())
                .set(LOG_UNDO.RECORD_KIND, record.name())
                .set(LOG_UNDO.RECORD_ID, recordId)
                .set(LOG_UNDO.SUBJECT_ID, subjectId)
                .set(LOG_UNDO.BEFORE, before)
                .set(LOG_UNDO.BEFORE_VERSION, versionBefore)
                .set(LOG_UNDO.AFTER_VERSION, versionAfter)
                .execute();
    }

    /** The steps of one action, the latest first, as they are taken back. */
    public List<UndoStep> ofGroup(long group) {
        return load(LOG_UNDO.GROUP_ID.eq(group));
    }

    /** The steps that changed this record or what is kept of it, the latest first. */
    public List<UndoStep> of(RecordKind kind, long id) {
        return load(LOG_UNDO.RECORD_KIND.eq(kind.name()).and(LOG_UNDO.RECORD_ID.eq(id)));
    }

    private List<UndoStep> load(Condition condition) {
        return dsl.selectFrom(LOG_UNDO)
                .where(condition)
                .and(LOG_UNDO.SUBJECT.ne(SETTINGS))
                .orderBy(LOG_UNDO.LOG_ID.desc())
                .fetch(UndoRepository::step);
    }

    private static UndoStep step(LogUndoRecord row) {
        Subject subject = Subject.valueOf(row.getSubject());
        RecordKind kind = RecordKind.valueOf(row.getRecordKind());
        return new UndoStep(
                row.getLogId(),
                row.getGroupId(),
                subject,
                kind,
                row.getRecordId(),
                row.getSubjectId(),
                Optional.ofNullable(row.getBefore())
                        .<Before>map(
                                text ->
                                        subject == Subject.ITEM
                                                ? new Before.Kept(BeforeText.item(text))
                                                : BeforeText.record(kind, text))
                        .orElseGet(Before.Nothing::new),
                version(row.getBeforeVersion()),
                version(row.getAfterVersion()),
                row.getUndoneAt() != null);
    }

    private static OptionalInt version(@Nullable Integer version) {
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /** Which of these lines are part of an action that can be taken back, by line. */
    public Map<Long, UndoMark> marks(Collection<Long> lines) {
        Map<Long, Integer> sizes =
                dsl.select(LOG_UNDO.GROUP_ID, DSL.count())
                        .from(LOG_UNDO)
                        .where(
                                LOG_UNDO.GROUP_ID.in(
                                        DSL.select(LOG_UNDO.GROUP_ID)
                                                .from(LOG_UNDO)
                                                .where(LOG_UNDO.LOG_ID.in(lines))))
                        .groupBy(LOG_UNDO.GROUP_ID)
                        .fetchMap(Record2::value1, Record2::value2);
        return dsl.select(LOG_UNDO.LOG_ID, LOG_UNDO.GROUP_ID, LOG_UNDO.UNDONE_AT)
                .from(LOG_UNDO)
                .where(LOG_UNDO.LOG_ID.in(lines))
                .fetchMap(
                        LOG_UNDO.LOG_ID,
                        row ->
                                new UndoMark(
                                        row.value2(),
                                        row.value3() != null,
                                        sizes.getOrDefault(row.value2(), 1)));
    }

    /**
     * Notes that these lines were taken back.
     *
     * @throws ConcurrentChange when somebody else did so at the same moment
     */
    public void undone(long group) {
        int rows =
                dsl.update(LOG_UNDO)
                        .set(LOG_UNDO.UNDONE_AT, Context.utc(context.now()))
                        .set(LOG_UNDO.UNDONE_BY, context.actor())
                        .where(LOG_UNDO.GROUP_ID.eq(group))
                        .and(LOG_UNDO.UNDONE_AT.isNull())
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(Long.toString(group));
        }
    }

    /** Settings were changed. */
    public void changed(Line line, SettingsChange change) {
        dsl.insertInto(LOG_UNDO)
                .set(LOG_UNDO.LOG_ID, line.id())
                .set(LOG_UNDO.GROUP_ID, line.group())
                .set(LOG_UNDO.SUBJECT, SETTINGS)
                .set(LOG_UNDO.RECORD_KIND, SETTINGS)
                .set(LOG_UNDO.RECORD_ID, 0L)
                .set(LOG_UNDO.SUBJECT_ID, 0L)
                .set(LOG_UNDO.BEFORE, BeforeText.write(change))
                .execute();
    }

    /** What an action changed of the settings, if it did and was not taken back. */
    public Optional<SettingsChange> settings(long group) {
        return dsl.select(LOG_UNDO.BEFORE)
                .from(LOG_UNDO)
                .where(LOG_UNDO.GROUP_ID.eq(group))
                .and(LOG_UNDO.SUBJECT.eq(SETTINGS))
                .and(LOG_UNDO.UNDONE_AT.isNull())
                .fetchOptional(row -> BeforeText.settings(row.value1()));
    }

    /**
     * What was taken back is as it was at an earlier version, under a new one: the action before
     * can be taken back as well.
     */
    public void isAgain(long subjectId, int earlier, int now) {
        dsl.update(LOG_UNDO)
                .set(LOG_UNDO.AFTER_VERSION, now)
                .where(LOG_UNDO.SUBJECT_ID.eq(subjectId))
                .and(LOG_UNDO.AFTER_VERSION.eq(earlier))
                .execute();
    }
}
