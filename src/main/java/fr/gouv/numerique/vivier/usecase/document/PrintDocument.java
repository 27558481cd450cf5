// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PdfPrinter;
import fr.gouv.numerique.vivier.files.document.PrintOrder;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.io.IOException;
import java.util.List;

/** Prints issued documents, and remembers that it did, when and how often. */
public final class PrintDocument {
    private final Store store;
    private final PdfPrinter printer;
    private final FindDocuments documents;
    private final Changes changes;

    public PrintDocument(
            Store store, PdfPrinter printer, FindDocuments documents, Changes changes) {
        this.store = store;
        this.printer = printer;
        this.documents = documents;
        this.changes = changes;
    }

    /** Names of the printers, the usual one first; none when the system knows none. */
    public List<String> printers() {
        return printer.printers();
    }

    /**
     * Prints a revision just as it was issued.
     *
     * @return whether all of it went to the printer; not when it was stopped
     * @throws RefusedByRule when the printer does not take it
     */
    public boolean print(
            IssuedDocument document, IssuedRevision revision, PrintOrder order, WorkMonitor monitor)
            throws RefusedByRule {
        try {
            boolean printed =
                    printer.print(
                            documents.content(document, revision),
                            order,
                            document.number(),
                            monitor::done,
                            monitor::isCancelled);
            if (printed) {
                remember(document, revision, order);
            } else if (!monitor.isCancelled()) {
                throw refused(order);
            }
            return printed;
        } catch (IOException _) {
            throw refused(order);
        }
    }

    private static RefusedByRule refused(PrintOrder order) {
        return new RefusedByRule(Message.of("register.print.failed", order.printer()));
    }

    private void remember(IssuedDocument document, IssuedRevision revision, PrintOrder order) {
        store.write(
                session -> {
                    session.log()
                            .add(
                                    "document.print",
                                    "document",
                                    document.id().value(),
                                    "%s v%d copies=%d"
                                            .formatted(
                                                    document.number(),
                                                    revision.revision(),
                                                    order.copies()));
                    return document;
                });
        changes.publish(Subject.DOCUMENTS);
    }
}
