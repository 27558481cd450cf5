// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.reference;

import static fr.gouv.numerique.vivier.store.schema.Tables.REFERENCE_ENTRY;
import static fr.gouv.numerique.vivier.store.schema.Tables.REFERENCE_SYNONYM;

import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.TaughtEntry;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.reference.Teachings;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Optional;

/** Reads and writes what was taught of the lists. */
public final class ReferenceRepository {
    private final Context context;
    private final DSLContext dsl;

    public ReferenceRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** All that was taught, in the order of lists and words. */
    public Teachings teachings() {
        return new Teachings(synonyms(), entries());
    }

    private List<TaughtSynonym> synonyms() {
        return dsl.select(REFERENCE_SYNONYM.fields())
                .from(REFERENCE_SYNONYM)
                .orderBy(REFERENCE_SYNONYM.LIST_NAME, REFERENCE_SYNONYM.WORDS_KEY)
                .fetch(
                        row ->
                                new TaughtSynonym(
                                        row.get(REFERENCE_SYNONYM.LIST_NAME),
                                        row.get(REFERENCE_SYNONYM.WORDS),
                                        row.get(REFERENCE_SYNONYM.CODE),
                                        row.get(REFERENCE_SYNONYM.TAUGHT_BY),
                                        row.get(REFERENCE_SYNONYM.TAUGHT_AT).toInstant()));
    }

    private List<TaughtEntry> entries() {
        return dsl.select(REFERENCE_ENTRY.fields())
                .from(REFERENCE_ENTRY)
                .orderBy(REFERENCE_ENTRY.LIST_NAME, REFERENCE_ENTRY.CODE)
                .fetch(
                        row ->
                                new TaughtEntry(
                                        row.get(REFERENCE_ENTRY.LIST_NAME),
                                        new ReferenceEntry(
                                                row.get(REFERENCE_ENTRY.CODE),
                                                row.get(REFERENCE_ENTRY.FRENCH),
                                                row.get(REFERENCE_ENTRY.ENGLISH),
                                                List.of(),
                                                Optional.ofNullable(
                                                        row.get(REFERENCE_ENTRY.VALID_FROM)),
                                                Optional.ofNullable(
                                                        row.get(REFERENCE_ENTRY.VALID_UNTIL)),
                                                row.get(REFERENCE_ENTRY.SUCCESSOR)),
                                        row.get(REFERENCE_ENTRY.HIDDEN),
                                        row.get(REFERENCE_ENTRY.EDITED_BY),
                                        row.get(REFERENCE_ENTRY.EDITED_AT).toInstant()));
    }

    /** Remembers what these words mean from now on, in place of what they meant. */
    public void teach(String list, String words, String code) {
        TaughtSynonym synonym =
                new TaughtSynonym(list, words, code, context.actor(), context.now());
        forget(list, synonym.key());
        dsl.insertInto(REFERENCE_SYNONYM)
                .set(REFERENCE_SYNONYM.LIST_NAME, list)
                .set(REFERENCE_SYNONYM.WORDS_KEY, synonym.key())
                .set(REFERENCE_SYNONYM.WORDS, words)
                .set(REFERENCE_SYNONYM.CODE, code)
                .set(REFERENCE_SYNONYM.TAUGHT_BY, synonym.by())
                .set(REFERENCE_SYNONYM.TAUGHT_AT, Context.utc(synonym.at()))
                .execute();
    }

    public void forget(String list, String key) {
        dsl.deleteFrom(REFERENCE_SYNONYM)
                .where(REFERENCE_SYNONYM.LIST_NAME.eq(list))
                .and(REFERENCE_SYNONYM.WORDS_KEY.eq(key))
                .execute();
    }

    /** Forgets all words that mean this entry. */
    public void forgetAll(String list, String code) {
        dsl.deleteFrom(REFERENCE_SYNONYM)
                .where(REFERENCE_SYNONYM.LIST_NAME.eq(list))
                .and(REFERENCE_SYNONYM.CODE.eq(code))
                .execute();
    }

    /** Adds an entry or changes one, as shipped or added before. */
    public void save(String list, ReferenceEntry entry, boolean hidden) {
        var now = Context.utc(context.now());
        dsl.insertInto(REFERENCE_ENTRY)
                .set(REFERENCE_ENTRY.LIST_NAME, list)
                .set(REFERENCE_ENTRY.CODE, entry.code())
                .set(REFERENCE_ENTRY.FRENCH, entry.french())
                .set(REFERENCE_ENTRY.ENGLISH, entry.english())
                .set(REFERENCE_ENTRY.VALID_FROM, entry.validFrom().orElse(null))
                .set(REFERENCE_ENTRY.VALID_UNTIL, entry.validUntil().orElse(null))
                .set(REFERENCE_ENTRY.SUCCESSOR, entry.successor())
                .set(REFERENCE_ENTRY.HIDDEN, hidden)
                .set(REFERENCE_ENTRY.EDITED_BY, context.actor())
                .set(REFERENCE_ENTRY.EDITED_AT, now)
                .onConflict(REFERENCE_ENTRY.LIST_NAME, REFERENCE_ENTRY.CODE)
                .doUpdate()
                .set(REFERENCE_ENTRY.ROW_VERSION, REFERENCE_ENTRY.ROW_VERSION.plus(1))
                .set(REFERENCE_ENTRY.FRENCH, entry.french())
                .set(REFERENCE_ENTRY.ENGLISH, entry.english())
                .set(REFERENCE_ENTRY.VALID_FROM, entry.validFrom().orElse(null))
                .set(REFERENCE_ENTRY.VALID_UNTIL, entry.validUntil().orElse(null))
                .set(REFERENCE_ENTRY.SUCCESSOR, entry.successor())
                .set(REFERENCE_ENTRY.HIDDEN, hidden)
                .set(REFERENCE_ENTRY.EDITED_BY, context.actor())
                .set(REFERENCE_ENTRY.EDITED_AT, now)
                .execute();
    }

    /** Takes an added entry away, or what was changed of a shipped one. */
    public void remove(String list, String code) {
        dsl.deleteFrom(REFERENCE_ENTRY)
                .where(REFERENCE_ENTRY.LIST_NAME.eq(list))
                .and(REFERENCE_ENTRY.CODE.eq(code))
                .execute();
    }
}
