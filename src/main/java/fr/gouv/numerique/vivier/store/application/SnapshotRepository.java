// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.application;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_RANK;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_READ;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps how the ranking stood when a person was proposed. It is written once. */
public final class SnapshotRepository {
    private static final List<TableField<?, ?>> READ =
            List.of(
                    APPLICATION_READ.APPLICATION_ID,
                    APPLICATION_READ.POSITION,
                    APPLICATION_READ.SIDE,
                    APPLICATION_READ.FIELD,
                    APPLICATION_READ.FIELD_VALUE);

    private final DSLContext dsl;

    public SnapshotRepository(Context context) {
        this.dsl = context.dsl();
    }

    public void add(ApplicationId application, Snapshot snapshot) {
        Integer place = snapshot.place().isPresent() ? snapshot.place().getAsInt() : null;
        dsl.insertInto(APPLICATION_RANK)
                .set(APPLICATION_RANK.APPLICATION_ID, application.value())
                .set(APPLICATION_RANK.PLACE, place)
                .set(APPLICATION_RANK.ELIGIBLE, snapshot.eligible())
                .set(APPLICATION_RANK.EXCLUDED, snapshot.excluded())
                .set(APPLICATION_RANK.USUAL_POINTS, BigDecimal.valueOf(snapshot.usualTenths(), 1))
                .set(APPLICATION_RANK.SIGHT, snapshot.sight().name())
                .execute();
        BulkInsert bulk = new BulkInsert();
        int position = 0;
        for (Snapshot.Read read : snapshot.read()) {
            bulk.add(
                    READ,
                    application.value(),
                    position++,
                    read.side().name(),
                    read.field(),
                    read.value());
        }
        bulk.execute(dsl);
    }

    /**
     * Where a person stood.
     *
     * @param place from 1; none when a rule stood against the person
     * @param eligible how many could be proposed
     */
    public record Standing(OptionalInt place, int eligible) {}

    /** Where each of these persons stood when proposed, for those of whom it was kept. */
    public Map<ApplicationId, Standing> standings(Collection<ApplicationId> ids) {
        Map<ApplicationId, Standing> standings = new HashMap<>();
        dsl.select(
                        APPLICATION_RANK.APPLICATION_ID,
                        APPLICATION_RANK.PLACE,
                        APPLICATION_RANK.ELIGIBLE)
                .from(APPLICATION_RANK)
                .where(
                        APPLICATION_RANK.APPLICATION_ID.in(
                                ids.stream().map(ApplicationId::value).toList()))
                .forEach(
                        row ->
                                standings.put(
                                        new ApplicationId(row.value1()),
                                        new Standing(place(row.value2()), row.value3())));
        return standings;
    }

    private static OptionalInt place(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Nothing of applications that were opened before this was kept. */
    public Optional<Snapshot> of(ApplicationId application) {
        List<Snapshot.Read> read =
                dsl.select(
                                APPLICATION_READ.SIDE,
                                APPLICATION_READ.FIELD,
                                APPLICATION_READ.FIELD_VALUE)
                        .from(APPLICATION_READ)
                        .where(APPLICATION_READ.APPLICATION_ID.eq(application.value()))
                        .orderBy(APPLICATION_READ.POSITION)
                        .fetch(
                                row ->
                                        new Snapshot.Read(
                                                RecordKind.valueOf(row.value1()),
                                                row.value2(),
                                                row.value3()));
        return dsl.select(APPLICATION_RANK.fields())
                .from(APPLICATION_RANK)
                .where(APPLICATION_RANK.APPLICATION_ID.eq(application.value()))
                .fetchOptional(
                        row ->
                                new Snapshot(
                                        place(row.get(APPLICATION_RANK.PLACE)),
                                        row.get(APPLICATION_RANK.ELIGIBLE),
                                        row.get(APPLICATION_RANK.EXCLUDED),
                                        row.get(APPLICATION_RANK.USUAL_POINTS)
                                                .movePointRight(1)
                                                .longValue(),
                                        Snapshot.Sight.valueOf(row.get(APPLICATION_RANK.SIGHT)),
                                        read));
    }
}
