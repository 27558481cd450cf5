// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_ADDRESS;

import fr.gouv.numerique.vivier.domain.talent.Mailbox;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.AnyOf;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The addresses besides the one in force by which somebody is known. An address leads to one
 * talent, whoever writes from it; a mailbox only to somebody of the same name.
 */
public final class AddressRepository {
    private enum Trust {
        /** An address of this person. */
        ADDRESS,
        /** The mailbox of the address in force, written otherwise than that address. */
        MAILBOX
    }

    private final DSLContext dsl;

    public AddressRepository(Context context) {
        dsl = context.dsl();
    }

    /** Whom these addresses lead to, for those that lead to somebody. */
    public Map<String, TalentId> owners(Collection<String> emailKeys) {
        Map<String, TalentId> owners = new HashMap<>();
        dsl.select(TALENT_ADDRESS.EMAIL_KEY, TALENT_ADDRESS.TALENT_ID)
                .from(TALENT_ADDRESS)
                .where(AnyOf.texts(TALENT_ADDRESS.EMAIL_KEY, emailKeys))
                .and(TALENT_ADDRESS.TRUST.eq(Trust.ADDRESS.name()))
                .forEach(row -> owners.put(row.value1(), new TalentId(row.value2())));
        return owners;
    }

    /** Everybody who may be meant by one of these mailboxes. */
    public Set<TalentId> ofMailboxes(Collection<String> mailboxes) {
        return new HashSet<>(
                dsl.select(TALENT_ADDRESS.TALENT_ID)
                        .from(TALENT_ADDRESS)
                        .where(AnyOf.texts(TALENT_ADDRESS.EMAIL_KEY, mailboxes))
                        .and(TALENT_ADDRESS.TRUST.eq(Trust.MAILBOX.name()))
                        .fetch(row -> new TalentId(row.value1())));
    }

    /** The further addresses of this talent. */
    public Set<String> of(TalentId talent) {
        return new HashSet<>(
                dsl.select(TALENT_ADDRESS.EMAIL_KEY)
                        .from(TALENT_ADDRESS)
                        .where(TALENT_ADDRESS.TALENT_ID.eq(talent.value()))
                        .and(TALENT_ADDRESS.TRUST.eq(Trust.ADDRESS.name()))
                        .fetch(TALENT_ADDRESS.EMAIL_KEY));
    }

    /** Remembers the mailboxes of new talents, where they differ from the address. */
    public void addMailboxes(Collection<Talent> talents) {
        BulkInsert bulk = new BulkInsert();
        talents.forEach(talent -> addMailbox(bulk, talent));
        bulk.execute(dsl);
    }

    /**
     * Sets all further addresses of a talent.
     *
     * @param emailKeys the one in force may be among them; it is left out
     */
    public void set(Talent talent, Collection<String> emailKeys) {
        long id = talent.id().value();
        dsl.deleteFrom(TALENT_ADDRESS).where(TALENT_ADDRESS.TALENT_ID.eq(id)).execute();
        String inForce = Talent.emailKey(talent.email());
        BulkInsert bulk = new BulkInsert();
        for (String key : Set.copyOf(emailKeys)) {
            if (!key.equals(inForce)) {
                add(bulk, key, id, Trust.ADDRESS);
            }
        }
        if (!emailKeys.contains(Mailbox.address(inForce))) {
            addMailbox(bulk, talent);
        }
        bulk.execute(dsl);
    }

    private static void addMailbox(BulkInsert bulk, Talent talent) {
        String mailbox = Mailbox.address(talent.email());
        if (!mailbox.equals(Talent.emailKey(talent.email()))) {
            add(bulk, mailbox, talent.id().value(), Trust.MAILBOX);
        }
    }

    private static void add(BulkInsert bulk, String key, long talent, Trust trust) {
        bulk.add(
                List.of(TALENT_ADDRESS.EMAIL_KEY, TALENT_ADDRESS.TALENT_ID, TALENT_ADDRESS.TRUST),
                key,
                talent,
                trust.name());
    }
}
