// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import static fr.gouv.numerique.vivier.store.schema.Tables.DISTINCT_PAIR;

import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.HashSet;
import java.util.Set;

/** Pairs of whom somebody said: not the same person. */
public final class DistinctPairRepository {
    private final Context context;
    private final DSLContext dsl;

    public DistinctPairRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every pair, also of records that were merged away since. */
    public Set<TalentPair> all() {
        return new HashSet<>(
                dsl.select(DISTINCT_PAIR.TALENT_A, DISTINCT_PAIR.TALENT_B)
                        .from(DISTINCT_PAIR)
                        .fetch(
                                row ->
                                        new TalentPair(
                                                new TalentId(row.value1()),
                                                new TalentId(row.value2()))));
    }

    /** Remembers the pair; to say it again changes nothing. */
    public void add(TalentPair pair) {
        dsl.insertInto(DISTINCT_PAIR)
                .set(DISTINCT_PAIR.TALENT_A, pair.a().value())
                .set(DISTINCT_PAIR.TALENT_B, pair.b().value())
                .set(DISTINCT_PAIR.DECIDED_AT, Context.utc(context.now()))
                .set(DISTINCT_PAIR.DECIDED_BY, context.actor())
                .onConflictDoNothing()
                .execute();
    }

    /** Forgets it: somebody knows better now. */
    public void remove(TalentPair pair) {
        dsl.deleteFrom(DISTINCT_PAIR)
                .where(DISTINCT_PAIR.TALENT_A.eq(pair.a().value()))
                .and(DISTINCT_PAIR.TALENT_B.eq(pair.b().value()))
                .execute();
    }
}
