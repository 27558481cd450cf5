// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.PrintFile;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.application.FindApplications;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Issues a kind of document for many applications in one go: each in a transaction of its own, so
 * that what is done stays when one cannot be issued or the work is stopped; one file for each, and
 * one to print them all.
 */
public final class IssueBatch {
    /** From the agreement of both sides on, until the mission is over. */
    private static final Set<Step> STEPS =
            EnumSet.of(
                    Step.AGREED,
                    Step.CONSENT_PENDING,
                    Step.AGREEMENT_PENDING,
                    Step.ORDER_PENDING,
                    Step.READY,
                    Step.RUNNING);

    private final FindApplications applications;
    private final FindDocuments documents;
    private final IssueDocument issue;
    private final Texts french;
    private final Clock clock;

    public IssueBatch(
            FindApplications applications,
            FindDocuments documents,
            IssueDocument issue,
            Texts french,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.issue = issue;
        this.french = french;
        this.clock = clock;
    }

    /** Applications that are far enough for this kind of document, the latest first. */
    public List<ApplicationRow> candidates(DocumentKind kind) {
        return applications.all().stream()
                .filter(row -> isCandidate(row.application(), kind))
                .toList();
    }

    /** Just these, wherever they stand, the latest first. */
    public List<ApplicationRow> those(Set<ApplicationId> wanted) {
        return applications.all().stream()
                .filter(row -> wanted.contains(row.application().id()))
                .toList();
    }

    /** Where the document makes sense; an amendment only where something has changed. */
    private boolean isCandidate(Application application, DocumentKind kind) {
        return STEPS.contains(application.step())
                && switch (kind) {
                    case AGREEMENT -> application.formalities() != Formalities.LIGHT;
                    case ORDER -> application.formalities() == Formalities.FULL;
                    case CONSENT -> application.formalities() == Formalities.LIGHT;
                    case AMENDMENT -> offer(application, kind).fit() == DocumentOffer.Fit.NEEDED;
                    case EARLY_END -> offer(application, kind).isPossible();
                };
    }

    private DocumentOffer offer(Application application, DocumentKind kind) {
        return issue.offers(application.id()).stream()
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What each of these would become today; nothing is written. */
    public List<BatchItem> look(List<ApplicationRow> rows, DocumentKind kind, WorkMonitor monitor) {
        List<BatchItem> items = new ArrayList<>();
        for (ApplicationRow row : rows) {
            monitor.check();
            FieldSheet sheet = issue.sheet(row.application().id(), kind);
            Optional<IssuedDocument> issued = issue.atWork(row.application().id(), kind);
            items.add(
                    new BatchItem(
                            row,
                            sheet,
                            issued,
                            issued.map(it -> issue.isUpToDate(it, sheet)).orElse(false)));
            monitor.done(items.size());
        }
        return List.copyOf(items);
    }

    /**
     * Issues the documents and writes their files. Stopping it ends it after the document at work.
     *
     * @throws IOException when the folder cannot be written; what was issued before stays
     * @throws UnknownRecord when one of the applications is not there; nothing is issued then
     */
    public BatchResult run(BatchOrder order, WorkMonitor monitor)
            throws IOException, UnknownRecord {
        List<ApplicationRow> rows = applications.findAll(order.applications());
        List<BatchResult.Done> done = new ArrayList<>();
        List<BatchResult.Undone> undone = new ArrayList<>();
        PrintFile print = new PrintFile(order.isDuplex());
        int worked = 0;
        for (ApplicationRow row : rows) {
            if (monitor.isCancelled()) {
                break;
            }
            switch (issue.issue(row.application().id(), order.kind(), order.set())) {
                case IssueOutcome.Issued(var document, _) ->
                        done.add(write(order, row, document, true, print));
                case IssueOutcome.Unchanged(var document, _) ->
                        done.add(write(order, row, document, false, print));
                case IssueOutcome.ReasonNeeded why -> undone.add(new BatchResult.Undone(row, why));
                case IssueOutcome.Incomplete why -> undone.add(new BatchResult.Undone(row, why));
                case IssueOutcome.Unprintable why -> undone.add(new BatchResult.Undone(row, why));
            }
            monitor.done(++worked);
        }
        Optional<Path> printFile =
                done.isEmpty() ? Optional.empty() : Optional.of(print(order, done, print));
        return new BatchResult(done, undone, printFile, worked < rows.size());
    }

    private BatchResult.Done write(
            BatchOrder order,
            ApplicationRow row,
            IssuedDocument document,
            boolean isNew,
            PrintFile print)
            throws IOException {
        byte[] content = documents.content(document, document.current());
        String name = document.fileName(document.current());
        Path file =
                order.folder()
                        .resolve(
                                switch (order.naming()) {
                                    case NUMBER -> name;
                                    case PERSON -> PersonFileName.of(row.talent(), name);
                                });
        print.add(content);
        return new BatchResult.Done(row, document, DocumentFile.write(file, content), isNew);
    }

    private Path print(BatchOrder order, List<BatchResult.Done> done, PrintFile print)
            throws IOException {
        String title =
                french.get(
                        "register.batch.printTitle",
                        french.get("document.kind." + order.kind()),
                        done.size(),
                        done.getFirst().document().number(),
                        done.getLast().document().number());
        String name =
                done.size() == 1
                        ? done.getFirst().document().number()
                        : done.getFirst().document().number()
                                + "_"
                                + done.getLast().document().number();
        return DocumentFile.write(
                order.folder().resolve(french.get("register.batch.printName", name) + ".pdf"),
                print.bytes(title, clock.instant()));
    }
}
