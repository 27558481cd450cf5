// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Notes what a coordinator says of messages that were prepared: the program sends nothing. */
public final class MarkSent {
    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public MarkSent(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * They were sent today, or were not.
     *
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public void set(Mailing shown, boolean sent) {
        store.write(
                session -> {
                    session.mailings()
                            .setSent(
                                    shown,
                                    sent ? Optional.of(LocalDate.now(clock)) : Optional.empty());
                    return session.log()
                            .add(
                                    sent ? "mailing.sent" : "mailing.unsent",
                                    "mailing",
                                    shown.id(),
                                    "");
                });
        changes.publish(Subject.MESSAGES);
    }
}
