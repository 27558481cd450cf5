// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state machine of signatures: each signatory waits, signs or refuses, and a mark that was
 * wrong is undone. Where the text stands follows from them. Pure: nothing is written here.
 *
 * @param order in which signatures are given
 * @param today no signature is later
 */
public record SigningRules(SigningOrder order, LocalDate today) {

    /** Marks that this person, or a delegate, signed. */
    public SigningOutcome sign(IssuedDocument document, SignatoryRole role, SignatureMark mark) {
        IssuedRevision revision = document.current();
        Optional<Message> obstacle =
                open(document)
                        .or(() -> waiting(revision, role))
                        .or(() -> day(revision, mark.on()))
                        .or(() -> turn(revision, role, mark.on()));
        return obstacle.<SigningOutcome>map(SigningOutcome.Forbidden::new)
                .orElseGet(
                        () ->
                                new SigningOutcome.Recorded(
                                        revision.with(
                                                signatory(revision, role)
                                                        .orElseThrow()
                                                        .marked(SignatoryState.SIGNED, mark)),
                                        event(revision, DocumentEvent.What.SIGNED, role, mark, ""),
                                        warnings(revision, mark.on())));
    }

    /** Marks that this person refused to sign; the reason may be empty. */
    public SigningOutcome refuse(
            IssuedDocument document, SignatoryRole role, SignatureMark mark, String reason) {
        IssuedRevision revision = document.current();
        Optional<Message> obstacle =
                open(document).or(() -> waiting(revision, role)).or(() -> day(revision, mark.on()));
        return obstacle.<SigningOutcome>map(SigningOutcome.Forbidden::new)
                .orElseGet(
                        () ->
                                new SigningOutcome.Recorded(
                                        revision.with(
                                                signatory(revision, role)
                                                        .orElseThrow()
                                                        .marked(SignatoryState.REFUSED, mark)),
                                        event(
                                                revision,
                                                DocumentEvent.What.REFUSED,
                                                role,
                                                mark,
                                                reason),
                                        List.of()));
    }

    /** Takes a mark back that was wrong; the history keeps both. */
    public SigningOutcome undo(
            IssuedDocument document, SignatoryRole role, String reason, String by, Instant at) {
        IssuedRevision revision = document.current();
        Optional<Message> obstacle =
                live(document)
                        .or(() -> marked(revision, role))
                        .or(() -> reasonGiven(reason, "signature.refused.undoReason"))
                        .or(() -> lastInOrder(revision, role));
        return obstacle.<SigningOutcome>map(SigningOutcome.Forbidden::new)
                .orElseGet(
                        () ->
                                new SigningOutcome.Recorded(
                                        revision.with(
                                                signatory(revision, role).orElseThrow().awaited()),
                                        new DocumentEvent(
                                                revision.revision(),
                                                DocumentEvent.What.UNDONE,
                                                Optional.of(role),
                                                Optional.empty(),
                                                reason.strip(),
                                                by,
                                                at),
                                        List.of()));
    }

    /** Cancels the document, which keeps its number; what was signed no longer counts. */
    public SigningOutcome cancel(IssuedDocument document, String reason, String by, Instant at) {
        IssuedRevision revision = document.current();
        Optional<Message> obstacle =
                live(document).or(() -> reasonGiven(reason, "signature.refused.cancelReason"));
        return obstacle.<SigningOutcome>map(SigningOutcome.Forbidden::new)
                .orElseGet(
                        () ->
                                new SigningOutcome.Recorded(
                                        revision.ended(DocumentStatus.CANCELLED),
                                        new DocumentEvent(
                                                revision.revision(),
                                                DocumentEvent.What.CANCELLED,
                                                Optional.empty(),
                                                Optional.empty(),
                                                reason.strip(),
                                                by,
                                                at),
                                        List.of()));
    }

    /**
     * Lets a document count again that was cancelled by mistake. What had been signed stays void: a
     * text that somebody signed is issued anew.
     *
     * @param all documents of the same application
     */
    public SigningOutcome reinstate(
            IssuedDocument document, List<IssuedDocument> all, String by, Instant at) {
        IssuedRevision revision = document.current();
        return reinstating(document, all)
                .<SigningOutcome>map(SigningOutcome.Forbidden::new)
                .orElseGet(
                        () ->
                                new SigningOutcome.Recorded(
                                        revision.reinstated(),
                                        new DocumentEvent(
                                                revision.revision(),
                                                DocumentEvent.What.REINSTATED,
                                                Optional.empty(),
                                                Optional.empty(),
                                                "",
                                                by,
                                                at),
                                        List.of()));
    }

