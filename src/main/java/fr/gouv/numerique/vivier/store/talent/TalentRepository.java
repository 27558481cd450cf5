// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.talent;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_SKILL;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.FieldColumns;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads and writes talents, whole with all that hangs on them. */
public final class TalentRepository {
    private static final String SERIES = "talent";
    private static final int MOST_AT_ONCE = 500;

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
        BulkInsert bulk = new BulkInsert();
        for (Talent talent : numbered) {
            Map<TableField<?, ?>, Object> row = row(talent);
            bulk.add(List.copyOf(row.keySet()), row.values().toArray());
        }
        addChildren(bulk, numbered);
        bulk.execute(dsl);
        return numbered;
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
     * Writes records that were read before.
     *
     * @return the record with its new version
     * @throws ConcurrentChange when somebody else changed it since
     */
    public Talent update(Talent talent) {
        Talent next =
                new Talent(
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
        int rows =
                dsl.update(TALENT)
                        .set(row(next))
                        .where(TALENT.ID.eq(talent.id().value()))
                        .and(TALENT.ROW_VERSION.eq(talent.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(talent.ref());
        }
        List<Long> owner = List.of(talent.id().value());
        TalentTables.CHILDREN.delete(dsl, owner);
        dsl.deleteFrom(TALENT_SKILL).where(TALENT_SKILL.TALENT_ID.in(owner)).execute();
        BulkInsert bulk = new BulkInsert();
        addChildren(bulk, List.of(next));
        bulk.execute(dsl);
        return next;
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
                .where(TALENT.ID.in(ids.stream().map(TalentId::value).toList()))
                .orderBy(TALENT.ID)
                .forUpdate()
                .fetch();
    }

    /** Takes records away with all that hangs on them; their references are not given again. */
    public void delete(Collection<TalentId> ids) {
        dsl.deleteFrom(TALENT)
                .where(TALENT.ID.in(ids.stream().map(TalentId::value).toList()))
                .execute();
    }

    public Optional<Talent> find(TalentId id) {
        return first(TALENT.ID.eq(id.value()));
    }

    /** These records, by id. */
    public Map<TalentId, Talent> findAll(Collection<TalentId> ids) {
        List<Long> values = ids.stream().map(TalentId::value).toList();
        Map<TalentId, Talent> found = new HashMap<>();
        for (Talent talent : load(TALENT.ID.in(values))) {
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
        for (Talent talent : load(TALENT.EMAIL_KEY.in(emailKeys))) {
            found.put(Talent.emailKey(talent.email()), talent);
        }
        return found;
    }

    /** Everybody, in the order in which they came. */
    public List<Talent> all() {
        return load(DSL.noCondition());
    }

    public int count() {
        return dsl.fetchCount(TALENT);
    }

    private Optional<Talent> first(Condition condition) {
        return load(condition).stream().findFirst();
    }

    private List<Talent> load(Condition condition) {
        Map<Long, Record> rows = new LinkedHashMap<>();
        Map<Long, FieldValues.Builder> values = new HashMap<>();
        for (Record row :
                dsl.select(TALENT.fields()).from(TALENT).where(condition).orderBy(TALENT.ID)) {
            rows.put(row.get(TALENT.ID), row);
            FieldValues.Builder builder = FieldValues.builder();
            TalentTables.COLUMNS.read(row, builder);
            values.put(row.get(TALENT.ID), builder);
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        var owners = DSL.select(TALENT.ID).from(TALENT).where(condition);
        var children = TalentTables.CHILDREN;
        children.readChoices(
                dsl, children.choices().owner().in(owners), TalentTables.FIELDS, values);
        var edits =
                children.readEdits(dsl, children.edits().owner().in(owners), TalentTables.FIELDS);
        var extras = children.readAnswers(dsl, children.answers().owner().in(owners));
        var skills = readSkills(TALENT_SKILL.TALENT_ID.in(owners));
        List<Talent> talents = new ArrayList<>(rows.size());
        rows.forEach(
                (id, row) ->
                        talents.add(
                                talent(
                                        row,
                                        Objects.requireNonNull(values.get(id)).build(),
                                        skills.getOrDefault(id, List.of()),
                                        edits.getOrDefault(id, Map.of()),
                                        extras.getOrDefault(id, List.of()))));
        return talents;
    }

    private static Talent talent(
            Record row,
            FieldValues values,
            List<TalentSkill> skills,
            Map<Field<?>, FieldEdit> edits,
            List<ExtraAnswer> extras) {
        return new Talent(
                new TalentId(row.get(TALENT.ID)),
                row.get(TALENT.REF),
                row.get(TALENT.ROW_VERSION),
                TalentStatus.valueOf(row.get(TALENT.STATUS)),
                values,
                skills,
                edits,
                extras,
                Optional.ofNullable(row.get(TALENT.ANSWERED_AT)).map(OffsetDateTime::toInstant),
                row.get(TALENT.CREATED_AT).toInstant(),
                row.get(TALENT.UPDATED_AT).toInstant());
    }

    private Map<Long, List<TalentSkill>> readSkills(Condition owners) {
        Map<Long, Map<String, List<SkillEvidence>>> found = new HashMap<>();
        dsl.select(
                        TALENT_SKILL.TALENT_ID,
                        TALENT_SKILL.SKILL_CODE,
                        TALENT_SKILL.SOURCE,
                        TALENT_SKILL.LEVEL,
                        TALENT_SKILL.WORDS)
                .from(TALENT_SKILL)
                .where(owners)
                .orderBy(TALENT_SKILL.TALENT_ID, TALENT_SKILL.SKILL_CODE)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                                        .computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                                        .add(
                                                new SkillEvidence(
                                                        SkillSource.valueOf(row.value3()),
                                                        Optional.ofNullable(row.value4())
                                                                .flatMap(SkillLevel::ofNumber),
                                                        row.value5())));
        Map<Long, List<TalentSkill>> skills = new HashMap<>();
        found.forEach(
                (talent, byCode) -> {
                    List<TalentSkill> list = new ArrayList<>();
                    byCode.forEach(
                            (code, evidence) -> {
                                evidence.sort(Comparator.comparing(SkillEvidence::source));
                                list.add(new TalentSkill(code, evidence));
                            });
                    skills.put(talent, list);
                });
        return skills;
    }

    private static void addChildren(BulkInsert bulk, Collection<Talent> talents) {
        for (Talent talent : talents) {
            long id = talent.id().value();
            TalentTables.CHILDREN.add(bulk, id, talent.values(), talent.edits(), talent.extras());
            for (TalentSkill skill : talent.skills()) {
                for (SkillEvidence evidence : skill.evidence()) {
                    bulk.add(
                            List.of(
                                    TALENT_SKILL.TALENT_ID,
                                    TALENT_SKILL.SKILL_CODE,
                                    TALENT_SKILL.SOURCE,
                                    TALENT_SKILL.LEVEL,
                                    TALENT_SKILL.WORDS),
                            id,
                            skill.code(),
                            evidence.source().name(),
                            evidence.level().map(SkillLevel::number).orElse(null),
                            evidence.words());
                }
            }
        }
    }

    private static Map<TableField<?, ?>, Object> row(Talent talent) {
        Map<TableField<?, ?>, Object> row = TalentTables.COLUMNS.write(talent.values());
        row.put(TALENT.ID, talent.id().value());
        row.put(TALENT.REF, talent.ref());
        row.put(TALENT.ROW_VERSION, talent.version());
        row.put(TALENT.CREATED_AT, Context.utc(talent.createdAt()));
        row.put(TALENT.UPDATED_AT, Context.utc(talent.updatedAt()));
        row.put(TALENT.STATUS, talent.status().name());
        row.put(TALENT.EMAIL_KEY, Talent.emailKey(talent.email()));
        FieldColumns.put(
                row, TALENT.ANSWERED_AT, talent.answeredAt().map(Context::utc).orElse(null));
        return row;
    }
}
