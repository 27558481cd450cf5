// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.register.ContentCheck;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffers;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.files.document.WordsFile;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.Digests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the official documents of an application: says what is missing, shows a preview, and issues
 * the document under its number. An application has one document of each kind, but several
 * amendments one after the other; asking again gives the same one if nothing changed, else its next
 * revision, or the next amendment when the last one is signed.
 */
public final class IssueDocument {
    private static final String FORMAT = "pdf";
    private static final String STATUS = AgreementFields.DOCUMENT_STATUS.id();

    /** What tells one issue from the next although nothing that is agreed upon has changed. */
    private static final Set<String> OF_THE_ISSUE =
            Set.of(
                    AgreementFields.REVISION.id(),
                    AgreementFields.ISSUE_DATE.id(),
                    AgreementFields.HOLIDAY_ZONE.id());

    private final Store store;
    private final Supplier<OfficialDocuments> documents;
    private final ReadSurroundings surroundings;
    private final PdfDocumentWriter writer;
    private final CaseTexts texts = new CaseTexts();
    private final Clock clock;
    private final Changes changes;

    public IssueDocument(
            Store store,
            Supplier<OfficialDocuments> documents,
            ReadSurroundings surroundings,
            PdfDocumentWriter writer,
            Clock clock,
            Changes changes) {
        this.store = store;
        this.documents = documents;
        this.surroundings = surroundings;
        this.writer = writer;
        this.clock = clock;
        this.changes = changes;
    }

    /** The values that the document would have today, what is missing and what does not fit. */
    public FieldSheet sheet(ApplicationId application, DocumentKind kind) {
        return store.rehearse(
                session -> sheet(session, application, kind, Map.of(), Optional.empty()));
    }

    /** The values of a document that was issued, as they would be today. */
    public FieldSheet sheet(IssuedDocument document) {
        return store.rehearse(
                session ->
                        sheet(
                                session,
                                document.application(),
                                document.kind(),
                                Map.of(),
                                Optional.of(document)));
    }

    /** Which documents make sense for an application now, and why. */
    public List<DocumentOffer> offers(ApplicationId application) {
        return store.rehearse(
                session ->
                        new DocumentOffers(
                                        session.documents().of(application),
                                        sheet(
                                                session,
                                                application,
                                                DocumentKind.AMENDMENT,
                                                Map.of(),
                                                Optional.empty()),
                                        LocalDate.now(clock))
                                .all());
    }

    /** The document that {@link #issue} would revise; nothing when it would begin a new one. */
    public Optional<IssuedDocument> atWork(ApplicationId application, DocumentKind kind) {
        return store.read(
                session -> new DocumentHistory(session.documents().of(application)).atWork(kind));
    }

    /**
     * The file as it would be today, gaps shown in the text.
     *
     * @throws UnprintableTextException when the typeface lacks a character
     */
    public byte[] preview(FieldSheet sheet) throws UnprintableTextException {
        return render(documents.get().compose(sheet), clock.instant());
    }

    /**
     * Whether the last text that was issued says just what the document would say today, or what
     * changes is for another document to say: the amendment of a signed agreement.
     */
    public boolean isUpToDate(IssuedDocument issued, FieldSheet today) {
        return store.read(
                session ->
                        isUpToDate(
                                new DocumentHistory(session.documents().of(issued.application())),
                                issued,
                                today));
    }

    private static boolean isUpToDate(
            DocumentHistory history, IssuedDocument issued, FieldSheet today) {
        return history.isSettled(issued) || sameText(issued.current().values(), values(today));
    }

    /**
     * Issues the document.
     *
     * @param set values for this application, kept with it, a blank one takes the field away; and
     *     whether the text goes out to be signed, which else is as before
     */
    public IssueOutcome issue(
            ApplicationId application, DocumentKind kind, Map<String, String> set) {
        return issue(application, kind, set, "");
    }

    /**
     * Issues the document, as {@link #issue(ApplicationId, DocumentKind, Map)} does.
     *
     * @param reason why the text changes; asked for only where somebody has signed the one before,
     *     since that signature no longer counts then
     */
    public IssueOutcome issue(
            ApplicationId application, DocumentKind kind, Map<String, String> set, String reason) {
        try {
            IssueOutcome outcome =
                    store.write(session -> issue(session, application, kind, set, reason.strip()));
            changes.publish(Subject.DOCUMENTS, Subject.APPLICATIONS);
            return outcome;
        } catch (Refused refused) {
            return refused.outcome;
        }
    }

    private IssueOutcome issue(
            Session session,
            ApplicationId id,
            DocumentKind kind,
            Map<String, String> set,
            String reason) {
        FieldSheet sheet = sheet(session, id, kind, set, Optional.empty());
        if (!sheet.canBeIssued()) {
            throw new Refused(new IssueOutcome.Incomplete(sheet));
        }
        DocumentHistory history = new DocumentHistory(session.documents().of(id));
        Optional<IssuedDocument> known = history.atWork(kind);
        Map<String, String> values = values(sheet);
        if (known.isPresent() && isUpToDate(history, known.get(), sheet)) {
            return new IssueOutcome.Unchanged(known.get(), sheet);
        }
        boolean voids = known.filter(it -> it.current().isSignedBySomebody()).isPresent();
        if (voids && reason.isEmpty()) {
            throw new Refused(new IssueOutcome.ReasonNeeded(known.get(), sheet));
        }
        Instant now = session.now();
        DocumentContent text = documents.get().compose(sheet);
        byte[] content = renderOrRefuse(text, now);
        List<Signatory> signatories = Signatory.of(sheet, session.actor(), now);
        IssuedRevision revision =
                new IssuedRevision(
                        sheet.documentCase().revision(),
                        standing(sheet, signatories),
                        sheet.documentCase().issueDate(),
                        session.actor(),
                        now,
                        values,
                        FORMAT,
                        Digests.sha256(content),
                        signatories,
                        reason,
                        ContentCheck.of(text));
        if (voids) {
            session.signing().add(known.get().id(), voided(known.get(), revision));
        }
        IssuedDocument document =
                known.map(it -> session.documents().revise(it, revision, content))
                        .orElseGet(
                                () ->
                                        session.documents()
                                                .add(
                                                        sheet.documentCase().number(),
                                                        kind,
                                                        id,
                                                        revision,
                                                        content));
        givenByMail(session, document);
        session.renditions().keepWords(document, revision, WordsFile.write(words(text, sheet)));
        session.log()
                .add(
                        "document.issue",
                        "document",
                        document.id().value(),
                        document.number() + " " + revision.revision());
        return new IssueOutcome.Issued(document, sheet);
    }

