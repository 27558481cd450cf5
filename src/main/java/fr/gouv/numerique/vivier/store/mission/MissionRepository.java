// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.mission;

import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION_NEED;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads and writes missions, whole with all that hangs on them. */
public final class MissionRepository {
    private static final String SERIES = "mission";
    private static final int MOST_AT_ONCE = 500;

    private final Context context;
    private final DSLContext dsl;

    public MissionRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** A new record with its id, not yet written; its reference is given when it is. */
    public Mission create(
            FieldValues values,
            List<MissionNeed> needs,
            List<ExtraAnswer> extras,
            Optional<Instant> answeredAt) {
        Instant now = context.now();
        return new Mission(
                new MissionId(context.ids().next()),
                "",
                0,
                MissionStatus.RECEIVED,
                values,
                needs,
                Map.of(),
                extras,
                answeredAt,
                now,
                now);
    }

    /** Writes new records and gives them back with their references, in the same order. */
    public List<Mission> insert(Collection<Mission> missions) {
        List<Mission> numbered = numbered(missions);
        BulkInsert bulk = new BulkInsert();
        for (Mission mission : numbered) {
            Map<TableField<?, ?>, Object> row = row(mission);
            bulk.add(List.copyOf(row.keySet()), row.values().toArray());
        }
        addChildren(bulk, numbered);
        bulk.execute(dsl);
        return numbered;
    }

    private List<Mission> numbered(Collection<Mission> missions) {
        if (missions.isEmpty()) {
            return List.of();
        }
        long number = context.counter().reserve(SERIES, missions.size());
        List<Mission> numbered = new ArrayList<>(missions.size());
        for (Mission mission : missions) {
            numbered.add(mission.withRef("M-%04d".formatted(number++)));
        }
        return numbered;
    }

