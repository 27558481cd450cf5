// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.IdGenerator;

import org.jooq.DSLContext;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What the repositories share during one transaction.
 *
 * @param dsl bound to the transaction's connection
 * @param clock the program's
 * @param ids makes record ids
 * @param actor who is at work
 * @param touched notes which talents are written
 */
public record Context(DSLContext dsl, Clock clock, IdGenerator ids, String actor, Touched touched) {

    /** This moment, as finely as both databases keep it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** An instant as the columns hold it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public ReferenceCounter counter() {
        return new ReferenceCounter(dsl);
    }
}
