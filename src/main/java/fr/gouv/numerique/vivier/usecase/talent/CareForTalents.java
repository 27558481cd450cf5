// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Does the same to several talents at once; it is taken back at once, too. */
public final class CareForTalents {
    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public CareForTalents(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Pauses them up to this day; from the next one they are there again.
     *
     * @return the action, to take it back; nothing where nothing changed
     * @throws RefusedByRule when the day is past
     */
    public Optional<Long> pause(Collection<TalentId> ids, LocalDate until) throws RefusedByRule {
        if (until.isBefore(LocalDate.now(clock))) {
            throw new RefusedByRule(Message.of("talent.refused.pastPause"));
        }
        return save(
                "talent.pause",
                ids,
                values ->
                        values.with(TalentFields.AVAILABILITY, "")
                                .with(TalentFields.PAUSED_UNTIL, Optional.of(until)));
    }

    /** Notes that their profiles hold as of today. */
    public Optional<Long> confirm(Collection<TalentId> ids) {
        Optional<LocalDate> today = Optional.of(LocalDate.now(clock));
        return save("talent.confirm", ids, values -> values.with(TalentFields.CONFIRMED_ON, today));
    }

    private Optional<Long> save(
            String action, Collection<TalentId> ids, UnaryOperator<FieldValues> change) {
        Optional<Long> group = store.write(session -> all(session, action, ids, change));
        group.ifPresent(_ -> changes.publish(Subject.TALENTS));
        return group;
    }

    private static Optional<Long> all(
            Session session,
            String action,
            Collection<TalentId> ids,
            UnaryOperator<FieldValues> change) {
        Optional<Long> group = Optional.empty();
        for (Talent talent : session.talents().findAll(ids).values()) {
            FieldValues values = change.apply(talent.values());
            if (!values.equals(talent.values())) {
                Talent after = talent.with(values, talent.skills(), talent.edits());
                group = Optional.of(TalentWriting.write(session, group, action, talent, after));
            }
        }
        return group;
    }
}
