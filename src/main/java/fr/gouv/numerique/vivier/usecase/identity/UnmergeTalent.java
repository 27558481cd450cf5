// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.identity.Separation;
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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes a merge back, however long ago it was made. Both records are as they would be without it:
 * each has the answers that it alone gave since. What was set by hand since, and applications
 * opened since, stay with the record that had stayed.
 */
public final class UnmergeTalent {
    private final Store store;
    private final Supplier<Separation> separation;
    private final Changes changes;

    public UnmergeTalent(Store store, CurrentReference reference, Changes changes) {
        this.store = store;
        this.separation = reference.derived(known -> new Separation(new TalentSkillReader(known)));
        this.changes = changes;
    }

    private sealed interface Outcome {
        record Done(Separated two) implements Outcome {}

        record Refused(Message why) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /**
     * Makes two records again.
     *
     * @param idOrRef of the record that was merged away; that of the one which stayed means its
     *     latest merge
     * @throws RefusedByRule when a later merge stands in the way, or there is nothing to take back
     */
    public Separated separate(String idOrRef) throws UnknownRecord, RefusedByRule {
        Outcome outcome = store.write(session -> separate(session, idOrRef));
        return switch (outcome) {
            case Outcome.Done(Separated two) -> {
                changes.publish(Subject.TALENTS, Subject.APPLICATIONS, Subject.IMPORTS);
                yield two;
            }
            case Outcome.Refused(Message why) -> throw new RefusedByRule(why);
            case Outcome.Unknown() -> throw new UnknownRecord("talent", idOrRef);
        };
    }

    private Outcome separate(Session session, String idOrRef) {
        Optional<Merge> away = session.merges().away(idOrRef);
        if (away.isPresent()) {
            return separate(session, away.get());
        }
        Optional<Talent> stayed = session.talents().find(idOrRef);
        if (stayed.isEmpty()) {
            return new Outcome.Unknown();
        }
        return session.merges().into(List.of(stayed.get().id())).stream()
                .findFirst()
                .map(merge -> separate(session, merge))
                .orElseGet(
                        () ->
                                new Outcome.Refused(
                                        Message.of(
                                                "identity.refused.notMerged", stayed.get().ref())));
    }

    private Outcome separate(Session session, Merge merge) {
        Talent survivor = merge.survivor();
        Optional<Talent> now = session.talents().find(survivor.id());
        if (now.isEmpty()) {
            return new Outcome.Refused(gone(session, survivor));
        }
        Merge latest = session.merges().into(List.of(survivor.id())).getFirst();
        if (latest.id() != merge.id()) {
            return new Outcome.Refused(
                    Message.of(
                            "identity.refused.laterMerge", survivor.ref(), latest.other().ref()));
        }
        return new Outcome.Done(separate(session, merge, now.get()));
    }

    private static Message gone(Session session, Talent survivor) {
        return session.merges()
                .whereIs(survivor.id().toString())
                .flatMap(session.talents()::find)
                .map(into -> Message.of("identity.refused.mergedAgain", survivor.ref(), into.ref()))
                .orElseGet(() -> Message.of("identity.refused.survivorGone", survivor.ref()));
    }

    private Separated separate(Session session, Merge merge, Talent now) {
        Set<String> addresses = MergeTalents.addresses(session, now);
        addresses.removeAll(merge.addresses());
        // First, since it gives the other's address free.
        Talent survivor = session.talents().update(separation.get().survivor(merge, now));
        Talent other = again(merge.other(), session);
        session.talents().putBack(other);
        session.addresses().set(survivor, addresses);
        session.addresses().set(other, merge.addresses());
        session.belongings().giveBack(merge);
        session.merges().undo(merge);
        note(session, survivor.id(), other.id());
        return new Separated(survivor, other);
    }

    /** A version of its own, so that nobody changes it from a screen that shows it as it was. */
    private static Talent again(Talent other, Session session) {
        return new Talent(
                other.id(),
                other.ref(),
                other.version() + 1,
                other.status(),
                other.values(),
                other.skills(),
                other.edits(),
                other.extras(),
                other.answeredAt(),
                other.createdAt(),
                session.now());
    }

    private static void note(Session session, TalentId survivor, TalentId other) {
        session.log().add("talent.unmerge", "talent", survivor.value(), "other=" + other);
        session.log().add("talent.unmerge", "talent", other.value(), "from=" + survivor);
    }
}