    /**
     * Writes a record that was read before.
     *
     * @return the record with its new version
     * @throws ConcurrentChange when somebody else changed it since
     */
    public Mission update(Mission mission) {
        Mission next =
                new Mission(
                        mission.id(),
                        mission.ref(),
                        mission.version() + 1,
                        mission.status(),
                        mission.values(),
                        mission.needs(),
                        mission.edits(),
                        mission.extras(),
                        mission.answeredAt(),
                        mission.createdAt(),
                        context.now());
        int rows =
                dsl.update(MISSION)
                        .set(row(next))
                        .where(MISSION.ID.eq(mission.id().value()))
                        .and(MISSION.ROW_VERSION.eq(mission.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(mission.ref());
        }
        List<Long> owner = List.of(mission.id().value());
        MissionTables.CHILDREN.delete(dsl, owner);
        dsl.deleteFrom(MISSION_NEED).where(MISSION_NEED.MISSION_ID.in(owner)).execute();
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
            dsl.select(MISSION.ID, MISSION.REF, MISSION.TITLE)
                    .from(MISSION)
                    .where(
                            MISSION.ID.in(
                                    all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()))))
                    .forEach(
                            row ->
                                    names.put(
                                            row.value1(),
                                            new RecordName(row.value2(), row.value3())));
        }
        return names;
    }

    /** Keeps everybody else from changing these records until the transaction ends. */
    public void lock(Collection<MissionId> ids) {
        dsl.select(MISSION.ID)
                .from(MISSION)
                .where(MISSION.ID.in(ids.stream().map(MissionId::value).toList()))
                .orderBy(MISSION.ID)
                .forUpdate()
                .fetch();
    }

    /** Takes records away with all that hangs on them; their references are not given again. */
    public void delete(Collection<MissionId> ids) {
        dsl.deleteFrom(MISSION)
                .where(MISSION.ID.in(ids.stream().map(MissionId::value).toList()))
                .execute();
    }

    public Optional<Mission> find(MissionId id) {
        return first(MISSION.ID.eq(id.value()));
    }

    /** These records, by id. */
    public Map<MissionId, Mission> findAll(Collection<MissionId> ids) {
        List<Long> values = ids.stream().map(MissionId::value).toList();
        Map<MissionId, Mission> found = new HashMap<>();
        for (Mission mission : load(MISSION.ID.in(values))) {
            found.put(mission.id(), mission);
        }
        return found;
    }

    /** By id or by the reference shown on screen. */
    public Optional<Mission> find(String idOrRef) {
        return first(
                idOrRef.matches("\\d{1,18}")
                        ? MISSION.ID.eq(Long.parseLong(idOrRef))
                        : DSL.upper(MISSION.REF).eq(idOrRef.strip().toUpperCase(Locale.ROOT)));
    }

    /** The missions that these leads proposed, by their addresses. */
    public List<Mission> findByLeads(Collection<String> leadEmailKeys) {
        return load(MISSION.LEAD_EMAIL_KEY.in(leadEmailKeys));
    }

    /** Every mission, in the order in which they came. */
    public List<Mission> all() {
        return load(DSL.noCondition());
    }

    public int count() {
        return dsl.fetchCount(MISSION);
    }

    private Optional<Mission> first(Condition condition) {
        return load(condition).stream().findFirst();
    }

    private List<Mission> load(Condition condition) {
        Map<Long, Record> rows = new LinkedHashMap<>();
        Map<Long, FieldValues.Builder> values = new HashMap<>();
        for (Record row :
                dsl.select(MISSION.fields()).from(MISSION).where(condition).orderBy(MISSION.ID)) {
            rows.put(row.get(MISSION.ID), row);
            FieldValues.Builder builder = FieldValues.builder();
            MissionTables.COLUMNS.read(row, builder);
            values.put(row.get(MISSION.ID), builder);
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        var owners = DSL.select(MISSION.ID).from(MISSION).where(condition);
        var children = MissionTables.CHILDREN;
        children.readChoices(
                dsl, children.choices().owner().in(owners), MissionTables.FIELDS, values);
        var edits =
                children.readEdits(dsl, children.edits().owner().in(owners), MissionTables.FIELDS);
        var extras = children.readAnswers(dsl, children.answers().owner().in(owners));
        var needs = readNeeds(MISSION_NEED.MISSION_ID.in(owners));
        List<Mission> missions = new ArrayList<>(rows.size());
        rows.forEach(
                (id, row) ->
                        missions.add(
                                mission(
                                        row,
                                        Objects.requireNonNull(values.get(id)).build(),
                                        needs.getOrDefault(id, List.of()),
                                        edits.getOrDefault(id, Map.of()),
                                        extras.getOrDefault(id, List.of()))));
        return missions;
    }

    private static Mission mission(
            Record row,
            FieldValues values,
            List<MissionNeed> needs,
            Map<Field<?>, FieldEdit> edits,
            List<ExtraAnswer> extras) {
        return new Mission(
                new MissionId(row.get(MISSION.ID)),
                row.get(MISSION.REF),
                row.get(MISSION.ROW_VERSION),
                MissionStatus.valueOf(row.get(MISSION.STATUS)),
                values,
                needs,
                edits,
                extras,
                Optional.ofNullable(row.get(MISSION.ANSWERED_AT)).map(OffsetDateTime::toInstant),
                row.get(MISSION.CREATED_AT).toInstant(),
                row.get(MISSION.UPDATED_AT).toInstant());
    }

    private Map<Long, List<MissionNeed>> readNeeds(Condition owners) {
        Map<Long, List<MissionNeed>> found = new HashMap<>();
        dsl.select(MISSION_NEED.fields())
                .from(MISSION_NEED)
                .where(owners)
                .orderBy(MISSION_NEED.MISSION_ID, MISSION_NEED.POSITION)
                .forEach(
                        row ->
                                found.computeIfAbsent(
                                                row.get(MISSION_NEED.MISSION_ID),
                                                _ -> new ArrayList<>())
                                        .add(need(row)));
        return found;
    }

    private static MissionNeed need(Record row) {
        return new MissionNeed(
                Necessity.valueOf(row.get(MISSION_NEED.NECESSITY)),
                row.get(MISSION_NEED.NEED_GROUP),
                row.get(MISSION_NEED.SKILL_CODE),
                Optional.ofNullable(row.get(MISSION_NEED.LEVEL)).flatMap(SkillLevel::ofNumber),
                NeedSource.valueOf(row.get(MISSION_NEED.SOURCE)),
                row.get(MISSION_NEED.WORDS));
    }

    private static void addChildren(BulkInsert bulk, Collection<Mission> missions) {
        for (Mission mission : missions) {
            long id = mission.id().value();
            MissionTables.CHILDREN.add(
                    bulk, id, mission.values(), mission.edits(), mission.extras());
            int position = 0;
            for (MissionNeed need : mission.needs()) {
                bulk.add(
                        List.of(
                                MISSION_NEED.MISSION_ID,
                                MISSION_NEED.POSITION,
                                MISSION_NEED.NECESSITY,
                                MISSION_NEED.NEED_GROUP,
                                MISSION_NEED.SKILL_CODE,
                                MISSION_NEED.LEVEL,
                                MISSION_NEED.SOURCE,
                                MISSION_NEED.WORDS),
                        id,
                        position++,
                        need.necessity().name(),
                        need.group(),
                        need.code(),
                        need.level().map(SkillLevel::number).orElse(null),
                        need.source().name(),
                        need.words());
            }
        }
    }

    private static Map<TableField<?, ?>, Object> row(Mission mission) {
        Map<TableField<?, ?>, Object> row = MissionTables.COLUMNS.write(mission.values());
        row.put(MISSION.ID, mission.id().value());
        row.put(MISSION.REF, mission.ref());
        row.put(MISSION.ROW_VERSION, mission.version());
        row.put(MISSION.CREATED_AT, Context.utc(mission.createdAt()));
        row.put(MISSION.UPDATED_AT, Context.utc(mission.updatedAt()));
        row.put(MISSION.STATUS, mission.status().name());
        row.put(
                MISSION.LEAD_EMAIL_KEY,
                Mission.leadEmailKey(mission.get(MissionFields.LEAD_EMAIL)));
        row.put(MISSION.TITLE_KEY, Mission.titleKey(mission.title()));
        FieldColumns.put(
                row, MISSION.ANSWERED_AT, mission.answeredAt().map(Context::utc).orElse(null));
        return row;
    }
}
