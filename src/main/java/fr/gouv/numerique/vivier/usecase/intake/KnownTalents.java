// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.talent.Mailbox;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The talents that answers may be about, by the keys that lead to them: the address in force, the
 * further addresses, and the mailbox together with the name.
 */
record KnownTalents(Map<String, Talent> byKey) {

    static KnownTalents read(Session session, Collection<String> emailKeys) {
        Set<String> keys = new HashSet<>(emailKeys);
        emailKeys.forEach(key -> keys.add(Mailbox.address(key)));
        Map<String, TalentId> owners = session.addresses().owners(keys);
        Set<TalentId> elsewhere = new HashSet<>(owners.values());
        elsewhere.addAll(session.addresses().ofMailboxes(keys));
        Map<String, Talent> found = new HashMap<>(session.talents().findByEmail(keys));
        Map<TalentId, Talent> others =
                elsewhere.isEmpty() ? Map.of() : session.talents().findAll(elsewhere);
        Map<String, Talent> byKey = new HashMap<>();
        Stream.concat(found.values().stream(), others.values().stream())
                .sorted(Comparator.comparingLong(talent -> talent.id().value()))
                .forEach(talent -> putMailbox(byKey, talent));
        owners.forEach(
                (key, id) -> {
                    Talent owner = others.get(id);
                    if (owner != null) {
                        byKey.put(key, owner);
                    }
                });
        byKey.putAll(found);
        return new KnownTalents(byKey);
    }

    private static void putMailbox(Map<String, Talent> byKey, Talent talent) {
        Mailbox.of(talent).ifPresent(mailbox -> byKey.putIfAbsent(key(mailbox), talent));
    }

    /** No address has a blank. */
    static String key(Mailbox mailbox) {
        return mailbox.address() + " " + mailbox.names();
    }

    Set<TalentId> ids() {
        return byKey.values().stream().map(Talent::id).collect(Collectors.toSet());
    }
}
