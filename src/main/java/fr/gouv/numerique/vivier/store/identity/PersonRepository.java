// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;

import fr.gouv.numerique.vivier.domain.identity.KnownPerson;
import fr.gouv.numerique.vivier.domain.identity.Person;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everybody of the pool, as far as people are compared: a fraction of what a talent holds. */
public final class PersonRepository {
    private final DSLContext dsl;

    public PersonRepository(Context context) {
        dsl = context.dsl();
    }

    /** In the order in which they came. */
    public List<KnownPerson> all() {
        return dsl.select(
                        TALENT.ID,
                        TALENT.REF,
                        TALENT.LAST_NAME,
                        TALENT.FIRST_NAME,
                        TALENT.EMAIL,
                        TALENT.PHONE,
                        TALENT.UNIT,
                        TALENT.MUNICIPALITY)
                .from(TALENT)
                .orderBy(TALENT.ID)
                .fetch(
                        row ->
                                new KnownPerson(
                                        row.value2(),
                                        new Person(
                                                row.value1(),
                                                text(row.value3()),
                                                text(row.value4()),
                                                text(row.value5()),
                                                text(row.value6()),
                                                text(row.value7()),
                                                text(row.value8()))));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
