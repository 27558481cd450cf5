// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.talent;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.engine.AnswerScan;
import fr.gouv.numerique.vivier.store.engine.AnyOf;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.BulkUpdate;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.ExtraAnswers;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads and writes talents, whole with all that hangs on them. */
public final class TalentRepository {
    private static final String SERIES = "talent";
    private static final int MOST_AT_ONCE = 500;

    private static final List<TableField<?, ?>> ROW =
            Stream.concat(
                            TalentTables.COLUMNS.columns().stream(),
                            Stream.<TableField<?, ?>>of(
                                    TALENT.SKILLS,
                                    TALENT.EXTRAS,
                                    TALENT.ID,
                                    TALENT.REF,
                                    TALENT.ROW_VERSION,
                                    TALENT.CREATED_AT,
                                    TALENT.UPDATED_AT,
                                    TALENT.STATUS,
                                    TALENT.EMAIL_KEY,
                                    TALENT.ANSWERED_AT))
                    .toList();

    private final Context context;
    private final DSLContext dsl;

    public TalentRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** A new record with its id, not yet written; its reference is given when it is. */
    public Talent create(
            FieldValues values,
            List<TalentSkill> skills,
            List<ExtraAnswer> extras,
            Optional<Instant> answeredAt) {
        Instant now = context.now();
        return new Talent(
                new TalentId(context.ids().next()),
                "",
                0,
                TalentStatus.ACTIVE,
                values,
                skills,
                Map.of(),
                extras,
                answeredAt,
                now,
                now);
    }

    /** Writes new records and gives them back with their references, in the same order. */
    public List<Talent> insert(Collection<Talent> talents) {
        List<Talent> numbered = numbered(talents);
        write(numbered);
        return numbered;
    }

    /** Writes a record that was taken away, under its own reference and version. */
    public void putBack(Talent talent) {
        write(List.of(talent));
    }

    private void write(List<Talent> talents) {
        touch(talents);
        BulkInsert bulk = new BulkInsert();
        for (Talent talent : talents) {
            bulk.add(ROW, row(talent));
        }
        for (Talent talent : talents) {
            TalentTables.EDITS.add(bulk, talent.id().value(), talent.edits());
        }
        bulk.execute(dsl);
    }

    /**
     * Takes a record away that was read before; its reference is not given again.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void remove(Talent talent) {
        context.touched().add(talent.id());
        int rows =
                dsl.deleteFrom(TALENT)
                        .where(TALENT.ID.eq(talent.id().value()))
                        .and(TALENT.ROW_VERSION.eq(talent.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(talent.ref());
        }
    }

    private void touch(List<Talent> talents) {
        talents.forEach(talent -> context.touched().add(talent.id()));
    }

    private List<Talent> numbered(Collection<Talent> talents) {
        if (talents.isEmpty()) {
            return List.of();
        }
        long number = context.counter().reserve(SERIES, talents.size());
        List<Talent> numbered = new ArrayList<>(talents.size());
        for (Talent talent : talents) {
            numbered.add(talent.withRef("T-%04d".formatted(number++)));
        }
        return numbered;
    }

    /**
     * Writes a record that was read before.
     *
     * @return the record with its new version
     * @throws ConcurrentChange when somebody else changed it since
     */
    public Talent update(Talent talent) {
        return updateAll(List.of(talent)).getFirst();
    }

    /**
     * Writes records that were read before.
     *
     * @return the records with their new versions, in the same order
     * @throws ConcurrentChange when somebody else changed one of them since
     */
    public List<Talent> updateAll(Collection<Talent> talents) {
        if (talents.isEmpty()) {
            return List.of();
        }
        List<Talent> all = talents.stream().map(this::next).toList();
        touch(all);
        BulkUpdate update = new BulkUpdate(ROW, TALENT.ID, TALENT.ROW_VERSION);
        BulkInsert bulk = new BulkInsert();
        for (Talent talent : all) {
            update.add(talent.ref(), talent.id().value(), talent.version() - 1, row(talent));
            TalentTables.EDITS.add(bulk, talent.id().value(), talent.edits());
        }
        update.execute(dsl);
        TalentTables.EDITS.delete(dsl, all.stream().map(talent -> talent.id().value()).toList());
        bulk.execute(dsl);
        return all;
    }

    private Talent next(Talent talent) {
        return new Talent(
                talent.id(),
                talent.ref(),
                talent.version() + 1,
                talent.status(),
                talent.values(),
                talent.skills(),
                talent.edits(),
                talent.extras(),
                talent.answeredAt(),
                talent.createdAt(),
                context.now());
    }

