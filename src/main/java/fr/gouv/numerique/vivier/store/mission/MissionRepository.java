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
import fr.gouv.numerique.vivier.store.engine.AnswerScan;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.BulkUpdate;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.ExtraAnswers;
import fr.gouv.numerique.vivier.store.engine.Owners;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and writes missions, whole with all that hangs on them. */
public final class MissionRepository {
    private static final String SERIES = "mission";
    private static final int MOST_AT_ONCE = 500;

    private static final List<TableField<?, ?>> ROW =
            Stream.concat(
                            MissionTables.COLUMNS.columns().stream(),
                            Stream.<TableField<?, ?>>of(
                                    MISSION.EXTRAS,
                                    MISSION.ID,
                                    MISSION.REF,
                                    MISSION.ROW_VERSION,
                                    MISSION.CREATED_AT,
                                    MISSION.UPDATED_AT,
                                    MISSION.STATUS,
                                    MISSION.LEAD_EMAIL_KEY,
                                    MISSION.TITLE_KEY,
                                    MISSION.ANSWERED_AT))
                    .toList();

    private static final List<TableField<?, ?>> NEED =
            List.of(
                    MISSION_NEED.MISSION_ID,
                    MISSION_NEED.POSITION,
                    MISSION_NEED.NECESSITY,
                    MISSION_NEED.NEED_GROUP,
                    MISSION_NEED.SKILL_CODE,
                    MISSION_NEED.LEVEL,
                    MISSION_NEED.SOURCE,
                    MISSION_NEED.WORDS);

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
            bulk.add(ROW, row(mission));
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
        return updateAll(List.of(mission)).getFirst();
    }

    /**
     * Writes records that were read before.
     *
     * @return the records with their new versions, in the same order
     * @throws ConcurrentChange when somebody else changed one of them since
     */
    public List<Mission> updateAll(Collection<Mission> missions) {
        if (missions.isEmpty()) {
            return List.of();
        }
        List<Mission> all = missions.stream().map(this::next).toList();
        BulkUpdate update = new BulkUpdate(ROW, MISSION.ID, MISSION.ROW_VERSION);
        for (Mission mission : all) {
            update.add(mission.ref(), mission.id().value(), mission.version() - 1, row(mission));
        }
        update.execute(dsl);
        List<Long> owners = all.stream().map(mission -> mission.id().value()).toList();
        MissionTables.EDITS.delete(dsl, owners);
        dsl.deleteFrom(MISSION_NEED).where(MISSION_NEED.MISSION_ID.in(owners)).execute();
        BulkInsert bulk = new BulkInsert();
        addChildren(bulk, all);
        bulk.execute(dsl);
        return all;
    }

    private Mission next(Mission mission) {
        return new Mission(
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
        return load(DSL.noCondition(), _ -> DSL.noCondition());
    }

    /** Everybody in groups, each loaded when the one before was dealt with. */
    public void inGroups(int size, Consumer<List<Mission>> work) {
        List<Long> ids = dsl.select(MISSION.ID).from(MISSION).orderBy(MISSION.ID).fetch(MISSION.ID);
        for (int from = 0; from < ids.size(); from += size) {
            int to = Math.min(ids.size(), from + size);
            work.accept(load(MISSION.ID.between(ids.get(from), ids.get(to - 1))));
        }
    }

    /** Single answers, without loading whole records. */
    public AnswerScan answers() {
        return new AnswerScan(dsl, MISSION.ID, MissionTables.COLUMNS);
    }

    public int count() {
        return dsl.fetchCount(MISSION);
    }

    private Optional<Mission> first(Condition condition) {
        return load(condition).stream().findFirst();
    }

    private List<Mission> load(Condition condition) {
        return load(condition, ids -> Owners.are(MISSION_NEED.MISSION_ID, ids));
    }

    /**
     * Reads records.
     *
     * @param owners which needs are theirs, by their ids
     */
    private List<Mission> load(Condition condition, Function<List<Long>, Condition> owners) {
        List<Record> rows =
                List.copyOf(
                        dsl.select(ROW).from(MISSION).where(condition).orderBy(MISSION.ID).fetch());
        List<Long> ids = rows.stream().map(row -> row.get(MISSION.ID)).toList();
        var edits = MissionTables.EDITS.read(dsl, ids, MissionTables.FIELDS);
        var needs = readNeeds(owners.apply(ids));
        return rows.stream()
                .map(
                        row ->
                                mission(
                                        row,
                                        needs.getOrDefault(row.get(MISSION.ID), List.of()),
                                        edits.getOrDefault(row.get(MISSION.ID), Map.of())))
                .toList();
    }

    private static Mission mission(
            Record row, List<MissionNeed> needs, Map<Field<?>, FieldEdit> edits) {
        FieldValues.Builder values = FieldValues.builder();
        MissionTables.COLUMNS.read(row, values);
        return new Mission(
                new MissionId(row.get(MISSION.ID)),
                row.get(MISSION.REF),
                row.get(MISSION.ROW_VERSION),
                MissionStatus.valueOf(row.get(MISSION.STATUS)),
                values.build(),
                needs,
                edits,
                ExtraAnswers.read(row.get(MISSION.EXTRAS)),
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
            MissionTables.EDITS.add(bulk, id, mission.edits());
            int position = 0;
            for (MissionNeed need : mission.needs()) {
                bulk.add(
                        NEED,
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

    /** What the columns of {@link #ROW} hold, in their order. */
    private static @Nullable Object[] row(Mission mission) {
        @Nullable Object[] row = new Object[ROW.size()];
        MissionTables.COLUMNS.write(mission.values(), row);
        int at = MissionTables.COLUMNS.columns().size();
        row[at++] = ExtraAnswers.write(mission.extras());
        row[at++] = mission.id().value();
        row[at++] = mission.ref();
        row[at++] = mission.version();
        row[at++] = Context.utc(mission.createdAt());
        row[at++] = Context.utc(mission.updatedAt());
        row[at++] = mission.status().name();
        row[at++] = Mission.leadEmailKey(mission.get(MissionFields.LEAD_EMAIL));
        row[at++] = Mission.titleKey(mission.title());
        row[at] = mission.answeredAt().map(Context::utc).orElse(null);
        return row;
    }
}
