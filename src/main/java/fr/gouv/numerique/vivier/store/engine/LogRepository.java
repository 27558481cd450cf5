// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static fr.gouv.numerique.vivier.store.schema.Tables.LOG_ENTRY;

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
        return context.dsl()
                .select(
                        LOG_ENTRY.ID,
                        LOG_ENTRY.LOGGED_AT,
                        LOG_ENTRY.ACTOR,
                        LOG_ENTRY.ACTION,
                        LOG_ENTRY.DETAIL)
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.RECORD_ID.eq(id))
                .and(LOG_ENTRY.RECORD_KIND.eq(kind))
                .orderBy(LOG_ENTRY.ID)
                .fetch(
                        row ->
                                new LogEntry(
                                        row.value1(),
                                        row.value2().toInstant(),
                                        row.value3(),
                                        row.value4(),
                                        Optional.ofNullable(row.value5()).orElse("")));
    }
}
