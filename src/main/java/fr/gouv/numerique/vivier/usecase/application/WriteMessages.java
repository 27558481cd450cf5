// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
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
import java.util.List;
import java.util.Optional;

/**
 * Prepares what is written about an application, in French: the reminder to whoever has to move,
 * the question how a mission went, the answer to a person who was not chosen. Nothing is sent; that
 * it was prepared, when, by whom and to whom is remembered, what it said is not.
 */
public final class WriteMessages {
    private final Store store;
    private final Texts french;
    private final Clock clock;
    private final Changes changes;

    public WriteMessages(Store store, Texts french, Clock clock, Changes changes) {
        this.store = store;
        this.french = french;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * The message that is due about an application.
     *
     * @throws RefusedByRule when it was prepared too short a while ago, or nobody is to be written
     *     to
     */
    public Draft draft(ApplicationId id) throws RefusedByRule {
        Duration left = store.read(session -> left(session, id));
        if (left.isPositive()) {
            throw new RefusedByRule(Message.of("application.refused.tooSoon", left.toHours() + 1));
        }
        return store.read(session -> draft(session, id));
    }

    /** The message as a link for the mail program, unless it is too long for one. */
    public Optional<URI> link(Draft draft) {
        return MailLink.of(draft);
    }

    /** Writes the message to a file that the mail program opens as a draft. */
    public void save(Draft draft, Path file) throws IOException {
        DraftFile.write(draft, file);
    }

    /** Remembers that the message about an application was prepared. */
    public void prepared(ApplicationId id) {
        store.write(
                session -> {
                    Application application = session.applications().find(id).orElseThrow();
                    session.agenda().add(id, kind(application), recipient(application));
                    session.log()
                            .add(
                                    "application.message",
                                    "application",
                                    id.value(),
                                    kind(application).name());
                    return id;
                });
        changes.publish(Subject.APPLICATIONS);
    }

    /** Remembers that a person who was not chosen was told, by whatever means. */
    public void answered(ApplicationId id) {
        store.write(
                session -> {
                    session.agenda().add(id, MessageKind.ANSWERED, Party.TALENT);
                    session.log().add("application.answered", "application", id.value(), "");
                    return id;
                });
        changes.publish(Subject.APPLICATIONS);
    }

    /**
     * The person was not told after all: the answer is due again.
     *
     * @throws RefusedByRule when nobody noted that it was given
     */
    public void unanswered(ApplicationId id) throws RefusedByRule {
        boolean was =
                store.write(
                        session -> {
                            boolean answered = session.agenda().isAnswered(id);
                            if (answered) {
                                session.agenda().forgetAnswer(id);
                                session.log()
                                        .add(
                                                "application.unanswered",
                                                "application",
                                                id.value(),
                                                "");
                            }
                            return answered;
                        });
        if (!was) {
            throw new RefusedByRule(Message.of("history.refused.already"));
        }
        changes.publish(Subject.APPLICATIONS);
    }

    /** What was prepared about an application, first to last. */
    public List<MessageLine> of(ApplicationId id) {
        return store.read(session -> session.agenda().messages()).stream()
                .filter(line -> line.application().equals(id))
                .toList();
    }

    /** How long it is too early for another message of the same kind; nothing when it is not. */
    public Duration left(ApplicationId id) {
        return store.read(session -> left(session, id));
    }

    private Duration left(Session session, ApplicationId id) {
        MessageKind kind = kind(session.applications().find(id).orElseThrow());
        Duration cooldown = Duration.ofHours(session.settings().reminderHours());
        return session.agenda().messages().reversed().stream()
                .filter(line -> line.application().equals(id) && line.kind() == kind)
                .findFirst()
                .map(line -> cooldown.minus(Duration.between(line.at(), clock.instant())))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private static MessageKind kind(Application application) {
        return switch (application.step()) {
            case DECLINED -> MessageKind.ANSWER;
            case COMPLETED -> MessageKind.REVIEW;
            default -> MessageKind.REMINDER;
        };
    }

    /** The line manager's address is on no form: the agent passes the reminder on. */
    private static Party recipient(Application application) {
        return application.step().waitsFor() == Party.LEAD ? Party.LEAD : Party.TALENT;
    }

    private Draft draft(Session session, ApplicationId id) {
        Application application = session.applications().find(id).orElseThrow();
        Talent talent = session.talents().find(application.talent()).orElseThrow();
        Mission mission = session.missions().find(application.mission()).orElseThrow();
        boolean toLead = recipient(application) == Party.LEAD;
        String name = toLead ? mission.leadName() : talent.fullName();
        String coordination = session.settings().read().coordinatorName();
        return new Draft(
                name,
                toLead ? mission.get(MissionFields.LEAD_EMAIL) : talent.email(),
                french.get("application.mail.subject", mission.title()),
                String.join(
                        "\n",
                        french.get("application.mail.hello", name),
                        "",
                        french.get(
                                "application.letter." + text(application.step()),
                                mission.title(),
                                application.ref(),
                                application.stepOn()),
                        "",
                        french.get("application.mail.thanks"),
                        "",
                        coordination.isBlank()
                                ? french.get("application.mail.signature")
                                : coordination));
    }

    private static MailText text(Step step) {
        return switch (step) {
            case DECLINED -> MailText.DECLINED;
            case COMPLETED -> MailText.COMPLETED;
            case SENT_TO_LEAD, COMMUNICATED, EXPIRED -> MailText.SENT_TO_LEAD;
            case EXCHANGE, INTERESTED -> MailText.EXCHANGE;
            case CONSENT_PENDING -> MailText.CONSENT_PENDING;
            case AGREEMENT_PENDING -> MailText.AGREEMENT_PENDING;
            case ORDER_PENDING -> MailText.ORDER_PENDING;
            case PROPOSED, AGREED, READY, RUNNING, REVIEWED, CERTIFIED, WITHDRAWN -> MailText.NEWS;
        };
    }

    /** What a message is about. Texts: {@code application.letter.<NAME>}. */
    private enum MailText {
        SENT_TO_LEAD,
        EXCHANGE,
        CONSENT_PENDING,
        AGREEMENT_PENDING,
        ORDER_PENDING,
        COMPLETED,
        DECLINED,
        NEWS
    }
}
