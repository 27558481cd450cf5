// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static fr.gouv.numerique.vivier.store.schema.Tables.REFERENCE_COUNTER;

import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

import java.util.Objects;

/**
 * Gives numbers in series without gaps. The row of a series stays locked until the transaction
 * ends, so that two people never get the same number and one that is rolled back is given again.
 */
public final class ReferenceCounter {
    private final DSLContext dsl;

    ReferenceCounter(DSLContext dsl) {
        this.dsl = dsl;
    }

    public long next(String series) {
        return reserve(series, 1);
    }

    /** The first of so many numbers in a row. */
    public long reserve(String series, int count) {
        if (add(series, count) == 0) {
            begin(series);
            add(series, count);
        }
        Long last =
                dsl.select(REFERENCE_COUNTER.LAST_VALUE)
                        .from(REFERENCE_COUNTER)
                        .where(REFERENCE_COUNTER.NAME.eq(series))
                        .fetchOne(REFERENCE_COUNTER.LAST_VALUE);
        return Objects.requireNonNull(last) - count + 1;
    }

    private int add(String series, int count) {
        return dsl.update(REFERENCE_COUNTER)
                .set(REFERENCE_COUNTER.LAST_VALUE, REFERENCE_COUNTER.LAST_VALUE.plus(count))
                .where(REFERENCE_COUNTER.NAME.eq(series))
                .execute();
    }

    private void begin(String series) {
        try {
            dsl.insertInto(REFERENCE_COUNTER)
                    .set(REFERENCE_COUNTER.NAME, series)
                    .set(REFERENCE_COUNTER.LAST_VALUE, 0L)
                    .onConflict(REFERENCE_COUNTER.NAME)
                    .doNothing()
                    .execute();
        } catch (IntegrityConstraintViolationException _) {
            // H2 looks before it waits for another connection that begins the same series;
            // PostgreSQL looks after. Either way the row is there now.
        }
    }
}