    /** What people call those of these records that are there, by id. */
    public Map<Long, RecordName> names(Collection<Long> ids) {
        Map<Long, RecordName> names = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            dsl.select(TALENT.ID, TALENT.REF, TALENT.FIRST_NAME, TALENT.LAST_NAME)
                    .from(TALENT)
                    .where(
                            TALENT.ID.in(
                                    all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()))))
                    .forEach(
                            row ->
                                    names.put(
                                            row.value1(),
                                            new RecordName(
                                                    row.value2(),
                                                    ((row.value3() == null ? "" : row.value3())
                                                                    + " "
                                                                    + row.value4())
                                                            .strip())));
        }
        return names;
    }

    /** Keeps everybody else from changing these records until the transaction ends. */
    public void lock(Collection<TalentId> ids) {
        dsl.select(TALENT.ID)
                .from(TALENT)
                .where(AnyOf.ids(TALENT.ID, ids.stream().map(TalentId::value).toList()))
                .orderBy(TALENT.ID)
                .forUpdate()
                .fetch();
    }

    /** Takes records away with all that hangs on them; their references are not given again. */
    public void delete(Collection<TalentId> ids) {
        context.touched().addAll(ids);
        dsl.deleteFrom(TALENT)
                .where(AnyOf.ids(TALENT.ID, ids.stream().map(TalentId::value).toList()))
                .execute();
    }

    public Optional<Talent> find(TalentId id) {
        return first(TALENT.ID.eq(id.value()));
    }

    /** These records, by id. */
    public Map<TalentId, Talent> findAll(Collection<TalentId> ids) {
        List<Long> values = ids.stream().map(TalentId::value).toList();
        Map<TalentId, Talent> found = new HashMap<>();
        for (Talent talent : load(AnyOf.ids(TALENT.ID, values))) {
            found.put(talent.id(), talent);
        }
        return found;
    }

    /** By id or by the reference shown on screen. */
    public Optional<Talent> find(String idOrRef) {
        return first(
                idOrRef.matches("\\d{1,18}")
                        ? TALENT.ID.eq(Long.parseLong(idOrRef))
                        : DSL.upper(TALENT.REF).eq(idOrRef.strip().toUpperCase(Locale.ROOT)));
    }

    public Map<String, Talent> findByEmail(Collection<String> emailKeys) {
        Map<String, Talent> found = new HashMap<>();
        for (Talent talent : load(AnyOf.texts(TALENT.EMAIL_KEY, emailKeys))) {
            found.put(Talent.emailKey(talent.email()), talent);
        }
        return found;
    }

    /** Everybody, in the order in which they came. */
    public List<Talent> all() {
        return load(DSL.noCondition());
    }

    /** Everybody in groups, each loaded when the one before was dealt with. */
    public void inGroups(int size, Consumer<List<Talent>> work) {
        List<Long> ids = dsl.select(TALENT.ID).from(TALENT).orderBy(TALENT.ID).fetch(TALENT.ID);
        for (int from = 0; from < ids.size(); from += size) {
            int to = Math.min(ids.size(), from + size);
            work.accept(load(TALENT.ID.between(ids.get(from), ids.get(to - 1))));
        }
    }

    /** Single answers, without loading whole records. */
    public AnswerScan answers() {
        return new AnswerScan(dsl, TALENT.ID, TalentTables.COLUMNS);
    }

    public int count() {
        return dsl.fetchCount(TALENT);
    }

    private Optional<Talent> first(Condition condition) {
        return load(condition).stream().findFirst();
    }

    private List<Talent> load(Condition condition) {
        List<Record> rows =
                List.copyOf(
                        dsl.select(ROW).from(TALENT).where(condition).orderBy(TALENT.ID).fetch());
        var edits =
                TalentTables.EDITS.read(
                        dsl,
                        rows.stream().map(row -> row.get(TALENT.ID)).toList(),
                        TalentTables.FIELDS);
        return rows.stream()
                .map(row -> talent(row, edits.getOrDefault(row.get(TALENT.ID), Map.of())))
                .toList();
    }

    /** A pause that is over is read no more: the talent is there again without anybody's doing. */
    private FieldValues awake(FieldValues values) {
        LocalDate today = LocalDate.now(context.clock());
        return values.get(TalentFields.PAUSED_UNTIL)
                        .filter(last -> last.isBefore(today))
                        .isPresent()
                ? values.with(TalentFields.PAUSED_UNTIL, Optional.empty())
                : values;
    }

    private Talent talent(Record row, Map<Field<?>, FieldEdit> edits) {
        FieldValues.Builder values = FieldValues.builder();
        TalentTables.COLUMNS.read(row, values);
        return new Talent(
                new TalentId(row.get(TALENT.ID)),
                row.get(TALENT.REF),
                row.get(TALENT.ROW_VERSION),
                TalentStatus.valueOf(row.get(TALENT.STATUS)),
                awake(values.build()),
                SkillColumn.read(row.get(TALENT.SKILLS)),
                edits,
                ExtraAnswers.read(row.get(TALENT.EXTRAS)),
                Optional.ofNullable(row.get(TALENT.ANSWERED_AT)).map(OffsetDateTime::toInstant),
                row.get(TALENT.CREATED_AT).toInstant(),
                row.get(TALENT.UPDATED_AT).toInstant());
    }

    /** What the columns of {@link #ROW} hold, in their order. */
    private static @Nullable Object[] row(Talent talent) {
        @Nullable Object[] row = new Object[ROW.size()];
        TalentTables.COLUMNS.write(talent.values(), row);
        int at = TalentTables.COLUMNS.columns().size();
        row[at++] = SkillColumn.write(talent.skills());
        row[at++] = ExtraAnswers.write(talent.extras());
        row[at++] = talent.id().value();
        row[at++] = talent.ref();
        row[at++] = talent.version();
        row[at++] = Context.utc(talent.createdAt());
        row[at++] = Context.utc(talent.updatedAt());
        row[at++] = talent.status().name();
        row[at++] = Talent.emailKey(talent.email());
        row[at] = talent.answeredAt().map(Context::utc).orElse(null);
        return row;
    }
}
