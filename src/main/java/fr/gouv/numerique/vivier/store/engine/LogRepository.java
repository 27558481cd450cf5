// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static fr.gouv.numerique.vivier.store.schema.Tables.LOG_ENTRY;
import static fr.gouv.numerique.vivier.store.schema.Tables.LOG_UNDO;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who did what, when, on which record. Ids and counts only, no person's data. */
public final class LogRepository {
    private final Context context;

    public LogRepository(Context context) {
        this.context = context;
    }

    /**
     * Adds one line.
     *
     * @param action what was done, for example {@code talent.edit}
     * @param kind kind of the record
     * @param id its id
     * @param detail field names or counts; never a value
     * @return the line's id
     */
    public long add(String action, String kind, long id, String detail) {
        long line = context.ids().next();
        context.dsl()
                .insertInto(LOG_ENTRY)
                .set(LOG_ENTRY.ID, line)
                .set(LOG_ENTRY.LOGGED_AT, Context.utc(context.now()))
                .set(LOG_ENTRY.ACTOR, context.actor())
                .set(LOG_ENTRY.ACTION, action)
                .set(LOG_ENTRY.RECORD_KIND, kind)
                .set(LOG_ENTRY.RECORD_ID, id)
                .set(LOG_ENTRY.DETAIL, detail)
                .execute();
        return line;
    }

    /** What was done with one record, first to last. */
    public List<LogEntry> of(String kind, long id) {
        return of(kind, List.of(id));
    }

    /** What was done with any of these records, first to last. */
    public List<LogEntry> of(String kind, Collection<Long> ids) {
        return lines(LOG_ENTRY.RECORD_ID.in(ids).and(LOG_ENTRY.RECORD_KIND.eq(kind)))
                .orderBy(LOG_ENTRY.ID)
                .fetch(LogRepository::entry);
    }

    /**
     * The newest lines that are wanted, newest first. Of an action on many records only its first
     * line comes, unless records are asked for.
     *
     * @param most how many at most
     */
    public List<LogEntry> page(LogQuery wanted, int most) {
        Condition condition = LOG_ENTRY.ID.lt(wanted.before()).and(isNoSecondHalf());
        if (wanted.actions().isPresent()) {
            condition = condition.and(LOG_ENTRY.ACTION.in(wanted.actions().get()));
        }
        if (wanted.actor().isPresent()) {
            condition = condition.and(LOG_ENTRY.ACTOR.eq(wanted.actor().get()));
        }
        condition =
                condition.and(
                        wanted.records()
                                .map(LOG_ENTRY.RECORD_ID::in)
                                .orElseGet(LogRepository::isFirstOfItsAction));
        return lines(condition)
                .orderBy(LOG_ENTRY.ID.desc())
                .limit(most)
                .fetch(LogRepository::entry);
    }

    /** A merge is noted with both records; the one that went away leads nowhere. */
    private static Condition isNoSecondHalf() {
        return LOG_ENTRY
                .DETAIL
                .isNull()
                .or(
                        DSL.not(
                                LOG_ENTRY
                                        .DETAIL
                                        .startsWith("into=")
                                        .or(LOG_ENTRY.DETAIL.startsWith("from="))));
    }

    private static Condition isFirstOfItsAction() {
        return DSL.notExists(
                DSL.selectOne()
                        .from(LOG_UNDO)
                        .where(LOG_UNDO.LOG_ID.eq(LOG_ENTRY.ID))
                        .and(LOG_UNDO.GROUP_ID.ne(LOG_ENTRY.ID)));
    }

    /** Those of these lines that are there. */
    public List<LogEntry> find(Collection<Long> ids) {
        return lines(LOG_ENTRY.ID.in(ids)).fetch(LogRepository::entry);
    }

    /** Everybody who ever did something, in the order of the alphabet. */
    public List<String> actors() {
        return context.dsl()
                .selectDistinct(LOG_ENTRY.ACTOR)
                .from(LOG_ENTRY)
                .orderBy(LOG_ENTRY.ACTOR)
                .fetch(LOG_ENTRY.ACTOR);
    }

    private SelectConditionStep<?> lines(Condition condition) {
        return context.dsl().select(LOG_ENTRY.fields()).from(LOG_ENTRY).where(condition);
    }

    private static LogEntry entry(Record row) {
        return new LogEntry(
                row.get(LOG_ENTRY.ID),
                row.get(LOG_ENTRY.LOGGED_AT).toInstant(),
                row.get(LOG_ENTRY.ACTOR),
                row.get(LOG_ENTRY.ACTION),
                row.get(LOG_ENTRY.RECORD_KIND),
                Optional.ofNullable(row.get(LOG_ENTRY.RECORD_ID)).orElse(0L),
                Optional.ofNullable(row.get(LOG_ENTRY.DETAIL)).orElse(""));
    }
}
