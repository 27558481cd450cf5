// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE_CHOICE;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE_EMAIL;

import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.AnyOf;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that became one. A merge that was undone stays as a note that it was made. */
public final class MergeRepository {
    private static final String MERGED = "MERGED";
    private static final String UNDONE = "UNDONE";

    private final Context context;
    private final DSLContext dsl;

    public MergeRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Notes a merge and gives it back. */
    public Merge add(
            Talent survivor,
            Talent other,
            Talent united,
            Set<String> addresses,
            Map<Field<?>, Side> choices) {
        Merge merge =
                new Merge(
                        context.ids().next(),
                        0,
                        context.now(),
                        context.actor(),
                        survivor,
                        other,
                        united,
                        addresses,
                        choices);
        dsl.insertInto(TALENT_MERGE)
                .set(TALENT_MERGE.ID, merge.id())
                .set(TALENT_MERGE.CREATED_AT, Context.utc(merge.at()))
                .set(TALENT_MERGE.UPDATED_AT, Context.utc(merge.at()))
                .set(TALENT_MERGE.STATUS, MERGED)
                .set(TALENT_MERGE.MERGED_BY, merge.by())
                .set(TALENT_MERGE.SURVIVOR_ID, survivor.id().value())
                .set(TALENT_MERGE.OTHER_ID, other.id().value())
                .set(TALENT_MERGE.OTHER_REF, other.ref())
                .set(TALENT_MERGE.SURVIVOR, TalentText.write(survivor))
                .set(TALENT_MERGE.OTHER, TalentText.write(other))
                .set(TALENT_MERGE.UNITED, TalentText.write(united))
                .execute();
        BulkInsert bulk = new BulkInsert();
        for (String key : addresses) {
            bulk.add(
                    List.of(TALENT_MERGE_EMAIL.MERGE_ID, TALENT_MERGE_EMAIL.EMAIL_KEY),
                    merge.id(),
                    key);
        }
        choices.forEach(
                (field, side) ->
                        bulk.add(
                                List.of(
                                        TALENT_MERGE_CHOICE.MERGE_ID,
                                        TALENT_MERGE_CHOICE.FIELD,
                                        TALENT_MERGE_CHOICE.SIDE),
                                merge.id(),
                                field.name(),
                                side.name()));
        bulk.execute(dsl);
        return merge;
    }

    /** Writes what both would be alone, after one of them answered again. */
    public void saveParts(Merge merge) {
        int rows =
                dsl.update(TALENT_MERGE)
                        .set(TALENT_MERGE.SURVIVOR, TalentText.write(merge.survivor()))
                        .set(TALENT_MERGE.OTHER, TalentText.write(merge.other()))
                        .set(TALENT_MERGE.ROW_VERSION, merge.version() + 1)
                        .set(TALENT_MERGE.UPDATED_AT, Context.utc(context.now()))
                        .where(isCurrent(merge))
                        .execute();
        expectOne(rows, merge);
    }

    /** Marks it as undone, and lets go of what it kept: both records have it again. */
    public void undo(Merge merge) {
        int rows =
                dsl.update(TALENT_MERGE)
                        .set(TALENT_MERGE.STATUS, UNDONE)
                        .set(TALENT_MERGE.SURVIVOR, "")
                        .set(TALENT_MERGE.OTHER, "")
                        .set(TALENT_MERGE.UNITED, "")
                        .set(TALENT_MERGE.ROW_VERSION, merge.version() + 1)
                        .set(TALENT_MERGE.UPDATED_AT, Context.utc(context.now()))
                        .where(isCurrent(merge))
                        .execute();
        expectOne(rows, merge);
    }

    private static Condition isCurrent(Merge merge) {
        return TALENT_MERGE
                .ID
                .eq(merge.id())
                .and(TALENT_MERGE.STATUS.eq(MERGED))
                .and(TALENT_MERGE.ROW_VERSION.eq(merge.version()));
    }

    private static void expectOne(int rows, Merge merge) {
        if (rows == 0) {
            throw new ConcurrentChange(merge.other().ref());
        }
    }

    /** The merges in force that these talents came out of, the latest first. */
    public List<Merge> into(Collection<TalentId> survivors) {
        return load(
                AnyOf.ids(
                        TALENT_MERGE.SURVIVOR_ID,
                        survivors.stream().map(TalentId::value).toList()));
    }

    /** The merge in force that took this record away, by its id or reference. */
    public Optional<Merge> away(String idOrRef) {
        return load(
                        idOrRef.matches("\\d{1,18}")
                                ? TALENT_MERGE.OTHER_ID.eq(Long.parseLong(idOrRef))
                                : DSL.upper(TALENT_MERGE.OTHER_REF)
                                        .eq(idOrRef.strip().toUpperCase(Locale.ROOT)))
                .stream()
                .findFirst();
    }

    /** Where each record went that was merged away, one step only. */
    public Map<TalentId, TalentId> survivors() {
        Map<TalentId, TalentId> survivors = new HashMap<>();
        dsl.select(TALENT_MERGE.OTHER_ID, TALENT_MERGE.SURVIVOR_ID)
                .from(TALENT_MERGE)
                .where(TALENT_MERGE.STATUS.eq(MERGED))
                .forEach(
                        row ->
                                survivors.put(
                                        new TalentId(row.value1()), new TalentId(row.value2())));
        return survivors;
    }

    /** The record that one which was merged away has gone into, in the end. */
    public Optional<TalentId> whereIs(String idOrRef) {
        Map<TalentId, TalentId> survivors = survivors();
        return away(idOrRef)
                .map(
                        merge -> {
                            TalentId at = merge.survivor().id();
                            while (survivors.containsKey(at)) {
                                at = survivors.getOrDefault(at, at);
                            }
                            return at;
                        });
    }

    private List<Merge> load(Condition condition) {
        return dsl.select(TALENT_MERGE.fields())
                .from(TALENT_MERGE)
                .where(condition)
                .and(TALENT_MERGE.STATUS.eq(MERGED))
                .orderBy(TALENT_MERGE.ID.desc())
                .fetch(this::merge);
    }

    private Merge merge(Record row) {
        long id = row.get(TALENT_MERGE.ID);
        return new Merge(
                id,
                row.get(TALENT_MERGE.ROW_VERSION),
                row.get(TALENT_MERGE.CREATED_AT).toInstant(),
                row.get(TALENT_MERGE.MERGED_BY),
                TalentText.read(row.get(TALENT_MERGE.SURVIVOR)),
                TalentText.read(row.get(TALENT_MERGE.OTHER)),
                TalentText.read(row.get(TALENT_MERGE.UNITED)),
                new HashSet<>(
                        dsl.select(TALENT_MERGE_EMAIL.EMAIL_KEY)
                                .from(TALENT_MERGE_EMAIL)
                                .where(TALENT_MERGE_EMAIL.MERGE_ID.eq(id))
                                .fetch(TALENT_MERGE_EMAIL.EMAIL_KEY)),
                choices(id));
    }

    private Map<Field<?>, Side> choices(long id) {
        Map<Field<?>, Side> choices = new HashMap<>();
        dsl.select(TALENT_MERGE_CHOICE.FIELD, TALENT_MERGE_CHOICE.SIDE)
                .from(TALENT_MERGE_CHOICE)
                .where(TALENT_MERGE_CHOICE.MERGE_ID.eq(id))
                .forEach(
                        row ->
                                Optional.ofNullable(TalentText.FIELDS.get(row.value1()))
                                        .ifPresent(
                                                field ->
                                                        choices.put(
                                                                field,
                                                                Side.valueOf(row.value2()))));
        return choices;
    }
}
