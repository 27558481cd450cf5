// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.followup;

import static fr.gouv.numerique.vivier.store.schema.Tables.RECORD_ITEM;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes what is kept of records. What was kept of a person whose record was merged into
 * another is read with that other, and is back at its place when the two are separated.
 */
public final class ItemRepository {
    private static final String MERGED = "MERGED";

    private final Context context;
    private final DSLContext dsl;

    public ItemRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** A new item, written. */
    public Item add(
            RecordKind record,
            long recordId,
            ItemKind kind,
            String words,
            Optional<LocalDate> from,
            Optional<LocalDate> due) {
        Item item =
                new Item(
                        context.ids().next(),
                        0,
                        record,
                        recordId,
                        kind,
                        words,
                        from,
                        due,
                        Optional.empty(),
                        context.now(),
                        context.actor());
        putBack(item);
        return item;
    }

    /** Writes an item that was taken away, as it was. */
    public void putBack(Item item) {
        var now = Context.utc(context.now());
        dsl.insertInto(RECORD_ITEM)
                .set(RECORD_ITEM.ID, item.id())
                .set(RECORD_ITEM.ROW_VERSION, item.version())
                .set(RECORD_ITEM.CREATED_AT, Context.utc(item.createdAt()))
                .set(RECORD_ITEM.UPDATED_AT, now)
                .set(RECORD_ITEM.CREATED_BY, item.createdBy())
                .set(RECORD_ITEM.RECORD_KIND, item.record().name())
                .set(RECORD_ITEM.RECORD_ID, item.recordId())
                .set(RECORD_ITEM.KIND, item.kind().name())
                .set(RECORD_ITEM.WORDS, item.words())
                .set(RECORD_ITEM.FROM_DATE, item.from().orElse(null))
                .set(RECORD_ITEM.DUE_DATE, item.due().orElse(null))
                .set(RECORD_ITEM.DONE_DATE, item.doneOn().orElse(null))
                .execute();
    }

    /**
     * Writes an item that was read before.
     *
     * @return its new version
     * @throws ConcurrentChange when somebody else changed it since
     */
    public int update(Item item) {
        int rows =
                dsl.update(RECORD_ITEM)
                        .set(RECORD_ITEM.ROW_VERSION, item.version() + 1)
                        .set(RECORD_ITEM.UPDATED_AT, Context.utc(context.now()))
                        .set(RECORD_ITEM.WORDS, item.words())
                        .set(RECORD_ITEM.FROM_DATE, item.from().orElse(null))
                        .set(RECORD_ITEM.DUE_DATE, item.due().orElse(null))
                        .set(RECORD_ITEM.DONE_DATE, item.doneOn().orElse(null))
                        .where(same(item))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(item.kind().name());
        }
        return item.version() + 1;
    }

    /**
     * Takes an item away that was read before.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void remove(Item item) {
        if (dsl.deleteFrom(RECORD_ITEM).where(same(item)).execute() == 0) {
            throw new ConcurrentChange(item.kind().name());
        }
    }

    private static Condition same(Item item) {
        return RECORD_ITEM.ID.eq(item.id()).and(RECORD_ITEM.ROW_VERSION.eq(item.version()));
    }

    public Optional<Item> find(long id) {
        return load(RECORD_ITEM.ID.eq(id)).stream().findFirst();
    }

    /** All that is kept of this record, the oldest first. */
    public List<Item> of(RecordKind record, long id) {
        Condition its = RECORD_ITEM.RECORD_ID.eq(id);
        if (record == RecordKind.TALENT) {
            its =
                    its.or(
                            RECORD_ITEM.RECORD_ID.in(
                                    DSL.select(TALENT_MERGE.OTHER_ID)
                                            .from(TALENT_MERGE)
                                            .where(TALENT_MERGE.SURVIVOR_ID.eq(id))
                                            .and(TALENT_MERGE.STATUS.eq(MERGED))));
        }
        return load(RECORD_ITEM.RECORD_KIND.eq(record.name()).and(its));
    }

    /** All items of these kinds of all records of a kind. */
    public List<Item> all(RecordKind record, ItemKind... kinds) {
        return load(
                RECORD_ITEM
                        .RECORD_KIND
                        .eq(record.name())
                        .and(RECORD_ITEM.KIND.in(Arrays.stream(kinds).map(Enum::name).toList())));
    }

    private List<Item> load(Condition condition) {
        return dsl.selectFrom(RECORD_ITEM)
                .where(condition)
                .orderBy(RECORD_ITEM.ID)
                .fetch(
                        row ->
                                new Item(
                                        row.getId(),
                                        row.getRowVersion(),
                                        RecordKind.valueOf(row.getRecordKind()),
                                        row.getRecordId(),
                                        ItemKind.valueOf(row.getKind()),
                                        row.getWords(),
                                        Optional.ofNullable(row.getFromDate()),
                                        Optional.ofNullable(row.getDueDate()),
                                        Optional.ofNullable(row.getDoneDate()),
                                        row.getCreatedAt().toInstant(),
                                        row.getCreatedBy()));
    }
}
