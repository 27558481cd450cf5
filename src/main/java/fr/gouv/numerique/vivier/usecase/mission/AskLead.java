// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.mail.DraftFile;
import fr.gouv.numerique.vivier.files.mail.MailLink;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Prepares the message that asks a lead whether a mission still holds, in French whatever the
 * language of the window. Nothing is sent. That it was prepared is a line of the mission's history.
 */
public final class AskLead {
    private static final String ACTION = "lead.ask";

    private final Store store;
    private final Texts french;
    private final Clock clock;
    private final Changes changes;

    public AskLead(Store store, Texts french, Clock clock, Changes changes) {
        this.store = store;
        this.french = french;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * The message to the mission's lead.
     *
     * @throws RefusedByRule when the lead was asked too short a while ago, or has no address
     */
    public Draft draft(Mission mission) throws RefusedByRule {
        String address = mission.get(MissionFields.LEAD_EMAIL);
        if (address.isBlank()) {
            throw new RefusedByRule(Message.of("mission.refused.noAddress"));
        }
        Duration left = store.read(session -> left(session, mission));
        if (left.isPositive()) {
            throw new RefusedByRule(Message.of("application.refused.tooSoon", left.toHours() + 1));
        }
        String coordination = store.read(session -> session.settings().read()).coordinatorName();
        return new Draft(
                mission.leadName(),
                address,
                french.get("mission.mail.subject", mission.title()),
                String.join(
                        "\n",
                        french.get("mission.mail.hello", mission.leadName()),
                        "",
                        french.get(
                                "mission.mail.since",
                                mission.title(),
                                MissionNews.of(mission, clock.getZone()).on()),
                        "",
                        french.get("mission.mail.answer"),
                        "",
                        french.get("application.mail.thanks"),
                        "",
                        coordination.isBlank()
                                ? french.get("application.mail.signature")
                                : coordination));
    }

    private Duration left(Session session, Mission mission) {
        Duration cooldown = Duration.ofHours(session.settings().reminderHours());
        return session.log().of("mission", mission.id().value()).reversed().stream()
                .filter(line -> line.action().equals(ACTION))
                .findFirst()
                .map(line -> cooldown.minus(Duration.between(line.at(), clock.instant())))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** The message as a link for the mail program, unless it is too long for one. */
    public Optional<URI> link(Draft draft) {
        return MailLink.of(draft);
    }

    /** Writes the message to a file that the mail program opens as a draft. */
    public void save(Draft draft, Path file) throws IOException {
        DraftFile.write(draft, file);
    }

    /** Remembers that the message was prepared. */
    public void prepared(Mission mission) {
        store.write(session -> session.log().add(ACTION, "mission", mission.id().value(), ""));
        changes.publish(Subject.MESSAGES);
    }
}
