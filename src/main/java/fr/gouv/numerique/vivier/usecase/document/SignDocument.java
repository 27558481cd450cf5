// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.Delegate;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.register.SignatureMark;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.document.register.SigningOutcome;
import fr.gouv.numerique.vivier.domain.document.register.SigningRules;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.scan.Seals;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records who has signed a document, undoes a wrong mark, cancels a document. */
public final class SignDocument {
    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public SignDocument(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * A signature as somebody reports it.
     *
     * @param on the day written beside it
     * @param channel on paper or in the file
     * @param place « Fait à »; may be empty
     * @param delegate who signed instead, if somebody did
     */
    public record Given(
            LocalDate on, SignatureChannel channel, String place, Optional<Delegate> delegate) {}

    /**
     * What was recorded.
     *
     * @param state as it is now
     * @param warnings what a person should look at
     */
    public record Recorded(SigningState state, List<Message> warnings) {
        public Recorded {
            warnings = List.copyOf(warnings);
        }
    }

    /** One step of the state machine. */
    @FunctionalInterface
    private interface Step {
        SigningOutcome take(Session session, SigningRules rules, IssuedDocument document);
    }

    /** A document with its signatures, by the number printed on it. */
    public SigningState read(String number) throws UnknownRecord {
        return store.read(
                        session ->
                                session.documents()
                                        .find(number)
                                        .map(document -> state(session, document)))
                .orElseThrow(() -> new UnknownRecord("document", number));
    }

    /**
     * Marks that somebody signed the current text.
     *
     * @throws UnknownRecord when no document has this number
     * @throws RefusedByRule when it cannot be so
     */
    public Recorded sign(String number, SignatoryRole role, Given given)
            throws UnknownRecord, RefusedByRule {
        return record(
                number,
                (session, rules, document) -> rules.sign(document, role, mark(session, given)));
    }

    /** Marks that somebody refused to sign; the reason may be empty. */
    public Recorded refuse(String number, SignatoryRole role, LocalDate on, String reason)
            throws UnknownRecord, RefusedByRule {
        Given given = new Given(on, SignatureChannel.PAPER, "", Optional.empty());
        return record(
                number,
                (session, rules, document) ->
                        rules.refuse(document, role, mark(session, given), reason));
    }

    /** Takes back a mark that was wrong; the history keeps both, with the reason. */
    public Recorded undo(String number, SignatoryRole role, String reason)
            throws UnknownRecord, RefusedByRule {
        return record(
                number,
                (session, rules, document) ->
                        rules.undo(document, role, reason, session.actor(), session.now()));
    }

    /** Cancels a document, which keeps its number for ever. */
    public Recorded cancel(String number, String reason) throws UnknownRecord, RefusedByRule {
        return record(
                number,
                (session, rules, document) ->
                        rules.cancel(document, reason, session.actor(), session.now()));
    }

    /**
     * Takes back the mark that was noted at this moment, and none that was noted later.
     *
     * @throws RefusedByRule when it was taken back before, or the order of signatures forbids it
     */
    public Recorded takeBack(String number, SignatoryRole role, Instant noted, String reason)
            throws UnknownRecord, RefusedByRule {
        return record(
                number,
                (session, rules, document) ->
                        document.current()
                                .signatory(role)
                                .flatMap(Signatory::mark)
                                .filter(mark -> mark.recordedAt().isAfter(noted))
                                .<SigningOutcome>map(
                                        _ ->
                                                new SigningOutcome.Forbidden(
                                                        Message.of("history.refused.already")))
                                .orElseGet(
                                        () ->
                                                rules.undo(
                                                        document,
                                                        role,
                                                        reason,
                                                        session.actor(),
                                                        session.now())));
    }

    /** Lets a document count again that was cancelled by mistake. */
    public Recorded reinstate(String number) throws UnknownRecord, RefusedByRule {
        return record(
                number,
                (session, rules, document) ->
                        rules.reinstate(
                                document,
                                session.documents().of(document.application()),
                                session.actor(),
                                session.now()));
    }

    private Recorded record(String number, Step step) throws UnknownRecord, RefusedByRule {
        Optional<Taken> taken =
                store.write(
                        session ->
                                session.documents()
                                        .find(number)
                                        .map(document -> take(session, document, step)));
        Taken outcome = taken.orElseThrow(() -> new UnknownRecord("document", number));
        return switch (outcome.outcome()) {
            case SigningOutcome.Forbidden(Message reason) -> throw new RefusedByRule(reason);
            case SigningOutcome.Recorded recorded -> {
                changes.publish(Subject.DOCUMENTS);
                yield new Recorded(outcome.state(), recorded.warnings());
            }
        };
    }

    /** An outcome, and the document after it. */
    private record Taken(SigningOutcome outcome, SigningState state) {}

    private Taken take(Session session, IssuedDocument document, Step step) {
        SigningRules rules =
                new SigningRules(session.settings().signingOrder(), LocalDate.now(clock));
        SigningOutcome outcome = step.take(session, rules, document);
        IssuedDocument after =
                switch (outcome) {
                    case SigningOutcome.Forbidden _ -> document;
                    case SigningOutcome.Recorded(var revision, var event, _) -> {
                        session.signing().record(document, revision, event);
                        session.log()
                                .add(
                                        "document.signature",
                                        "document",
                                        document.id().value(),
                                        document.number() + " " + event);
                        yield document.with(revision);
                    }
                };
        return new Taken(outcome, state(session, after));
    }

    private static SignatureMark mark(Session session, Given given) {
        return new SignatureMark(
                given.on(),
                given.channel(),
                given.place().strip(),
                given.delegate(),
                session.actor(),
                session.now());
    }

    static SigningState state(Session session, IssuedDocument document) {
        List<SignedCopy> copies = session.signedCopies().of(document.id());
        return new SigningState(
                document,
                session.applications().find(document.application()).orElseThrow(),
                session.signing().history(document.id()),
                copies,
                copies.stream()
                        .filter(copy -> copy.kind() == SignedCopy.Kind.SIGNED_FILE)
                        .collect(Collectors.toMap(SignedCopy::id, copy -> seals(session, copy))),
                session.settings().signingOrder());
    }

    private static List<Seal> seals(Session session, SignedCopy copy) {
        return session.signedCopies().content(copy.id()).map(Seals::of).orElse(List.of());
    }
}
