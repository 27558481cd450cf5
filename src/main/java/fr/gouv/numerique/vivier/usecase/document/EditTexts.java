// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.ExampleCases;
import fr.gouv.numerique.vivier.domain.document.ExampleVariant;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.ShippedTexts;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.template.Template;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.document.text.TextChecker;
import fr.gouv.numerique.vivier.domain.document.text.TextComparison;
import fr.gouv.numerique.vivier.domain.document.text.TextDraft;
import fr.gouv.numerique.vivier.domain.document.text.TextFlaw;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Edits the texts of the documents. What was issued never changes: a text that is published holds
 * from a day on, for what is issued then.
 */
public final class EditTexts {
    private static final int LONGEST = 200_000;

    private final Store store;
    private final Supplier<OfficialDocuments> documents;
    private final PdfDocumentWriter writer;
    private final TextChecker checker = new TextChecker(OfficialDocuments.vocabulary());
    private final Clock clock;
    private final Changes changes;

    public EditTexts(
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

    /** The texts of this kind as they are now. */
    public TextState read(DocumentKind kind) {
        return store.read(session -> read(session, kind));
    }

    private TextState read(Session session, DocumentKind kind) {
        List<TextVersion> versions = session.texts().versions(kind);
        DocumentText today = session.texts().validOn(kind, LocalDate.now(clock));
        return new TextState(
                kind,
                ShippedTexts.of(kind),
                versions,
                versions.stream().filter(it -> it.version() == today.version()).findFirst(),
                session.texts().draft(kind));
    }

    /** What keeps the text from being published, by line. */
    public List<TextFlaw> check(DocumentKind kind, String body) {
        return checker.check(kind, body);
    }

    /** How the text differs from the one that is shipped. */
    public List<TextComparison.Line> compare(DocumentKind kind, String body) {
        return TextComparison.between(ShippedTexts.of(kind), body);
    }

    /**
     * A fictional document in this text, as a PDF file.
     *
     * @param body a text without flaws
     * @throws UnprintableTextException when the typeface lacks a character of the text
     */
    public byte[] preview(DocumentKind kind, String body, ExampleVariant variant)
            throws UnprintableTextException, IOException {
        OfficialDocuments now = documents.get();
        FieldSheet sheet = new ExampleCases(now).sheet(kind, variant);
        Template template = Template.parse(body, OfficialDocuments.vocabulary());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(now.compose(sheet, template), clock.instant(), file);
        return file.toByteArray();
    }

    /**
     * Keeps a text that is being worked at; it may have flaws.
     *
     * @param known the draft that it was made from, if there was one
     */
    public TextState keep(DocumentKind kind, String body, Optional<TextDraft> known) {
        return store.write(
                session -> {
                    session.texts().keep(kind, body, known);
                    return read(session, kind);
                });
    }

    /** Gives up what was being worked at. */
    public TextState dropDraft(DocumentKind kind) {
        return store.write(
                session -> {
                    session.texts().dropDraft(kind);
                    return read(session, kind);
                });
    }

    /**
     * Publishes a text, which ends the work at it.
     *
     * @param from documents issued from this day on are made from it
     * @param note why, for colleagues; may be empty
     * @throws RefusedByRule when the text has a flaw, says what holds already, or the day has
     *     passed
     */
    public TextState publish(DocumentKind kind, String body, LocalDate from, String note)
            throws RefusedByRule {
        refuse(kind, body, from);
        String kept = body.equals(ShippedTexts.of(kind)) ? "" : body;
        TextState published =
                store.write(
                        session -> {
                            TextVersion version =
                                    session.texts().publish(kind, kept, from, note.strip());
                            session.texts().dropDraft(kind);
                            session.log()
                                    .add(
                                            "text.publish",
                                            "text",
                                            version.version(),
                                            kind + " " + from);
                            return read(session, kind);
                        });
        changes.publish(Subject.DOCUMENTS);
        return published;
    }

    private void refuse(DocumentKind kind, String body, LocalDate from) throws RefusedByRule {
        List<TextFlaw> flaws = check(kind, body);
        if (!flaws.isEmpty()) {
            throw new RefusedByRule(
                    Message.of(
                            "wording.flawed",
                            flaws.size(),
                            flaws.getFirst().line(),
                            flaws.getFirst().reason()));
        }
        if (body.length() > LONGEST) {
            throw new RefusedByRule(Message.of("wording.tooLong", LONGEST));
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw new RefusedByRule(Message.of("wording.past", from));
        }
        DocumentText then = store.read(session -> session.texts().validOn(kind, from));
        if (body.equals(then.isShipped() ? ShippedTexts.of(kind) : then.body())) {
            throw new RefusedByRule(Message.of("wording.same", from));
        }
    }
}
