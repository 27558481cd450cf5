// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.calendar.CalendarFile;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.mail.MailFile;
import fr.gouv.numerique.vivier.files.mail.MailMessage;
import fr.gouv.numerique.vivier.platform.ViewedFiles;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prepares the message that a document goes out with, and its dates for a calendar. Nothing is
 * sent: the mail program opens a draft. That it was prepared is remembered, what it said is not.
 */
public final class SendDocument {
    private final Store store;
    private final FindDocuments documents;
    private final Renditions renditions;
    private final Texts french;
    private final ViewedFiles viewed;
    private final Changes changes;

    public SendDocument(
            Store store,
            FindDocuments documents,
            Renditions renditions,
            Texts french,
            ViewedFiles viewed,
            Changes changes) {
        this.store = store;
        this.documents = documents;
        this.renditions = renditions;
        this.french = french;
        this.viewed = viewed;
        this.changes = changes;
    }

    /** The message about the text that counts, in French, whatever the language of the window. */
    public DocumentMail mail(IssuedDocument document) {
        DocumentSettings settings = store.read(session -> session.settings().readDocuments());
        String coordinator = store.read(session -> session.settings().read()).coordinatorName();
        return words(document).mail(document, coordinator, settings.coordinatorEmail());
    }

    private MailWords words(IssuedDocument document) {
        return new MailWords(french, documents.of(document.application()));
    }

    /**
     * Writes the message with the document's files, « AT-2020-0001-v1.eml ».
     *
     * @throws RefusedByRule when the text has no file in one of these formats
     */
    public Path saveMail(
            IssuedDocument document, Set<Role> wanted, Set<FileFormat> attached, Path folder)
            throws IOException, RefusedByRule {
        Path file =
                DocumentFile.write(
                        folder.resolve(name(document, "eml")),
                        mailBytes(document, wanted, attached));
        remember(document, true);
        return file;
    }

    /**
     * Makes the message for the system's mail program to open.
     *
     * @throws RefusedByRule when the text has no file in one of these formats
     */
    public Path showMail(IssuedDocument document, Set<Role> wanted, Set<FileFormat> attached)
            throws IOException, RefusedByRule {
        Path file = viewed.put(name(document, "eml"), mailBytes(document, wanted, attached));
        remember(document, true);
        return file;
    }

    /** Writes the dates of the mission, « AT-2020-0001.ics ». */
    public Path saveCalendar(IssuedDocument document, Path folder) throws IOException {
        Path file =
                DocumentFile.write(
                        folder.resolve(document.number() + ".ics"), calendarBytes(document));
        remember(document, false);
        return file;
    }

    /** Makes the dates for the system's calendar to open. */
    public Path showCalendar(IssuedDocument document) throws IOException {
        Path file = viewed.put(document.number() + ".ics", calendarBytes(document));
        remember(document, false);
        return file;
    }

    /** Makes a copy of a revision for the system's own reader to open. */
    public Path showDocument(IssuedDocument document, IssuedRevision revision) throws IOException {
        return viewed.put(document.fileName(revision), documents.content(document, revision));
    }

    private byte[] mailBytes(IssuedDocument document, Set<Role> wanted, Set<FileFormat> attached)
            throws RefusedByRule {
        DocumentMail mail = mail(document);
        List<MailMessage.Attachment> files = new ArrayList<>();
        for (FileFormat format : FileFormat.values()) {
            if (attached.contains(format)) {
                Rendition file = renditions.of(document, document.current(), format);
                files.add(
                        new MailMessage.Attachment(
                                file.fileName(), format.mediaType(), file.content().toArray()));
            }
        }
        return MailFile.bytes(
                new MailMessage(
                        recipients(mail, wanted, false),
                        recipients(mail, wanted, true),
                        List.of(),
                        mail.subject(),
                        mail.body(),
                        files));
    }

    private static List<MailMessage.Recipient> recipients(
            DocumentMail mail, Set<Role> wanted, boolean isCopy) {
        return mail.recipients().stream()
                .filter(it -> wanted.contains(it.role()))
                .filter(it -> (it.role() == Role.COORDINATOR) == isCopy)
                .map(it -> new MailMessage.Recipient(it.name(), it.address()))
                .toList();
    }

    private byte[] calendarBytes(IssuedDocument document) {
        IssuedRevision revision = document.current();
        return CalendarFile.bytes(
                words(document).events(document), revision.revision() - 1, revision.issuedAt());
    }

    private static String name(IssuedDocument document, String ending) {
        return "%s-v%d.%s".formatted(document.number(), document.current().revision(), ending);
    }

    private void remember(IssuedDocument document, boolean isMail) {
        String detail = document.number() + " v" + document.current().revision();
        long id = document.id().value();
        store.write(
                session -> {
                    if (isMail) {
                        session.log().add("document.mail", "document", id, detail);
                    } else {
                        session.log().add("document.calendar", "document", id, detail);
                    }
                    return document;
                });
        changes.publish(Subject.DOCUMENTS);
    }
}