    /**
     * A new text waits for its signatures, whatever the one before had, unless all were given by
     * e-mail.
     */
    private static DocumentStatus standing(FieldSheet sheet, List<Signatory> signatories) {
        if (signatories.stream().allMatch(it -> it.state() == SignatoryState.SIGNED)) {
            return DocumentStatus.SIGNED;
        }
        return sheet.get(AgreementFields.DOCUMENT_STATUS).orElse(DocumentStatus.DRAFT)
                        == DocumentStatus.DRAFT
                ? DocumentStatus.DRAFT
                : DocumentStatus.SENT_FOR_SIGNATURE;
    }

    /** What counts as signed from the beginning has its place in the history, too. */
    private static void givenByMail(Session session, IssuedDocument document) {
        IssuedRevision revision = document.current();
        revision.signatories().stream()
                .filter(it -> it.state() == SignatoryState.SIGNED)
                .forEach(
                        it ->
                                session.signing()
                                        .add(
                                                document.id(),
                                                new DocumentEvent(
                                                        revision.revision(),
                                                        DocumentEvent.What.SIGNED,
                                                        Optional.of(it.role()),
                                                        it.signedOn(),
                                                        "",
                                                        revision.issuedBy(),
                                                        revision.issuedAt())));
    }

    private static DocumentEvent voided(IssuedDocument document, IssuedRevision next) {
        return new DocumentEvent(
                document.current().revision(),
                DocumentEvent.What.VOIDED,
                Optional.empty(),
                Optional.empty(),
                next.reason(),
                next.issuedBy(),
                next.issuedAt());
    }

    /** What other files of this text will be made from. */
    private DocumentWords words(DocumentContent text, FieldSheet sheet) {
        return new DocumentWords(text, documents.get().houseValues(sheet));
    }

    /** Takes the number that the document will bear; whoever only looks rolls back. */
    private FieldSheet sheet(
            Session session,
            ApplicationId id,
            DocumentKind kind,
            Map<String, String> set,
            Optional<IssuedDocument> chosen) {
        Map<String, String> kept = new HashMap<>(set);
        // Where this document stands says nothing of the other one: it is not kept with both.
        Optional<String> status = Optional.ofNullable(kept.remove(STATUS));
        session.signing().hold(id);
        session.applications().setDetails(id, kept);
        DocumentHistory history = new DocumentHistory(session.documents().of(id));
        Optional<IssuedDocument> known = chosen.or(() -> history.atWork(kind));
        Application application =
                session.applications()
                        .find(id)
                        .orElseThrow()
                        .overlaidWith(
                                status.or(() -> known.map(IssueDocument::statusAsIssued))
                                        .map(it -> Map.of(STATUS, it))
                                        .orElse(Map.of()));
        LocalDate today = LocalDate.now(clock);
        DocumentCase documentCase =
                new DocumentCase(
                                kind,
                                application,
                                session.talents().find(application.talent()).orElseThrow(),
                                session.missions().find(application.mission()).orElseThrow(),
                                session.settings().read(),
                                known.map(IssuedDocument::number)
                                        .orElseGet(
                                                () ->
                                                        session.documents()
                                                                .nextNumber(kind, today.getYear())),
                                known.map(it -> it.current().revision() + 1).orElse(1),
                                today,
                                kind.restsOnAgreement() ? history.basis() : Optional.empty())
                        .in(surroundings.of(session, application, history));
        return documents
                .get()
                .sheet(
                        texts.complete(
                                session,
                                documentCase,
                                known.map(history::before).orElse(history),
                                documents.get()));
    }

    /** Who has signed since says nothing of the text. */
    private static String statusAsIssued(IssuedDocument document) {
        return document.current().values().getOrDefault(STATUS, DocumentStatus.DRAFT.name());
    }

    private static Map<String, String> values(FieldSheet sheet) {
        Map<String, String> values = new HashMap<>();
        for (DocumentField<?> field : sheet.kind().fields()) {
            sheet.written(field).ifPresent(written -> values.put(field.id(), written));
        }
        return values;
    }

    private static boolean sameText(Map<String, String> before, Map<String, String> now) {
        return without(before).equals(without(now));
    }

    private static Map<String, String> without(Map<String, String> values) {
        Map<String, String> rest = new HashMap<>(values);
        rest.keySet().removeAll(OF_THE_ISSUE);
        return rest;
    }

    private byte[] renderOrRefuse(DocumentContent text, Instant now) {
        try {
            return render(text, now);
        } catch (UnprintableTextException e) {
            throw new Refused(new IssueOutcome.Unprintable(e.reason()));
        }
    }

    private byte[] render(DocumentContent text, Instant now) throws UnprintableTextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(text, now, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Takes the transaction back and carries out why. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient IssueOutcome outcome;

        Refused(IssueOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
