// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.identity.TalentUnion;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes one record of two because somebody said that they are the same person. The address of the
 * record that goes leads to the one that stays from then on; its applications, documents and rows
 * of imports follow. Everything is kept that is needed to take it back.
 */
public final class MergeTalents {
    private final Store store;
    private final Supplier<TalentUnion> union;
    private final Changes changes;

    public MergeTalents(Store store, CurrentReference reference, Changes changes) {
        this.store = store;
        this.union = reference.derived(known -> new TalentUnion(new TalentSkillReader(known)));
        this.changes = changes;
    }

    /** Both records side by side. Nothing is written. */
    public MergePreview preview(TalentId survivor, TalentId other)
            throws UnknownRecord, RefusedByRule {
        Talent stays = find(survivor);
        Talent goes = find(other);
        refuseSame(stays, goes);
        int applications = store.read(session -> session.applications().of(goes.id()).size());
        return new MergePreview(stays, goes, TalentUnion.pairs(stays, goes), applications);
    }

    private Talent find(TalentId id) throws UnknownRecord {
        return store.read(session -> session.talents().find(id))
                .orElseThrow(() -> new UnknownRecord("talent", id.toString()));
    }

    /**
     * Merges the versions that were shown.
     *
     * @param survivor keeps its identifier and reference
     * @param other goes into it
     * @param chosen the side that gives a field, where a person chose one
     * @throws RefusedByRule when both are one record already
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed one
     *     of them since; nothing was written
     */
    public Talent merge(Talent survivor, Talent other, Map<Field<?>, Side> chosen)
            throws RefusedByRule {
        refuseSame(survivor, other);
        Map<Field<?>, Side> choices = againstTheRules(survivor, other, chosen);
        Talent united = store.write(session -> merge(session, survivor, other, choices));
        changes.publish(Subject.TALENTS, Subject.APPLICATIONS, Subject.IMPORTS);
        return united;
    }

    private static void refuseSame(Talent survivor, Talent other) throws RefusedByRule {
        if (survivor.id().equals(other.id())) {
            throw new RefusedByRule(Message.of("identity.refused.same", survivor.ref()));
        }
    }

    private static Map<Field<?>, Side> againstTheRules(
            Talent survivor, Talent other, Map<Field<?>, Side> chosen) {
        Map<Field<?>, Side> choices = new HashMap<>();
        for (FieldPair pair : TalentUnion.pairs(survivor, other)) {
            Side side = chosen.getOrDefault(pair.field(), pair.proposed());
            if (side != pair.proposed() && !pair.isSame()) {
                choices.put(pair.field(), side);
            }
        }
        return choices;
    }

    private Talent merge(
            Session session, Talent survivor, Talent other, Map<Field<?>, Side> choices) {
        Talent united = union.get().unite(survivor, other, choices, session.now(), session.actor());
        Set<String> addresses = addresses(session, other);
        Set<String> all = addresses(session, survivor);
        all.addAll(addresses);
        Merge merge = session.merges().add(survivor, other, united, addresses, choices);
        session.belongings().follow(merge);
        // Before the survivor takes its address, since no two records may have the same.
        session.talents().remove(other);
        Talent saved = session.talents().update(united);
        session.addresses().set(saved, all);
        session.distinctPairs().remove(TalentPair.of(survivor.id(), other.id()));
        session.log().add("talent.merge", "talent", saved.id().value(), "other=" + other.id());
        session.log().add("talent.merge", "talent", other.id().value(), "into=" + saved.id());
        return saved;
    }

    /** All by which somebody is known. */
    static Set<String> addresses(Session session, Talent talent) {
        Set<String> all = new HashSet<>(session.addresses().of(talent.id()));
        all.add(Talent.emailKey(talent.email()));
        return all;
    }

    /** The merges in force that a record came out of, the latest first. */
    public List<Merge> into(TalentId talent) {
        return store.read(session -> session.merges().into(List.of(talent)));
    }
}