    private static Optional<Message> reinstating(
            IssuedDocument document, List<IssuedDocument> all) {
        if (live(document).isEmpty()) {
            return Optional.of(Message.of("signature.refused.counts", document.number()));
        }
        if (document.current().signatories().stream()
                .anyMatch(it -> it.state() == SignatoryState.VOID)) {
            return Optional.of(Message.of("signature.refused.wasSigned", document.number()));
        }
        return all.stream()
                .filter(other -> other.kind() == document.kind() && live(other).isEmpty())
                .findFirst()
                .map(
                        other ->
                                Message.of(
                                        "signature.refused.replaced",
                                        document.number(),
                                        other.number()));
    }

    private static Optional<Message> live(IssuedDocument document) {
        return document.current().status() == DocumentStatus.CANCELLED
                ? Optional.of(Message.of("signature.refused.cancelled", document.number()))
                : Optional.empty();
    }

    /** Once one party has refused, the others do not sign that text. */
    private static Optional<Message> open(IssuedDocument document) {
        return live(document)
                .or(
                        () ->
                                document.current().signatories().stream()
                                        .filter(it -> it.state() == SignatoryState.REFUSED)
                                        .findFirst()
                                        .map(
                                                it ->
                                                        Message.of(
                                                                "signature.refused.refusal",
                                                                document.number(),
                                                                label(it.role()))));
    }

    private static Optional<Message> waiting(IssuedRevision revision, SignatoryRole role) {
        Optional<Signatory> signatory = signatory(revision, role);
        if (signatory.isEmpty()) {
            return Optional.of(Message.of("signature.refused.role", label(role)));
        }
        return signatory
                .filter(it -> it.state() != SignatoryState.WAITING)
                .flatMap(Signatory::mark)
                .map(it -> Message.of("signature.refused.already", label(role), it.on()));
    }

    private static Optional<Message> marked(IssuedRevision revision, SignatoryRole role) {
        return signatory(revision, role).flatMap(Signatory::mark).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("signature.refused.nothing", label(role)));
    }

    private Optional<Message> day(IssuedRevision revision, LocalDate on) {
        if (on.isBefore(revision.issuedOn())) {
            return Optional.of(
                    Message.of("signature.refused.beforeIssue", on, revision.issuedOn()));
        }
        return on.isAfter(today)
                ? Optional.of(Message.of("signature.refused.future", on))
                : Optional.empty();
    }

    /** A required order holds for who signs and for the days. */
    private Optional<Message> turn(IssuedRevision revision, SignatoryRole role, LocalDate on) {
        for (SignatoryRole earlier : order.before(role)) {
            Optional<Signatory> first = signatory(revision, earlier);
            if (first.isPresent() && first.get().state() != SignatoryState.SIGNED) {
                return Optional.of(
                        Message.of("signature.refused.tooEarly", label(role), label(earlier)));
            }
            Optional<LocalDate> day = first.flatMap(Signatory::signedOn).filter(on::isBefore);
            if (day.isPresent()) {
                return Optional.of(
                        Message.of("signature.refused.dayTooEarly", on, label(earlier), day.get()));
            }
        }
        for (SignatoryRole later : order.after(role)) {
            Optional<LocalDate> day =
                    signatory(revision, later).flatMap(Signatory::signedOn).filter(on::isAfter);
            if (day.isPresent()) {
                return Optional.of(
                        Message.of("signature.refused.dayTooLate", on, label(later), day.get()));
            }
        }
        return Optional.empty();
    }

    /** Taking the first of two back would leave them in the wrong order. */
    private Optional<Message> lastInOrder(IssuedRevision revision, SignatoryRole role) {
        return order.after(role).stream()
                .filter(
                        later ->
                                signatory(revision, later).flatMap(Signatory::signedOn).isPresent())
                .findFirst()
                .map(later -> Message.of("signature.refused.undoOrder", label(later)));
    }

    private static Optional<Message> reasonGiven(String reason, String sentence) {
        return reason.isBlank() ? Optional.of(Message.of(sentence)) : Optional.empty();
    }

    private static List<Message> warnings(IssuedRevision revision, LocalDate on) {
        List<Message> warnings = new ArrayList<>();
        if (revision.isMarkedAsDraft()) {
            warnings.add(Message.of("signature.warning.draft"));
        }
        FirstDay.of(revision)
                .filter(on::isAfter)
                .ifPresent(day -> warnings.add(Message.of("signature.warning.late", on, day)));
        return warnings;
    }

    private static Optional<Signatory> signatory(IssuedRevision revision, SignatoryRole role) {
        return revision.signatory(role);
    }

    private static Message label(SignatoryRole role) {
        return Message.of("register.role." + role);
    }

    private static DocumentEvent event(
            IssuedRevision revision,
            DocumentEvent.What what,
            SignatoryRole role,
            SignatureMark mark,
            String reason) {
        return new DocumentEvent(
                revision.revision(),
                what,
                Optional.of(role),
                Optional.of(mark.on()),
                reason.strip(),
                mark.recordedBy(),
                mark.recordedAt());
    }
}
