// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.quality;

import static fr.gouv.numerique.vivier.store.schema.Tables.QUALITY_MESSAGE;

import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was written to about what is missing, and when. */
public final class MessageRepository {
    private final Context context;
    private final DSLContext dsl;

    public MessageRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** A message about each of these records was prepared just now. */
    public void add(RecordKind kind, Collection<Long> records) {
        OffsetDateTime now = Context.utc(context.now());
        BulkInsert bulk = new BulkInsert();
        for (long id : records) {
            bulk.add(
                    List.of(
                            QUALITY_MESSAGE.ID,
                            owner(kind),
                            QUALITY_MESSAGE.PREPARED_AT,
                            QUALITY_MESSAGE.PREPARED_BY),
                    context.ids().next(),
                    id,
                    now,
                    context.actor());
        }
        bulk.execute(dsl);
    }

    /** When the last message about each record was prepared, by the record's id. */
    public Map<Long, Instant> latest(RecordKind kind) {
        Map<Long, Instant> latest = new HashMap<>();
        TableField<?, Long> owner = owner(kind);
        dsl.select(owner, DSL.max(QUALITY_MESSAGE.PREPARED_AT))
                .from(QUALITY_MESSAGE)
                .where(owner.isNotNull())
                .groupBy(owner)
                .forEach(row -> latest.put(row.value1(), row.value2().toInstant()));
        return latest;
    }

    private static TableField<?, Long> owner(RecordKind kind) {
        return kind == RecordKind.TALENT ? QUALITY_MESSAGE.TALENT_ID : QUALITY_MESSAGE.MISSION_ID;
    }
}
