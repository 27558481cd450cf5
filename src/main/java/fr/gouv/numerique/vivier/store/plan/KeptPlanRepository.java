// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.plan;

import static fr.gouv.numerique.vivier.store.schema.Tables.KEPT_PLAN;
import static fr.gouv.numerique.vivier.store.schema.Tables.KEPT_PLAN_LINE;

import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Candidate;
import fr.gouv.numerique.vivier.domain.plan.KeptPlan;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanManner;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Plans that were kept under a name. */
public final class KeptPlanRepository {
    private static final List<TableField<?, ?>> LINE =
            List.of(
                    KEPT_PLAN_LINE.PLAN_ID,
                    KEPT_PLAN_LINE.MISSION_ID,
                    KEPT_PLAN_LINE.TALENT_ID,
                    KEPT_PLAN_LINE.KIND,
                    KEPT_PLAN_LINE.TENTHS);

    private final Context context;
    private final DSLContext dsl;

    public KeptPlanRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    private enum Kind {
        PLANNED,
        PINNED,
        EXCLUDED
    }

    /** Keeps a plan, in place of the one of that name. */
    public void keep(String name, Plan plan, PlanQuestion question, Weights weights) {
        dsl.deleteFrom(KEPT_PLAN).where(KEPT_PLAN.NAME.eq(name)).execute();
        long id = context.ids().next();
        OptionalInt granted = question.manner().granted();
        dsl.insertInto(KEPT_PLAN)
                .set(KEPT_PLAN.ID, id)
                .set(KEPT_PLAN.NAME, name)
                .set(KEPT_PLAN.KEPT_BY, context.actor())
                .set(KEPT_PLAN.KEPT_AT, Context.utc(context.now()))
                .set(KEPT_PLAN.WEIGHTS, weights.written())
                .set(KEPT_PLAN.PER_PERSON, question.manner().perPerson())
                .set(KEPT_PLAN.GRANTED, granted.isPresent() ? granted.getAsInt() : null)
                .set(KEPT_PLAN.PLACES, plan.places())
                .set(KEPT_PLAN.BOUND_TENTHS, plan.bound())
                .set(KEPT_PLAN.GIVEN_TENTHS, plan.given())
                .execute();
        BulkInsert bulk = new BulkInsert();
        for (Planned line : plan.planned()) {
            add(
                    bulk,
                    id,
                    line.candidate().pair(),
                    line.pinned() ? Kind.PINNED : Kind.PLANNED,
                    line.candidate().tenths());
        }
        question.exclusions().forEach(pair -> add(bulk, id, pair, Kind.EXCLUDED, 0));
        bulk.execute(dsl);
    }

    private static void add(BulkInsert bulk, long id, Pair pair, Kind kind, int tenths) {
        bulk.add(LINE, id, pair.mission().value(), pair.talent().value(), kind.name(), tenths);
    }

    /** All of them, the latest first. */
    public List<KeptPlan> all() {
        Map<Long, List<Record>> lines = new HashMap<>();
        dsl.select(LINE)
                .from(KEPT_PLAN_LINE)
                .orderBy(KEPT_PLAN_LINE.MISSION_ID, KEPT_PLAN_LINE.TALENT_ID)
                .forEach(
                        row ->
                                lines.computeIfAbsent(
                                                row.get(KEPT_PLAN_LINE.PLAN_ID),
                                                _ -> new ArrayList<>())
                                        .add(row));
        return dsl.selectFrom(KEPT_PLAN)
                .orderBy(KEPT_PLAN.KEPT_AT.desc(), KEPT_PLAN.NAME)
                .fetch(row -> plan(row, lines.getOrDefault(row.getId(), List.of())));
    }

    private static KeptPlan plan(Record row, List<Record> lines) {
        List<Planned> planned = new ArrayList<>();
        Set<Pair> out = new HashSet<>();
        for (Record line : lines) {
            Pair pair =
                    new Pair(
                            new TalentId(line.get(KEPT_PLAN_LINE.TALENT_ID)),
                            new MissionId(line.get(KEPT_PLAN_LINE.MISSION_ID)));
            Kind kind = Kind.valueOf(line.get(KEPT_PLAN_LINE.KIND));
            if (kind == Kind.EXCLUDED) {
                out.add(pair);
            } else {
                planned.add(
                        new Planned(
                                new Candidate(pair, line.get(KEPT_PLAN_LINE.TENTHS)),
                                kind == Kind.PINNED));
            }
        }
        Integer granted = row.get(KEPT_PLAN.GRANTED);
        return new KeptPlan(
                row.get(KEPT_PLAN.ID),
                row.get(KEPT_PLAN.NAME),
                row.get(KEPT_PLAN.KEPT_BY),
                row.get(KEPT_PLAN.KEPT_AT).toInstant(),
                Weights.read(row.get(KEPT_PLAN.WEIGHTS)).orElseGet(Weights::defaults),
                new PlanManner(
                        row.get(KEPT_PLAN.PER_PERSON),
                        granted == null ? OptionalInt.empty() : OptionalInt.of(granted)),
                row.get(KEPT_PLAN.PLACES),
                row.get(KEPT_PLAN.BOUND_TENTHS),
                row.get(KEPT_PLAN.GIVEN_TENTHS),
                planned,
                out);
    }

    /** Forgets one. */
    public void remove(long id) {
        dsl.deleteFrom(KEPT_PLAN).where(KEPT_PLAN.ID.eq(id)).execute();
    }
}
