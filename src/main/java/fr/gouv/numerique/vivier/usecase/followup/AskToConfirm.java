// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.followup;

import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Freshness;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.files.mail.DraftFile;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.application.AgendaRepository.Silence;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Prepares the message that asks people whether their profiles still hold, in French whatever the
 * language of the window. Nothing is sent. That it was prepared is a line of the person's history.
 */
public final class AskToConfirm {
    /** A profile that nobody confirmed for a year says little of what a person wants now. */
    private static final Duration TRUSTED = Duration.ofDays(365);

    /** Whoever was asked has a month to answer. */
    private static final Duration ANSWER = Duration.ofDays(30);

    /** So many drafts can be read through before they are sent. */
    private static final int AT_ONCE = 50;

    private final Store store;
    private final Texts french;
    private final Clock clock;
    private final Changes changes;

    public AskToConfirm(Store store, Texts french, Clock clock, Changes changes) {
        this.store = store;
        this.french = french;
        this.clock = clock;
        this.changes = changes;
    }

    /** The message to this person. */
    public Draft draft(Talent talent) {
        String coordination = store.read(session -> session.settings().read()).coordinatorName();
        Freshness fresh = Freshness.of(talent, clock.getZone());
        return new Draft(
                talent.fullName(),
                talent.email(),
                french.get("talent.mail.subject"),
                String.join(
                        "\n",
                        french.get("talent.mail.hello", talent.fullName()),
                        "",
                        french.get("talent.mail.since", fresh.on()),
                        "",
                        french.get("talent.mail.answer"),
                        "",
                        french.get("talent.mail.thanks"),
                        "",
                        coordination.isBlank()
                                ? french.get("talent.mail.signature")
                                : coordination));
    }

    /**
     * Writes one draft for each of these who has an address into the folder, under the record's
     * reference: a name of a file tells nothing of a person.
     *
     * @return how many were written
     */
    public int saveAll(Collection<TalentId> ids, Path folder) throws IOException {
        List<Talent> written = new ArrayList<>();
        try {
            for (Talent talent : store.read(session -> session.talents().findAll(ids)).values()) {
                if (!talent.email().isBlank()) {
                    DraftFile.write(draft(talent), folder.resolve(talent.ref() + ".eml"));
                    written.add(talent);
                }
            }
        } finally {
            note(written);
        }
        return written.size();
    }

    /** Those who are to be asked at this moment. */
    public static Silence silence(Instant now) {
        return new Silence(now.minus(TRUSTED), now.minus(ANSWER));
    }

    /**
     * The same for the first fifty of whom nothing was heard for a year.
     *
     * @return how many were written
     */
    public int saveSilent(Path folder) throws IOException {
        Silence silence = silence(clock.instant());
        return saveAll(store.read(session -> session.agenda().silent(silence, AT_ONCE)), folder);
    }

    private void note(List<Talent> written) {
        store.write(
                session -> {
                    written.forEach(
                            talent ->
                                    session.log()
                                            .add("talent.ask", "talent", talent.id().value(), ""));
                    return written;
                });
        changes.publish(Subject.MESSAGES);
    }
}
