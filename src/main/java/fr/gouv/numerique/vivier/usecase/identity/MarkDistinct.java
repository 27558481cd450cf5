// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

/** Remembers that two records are not the same person, so that nobody is asked again. */
public final class MarkDistinct {
    private final Store store;
    private final Changes changes;

    public MarkDistinct(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    public void mark(TalentId one, TalentId other) throws RefusedByRule {
        if (one.equals(other)) {
            throw new RefusedByRule(Message.of("identity.refused.oneRecord"));
        }
        TalentPair pair = TalentPair.of(one, other);
        store.write(
                session -> {
                    session.distinctPairs().add(pair);
                    session.log()
                            .add(
                                    "talent.distinct",
                                    "talent",
                                    pair.a().value(),
                                    "other=" + pair.b());
                    return pair;
                });
        changes.publish(Subject.TALENTS);
    }

    /** Takes it back: the pair is shown again. */
    public void forget(TalentId one, TalentId other) {
        TalentPair pair = TalentPair.of(one, other);
        store.write(
                session -> {
                    session.distinctPairs().remove(pair);
                    session.log()
                            .add(
                                    "talent.maybeSame",
                                    "talent",
                                    pair.a().value(),
                                    "other=" + pair.b());
                    return pair;
                });
        changes.publish(Subject.TALENTS);
    }
}
