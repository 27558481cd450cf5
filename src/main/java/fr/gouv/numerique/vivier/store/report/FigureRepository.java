// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.report;

import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION_NEED;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.report.CountedMission;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads what figures are counted from and no more of it. */
public final class FigureRepository {
    private final DSLContext dsl;

    public FigureRepository(Context context) {
        this.dsl = context.dsl();
    }

    /** Every mission, in the order in which they came. */
    public List<CountedMission> missions() {
        Map<Long, Set<String>> required = new HashMap<>();
        dsl.select(MISSION_NEED.MISSION_ID, MISSION_NEED.SKILL_CODE)
                .from(MISSION_NEED)
                .where(MISSION_NEED.NECESSITY.eq(Necessity.REQUIRED.name()))
                .forEach(
                        row ->
                                required.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                                        .add(row.value2()));
        return dsl.select(
                        MISSION.ID,
                        MISSION.CREATED_AT,
                        MISSION.STATUS,
                        MISSION.PLACES,
                        MISSION.ADMINISTRATION_CODE,
                        MISSION.ADMINISTRATION)
                .from(MISSION)
                .orderBy(MISSION.ID)
                .fetch(
                        row ->
                                new CountedMission(
                                        new MissionId(row.get(MISSION.ID)),
                                        row.get(MISSION.CREATED_AT)
                                                .toInstant()
                                                .atOffset(ZoneOffset.UTC)
                                                .toLocalDate(),
                                        MissionStatus.valueOf(row.get(MISSION.STATUS)),
                                        Optional.ofNullable(row.get(MISSION.PLACES))
                                                .map(it -> it.intValue())
                                                .orElse(1),
                                        host(row),
                                        required.getOrDefault(row.get(MISSION.ID), Set.of())));
    }

    private static Optional<Choice> host(Record row) {
        return Optional.ofNullable(row.get(MISSION.ADMINISTRATION))
                .map(
                        written ->
                                new Choice(
                                        Objects.requireNonNullElse(
                                                row.get(MISSION.ADMINISTRATION_CODE), ""),
                                        written));
    }
}
