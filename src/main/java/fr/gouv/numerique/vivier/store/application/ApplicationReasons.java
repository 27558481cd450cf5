// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.application;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_REASON;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why people were proposed, as it was counted on that day. */
final class ApplicationReasons {
    private final DSLContext dsl;

    ApplicationReasons(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(Application application) {
        BulkInsert bulk = new BulkInsert();
        int position = 0;
        for (ProposalReason reason : application.reasons()) {
            bulk.add(
                    List.of(
                            APPLICATION_REASON.APPLICATION_ID,
                            APPLICATION_REASON.POSITION,
                            APPLICATION_REASON.CRITERION,
                            APPLICATION_REASON.WEIGHT,
                            APPLICATION_REASON.POINTS,
                            APPLICATION_REASON.REASON),
                    application.id().value(),
                    position++,
                    reason.criterion(),
                    reason.weight(),
                    BigDecimal.valueOf(reason.tenths(), 1),
                    reason.reason());
        }
        bulk.execute(dsl);
    }

    /**
     * The reasons of applications, in their order.
     *
     * @param owners ids of the applications
     */
    Map<Long, List<ProposalReason>> of(Select<Record1<Long>> owners) {
        Map<Long, List<ProposalReason>> reasons = new HashMap<>();
        dsl.select(APPLICATION_REASON.fields())
                .from(APPLICATION_REASON)
                .where(APPLICATION_REASON.APPLICATION_ID.in(owners))
                .orderBy(APPLICATION_REASON.APPLICATION_ID, APPLICATION_REASON.POSITION)
                .forEach(
                        row ->
                                reasons.computeIfAbsent(
                                                row.get(APPLICATION_REASON.APPLICATION_ID),
                                                _ -> new ArrayList<>())
                                        .add(reason(row)));
        return reasons;
    }

    private static ProposalReason reason(Record row) {
        return new ProposalReason(
                row.get(APPLICATION_REASON.CRITERION),
                row.get(APPLICATION_REASON.WEIGHT),
                row.get(APPLICATION_REASON.POINTS).movePointRight(1).longValue(),
                row.get(APPLICATION_REASON.REASON));
    }
}
