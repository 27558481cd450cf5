// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.files.document.PageImage;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.PdfPages;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.files.document.WordsFile;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the agreement and the mission order of an application: says what is missing, shows a
 * preview, and issues the document under its number. An application has one document of each kind;
 * asking again gives the same one if nothing changed, else its next revision.
 */
public final class IssueDocument {
    private static final String FORMAT = "pdf";
    private static final String STATUS = AgreementFields.DOCUMENT_STATUS.id();

    /** What tells one issue from the next although nothing that is agreed upon has changed. */
    private static final Set<String> OF_THE_ISSUE =
            Set.of(AgreementFields.REVISION.id(), AgreementFields.ISSUE_DATE.id());

    private final Store store;
    private final Supplier<OfficialDocuments> documents;
    private final PdfDocumentWriter writer;
    private final PdfPages pages = new PdfPages();
    private final Clock clock;
    private final Changes changes;

    public IssueDocument(
            Store store,
            Supplier<OfficialDocuments> documents,
            PdfDocumentWriter writer,
            Clock clock,
            Changes changes) {
        this.store = store;
        this.documents = documents;
        this.writer = writer;
        this.clock = clock;
        this.changes = changes;
    }

    /** The values that the document would have today, what is missing and what does not fit. */
    public FieldSheet sheet(ApplicationId application, DocumentKind kind) {
        return store.rehearse(session -> sheet(session, application, kind, Map.of()));
    }

    /**
     * The pages as they would be today, gaps shown in the text.
     *
     * @throws UnprintableTextException when the typeface lacks a character
     */
    public List<PageImage> preview(FieldSheet sheet) throws UnprintableTextException, IOException {
        return pages.draw(render(sheet, clock.instant()));
    }

    /** Whether the last text that was issued says just what the document would say today. */
    public boolean isUpToDate(IssuedDocument issued, FieldSheet today) {
        return sameText(issued.current().values(), values(today));
    }

    /**
     * Issues the document.
     *
     * @param set values for this application, kept with it, a blank one takes the field away; and
     *     where the document itself stands, which else is as before
     */
    public IssueOutcome issue(
            ApplicationId application, DocumentKind kind, Map<String, String> set) {
        try {
            IssueOutcome outcome = store.write(session -> issue(session, application, kind, set));
            changes.publish(Subject.DOCUMENTS, Subject.APPLICATIONS);
            return outcome;
        } catch (Refused refused) {
            return refused.outcome;
        }
    }

    private IssueOutcome issue(
            Session session, ApplicationId id, DocumentKind kind, Map<String, String> set) {
        FieldSheet sheet = sheet(session, id, kind, set);
        if (!sheet.canBeIssued()) {
            throw new Refused(new IssueOutcome.Incomplete(sheet));
        }
        Optional<IssuedDocument> known = session.documents().of(id, kind);
        Map<String, String> values = values(sheet);
        if (known.isPresent() && isUpToDate(known.get(), sheet)) {
            return new IssueOutcome.Unchanged(known.get(), sheet);
        }
        Instant now = session.now();
        byte[] content = renderOrRefuse(sheet, now);
        IssuedRevision revision =
                new IssuedRevision(
                        sheet.documentCase().revision(),
                        sheet.get(AgreementFields.DOCUMENT_STATUS).orElse(DocumentStatus.DRAFT),
                        sheet.documentCase().issueDate(),
                        session.actor(),
                        now,
                        values,
                        FORMAT,
                        sha256(content),
                        Signatory.of(sheet));
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
        session.renditions().keepWords(document, revision, WordsFile.write(words(sheet)));
        session.log()
                .add(
                        "document.issue",
                        "document",
                        document.id().value(),
                        document.number() + " " + revision.revision());
        return new IssueOutcome.Issued(document, sheet);
    }

    /** What other files of this text will be made from. */
    private DocumentWords words(FieldSheet sheet) {
        return new DocumentWords(
                documents.get().compose(sheet), documents.get().houseValues(sheet));
    }

    /** Takes the number that the document will bear; whoever only looks rolls back. */
    private FieldSheet sheet(
            Session session, ApplicationId id, DocumentKind kind, Map<String, String> set) {
        Map<String, String> kept = new HashMap<>(set);
        // Where this document stands says nothing of the other one: it is not kept with both.
        Optional<String> status = Optional.ofNullable(kept.remove(STATUS));
        session.applications().setDetails(id, kept);
        Optional<IssuedDocument> known = session.documents().of(id, kind);
        Application application =
                session.applications()
                        .find(id)
                        .orElseThrow()
                        .overlaidWith(
                                status.or(() -> known.map(it -> it.current().status().name()))
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
                        kind == DocumentKind.ORDER
                                ? session.documents()
                                        .of(id, DocumentKind.AGREEMENT)
                                        .map(IssueDocument::state)
                                : Optional.empty());
        return documents.get().sheet(documentCase);
    }

    private static AgreementState state(IssuedDocument agreement) {
        return new AgreementState(
                agreement.number(),
                agreement.current().issuedOn(),
                agreement.current().status() == DocumentStatus.SIGNED);
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

    private byte[] renderOrRefuse(FieldSheet sheet, Instant now) {
        try {
            return render(sheet, now);
        } catch (UnprintableTextException e) {
            throw new Refused(new IssueOutcome.Unprintable(e.reason()));
        }
    }

    private byte[] render(FieldSheet sheet, Instant now) throws UnprintableTextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(documents.get().compose(sheet), now, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
