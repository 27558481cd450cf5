// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.document.IssueOutcome;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document: its values, what is missing, its pages, and what can be done with it. */
public final class DocumentDetailViewModel {

    /**
     * What is shown.
     *
     * @param row the application with its person and mission
     * @param sheet the values as of today
     * @param issued the document, once it was issued
     * @param upToDate whether the last text issued says what the document would say today
     * @param offers which documents make sense for this application now
     * @param successor for a document that stays as it is, the one that is worked at instead
     */
    public record Detail(
            ApplicationRow row,
            FieldSheet sheet,
            Optional<IssuedDocument> issued,
            boolean upToDate,
            List<DocumentOffer> offers,
            Optional<IssuedDocument> successor) {

        /** Whether this document stays as it is: what changes is another document's. */
        public boolean isClosed() {
            return issued.filter(IssuedDocument::isClosed).isPresent();
        }

        /** Values that it lacks and reasons against it; a document that is closed needs nothing. */
        public int open() {
            return isClosed() ? 0 : sheet.missing().size() + sheet.blockers().size();
        }
    }

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PreviewViewModel preview;
    private final ShareViewModel share;
    private final HistoryViewModel history;
    private final Undoing undoing;
    private final BooleanProperty forSignature = new SimpleBooleanProperty(false);
    private final BooleanProperty reasonWanted = new SimpleBooleanProperty(false);
    private final SignaturesViewModel signatures;
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper canIssue = new ReadOnlyBooleanWrapper(false);
    private final LatestLoad<OneDocument, Detail> load;

    public DocumentDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        preview = new PreviewViewModel(context);
        share = new ShareViewModel(vivier.printDocument(), vivier.sendDocument(), context);
        history = new HistoryViewModel(vivier.timeline(), context);
        load =
                new LatestLoad<>(
                        context,
                        this::read,
                        read ->
                                read.ifPresentOrElse(
                                        this::show,
                                        () -> {
                                            detail.set(Optional.empty());
                                            preview.show(Optional.empty());
                                        }));
        undoing = new Undoing(context, vivier, load::again);
        signatures = new SignaturesViewModel(vivier, context, load::again);
        detail.subscribe(this::decide);
        forSignature.subscribe(this::decide);
        busy.subscribe(this::decide);
    }

    /** Nothing is issued that is incomplete, or that would say just what the last text says. */
    private void decide() {
        canIssue.set(
                !busy.get()
                        && detail.get()
                                .filter(shown -> !shown.isClosed() && shown.sheet().canBeIssued())
                                .filter(
                                        shown ->
                                                !shown.upToDate()
                                                        || isForSignature(shown.sheet())
                                                                != forSignature.get())
                                .isPresent());
    }

    private static boolean isForSignature(FieldSheet sheet) {
        return sheet.get(AgreementFields.DOCUMENT_STATUS)
                .filter(DocumentStatus.SENT_FOR_SIGNATURE::equals)
                .isPresent();
    }

    /** Shows this document, or none. */
    public void show(Optional<OneDocument> document) {
        load.show(document);
    }

    private void show(Detail read) {
        reasonWanted.set(false);
        signatures.show(read.issued());
        forSignature.set(isForSignature(read.sheet()));
        preview.show(Optional.empty());
        share.show(read.issued());
        history.show(read.issued());
        detail.set(Optional.of(read));
        drawPages(read);
    }

    private Detail read(OneDocument document) throws Exception {
        Optional<IssuedDocument> issued = issued(document);
        FieldSheet sheet =
                issued.map(it -> vivier.issueDocument().sheet(it))
                        .orElseGet(
                                () ->
                                        vivier.issueDocument()
                                                .sheet(document.application(), document.kind()));
        return new Detail(
                vivier.applications().find(document.application()),
                sheet,
                issued,
                issued.map(it -> vivier.issueDocument().isUpToDate(it, sheet)).orElse(false),
                vivier.issueDocument().offers(document.application()),
                issued.filter(IssuedDocument::isClosed)
                        .flatMap(
                                it ->
                                        vivier.issueDocument()
                                                .atWork(document.application(), it.kind())));
    }

    /** The document that is asked for by its number, else the one that is worked at. */
    private Optional<IssuedDocument> issued(OneDocument document) {
        return document.number()
                .flatMap(
                        number ->
                                vivier.documents().of(document.application()).stream()
                                        .filter(it -> it.number().equals(number))
                                        .findFirst())
                .or(() -> vivier.issueDocument().atWork(document.application(), document.kind()));
    }

    /** The text that was issued where it still holds, else what would be issued now. */
    private void drawPages(Detail read) {
        context.tasks()
                .run(
                        () -> PdfPreview.open(file(read)),
                        opened -> {
                            if (detail.get().filter(read::equals).isPresent()) {
                                preview.show(Optional.of(opened));
                            }
                        },
                        this::cannotDraw);
    }

    private byte[] file(Detail read) throws UnprintableTextException {
        return read.upToDate()
                ? vivier.documents()
                        .content(read.issued().orElseThrow(), read.issued().orElseThrow().current())
                : vivier.issueDocument().preview(read.sheet());
    }

    private void cannotDraw(Exception failure) {
        if (failure instanceof UnprintableTextException unprintable) {
            context.notices().refused(unprintable.reason());
        } else {
            context.notices().failed(failure);
        }
    }

    /** Keeps values for this application; a blank one takes the field away. */
    public void complete(Map<String, String> values) {
        detail.get()
                .filter(_ -> !values.isEmpty())
                .map(shown -> shown.row().application().id())
                .ifPresent(
                        id ->
                                load.change(
                                        () -> vivier.moveApplication().complete(id, values),
                                        _ -> Message.of("frame.saved")));
    }

    /** Issues the document under its number; a second click while that runs does nothing. */
    public void issue() {
        issue("");
    }

    /** Issues it although somebody has signed the text that it replaces, for this reason. */
    public void issue(String reason) {
        Optional<Detail> shown = detail.get();
        if (busy.get() || shown.isEmpty()) {
            return;
        }
        busy.set(true);
        DocumentStatus status =
                forSignature.get() ? DocumentStatus.SENT_FOR_SIGNATURE : DocumentStatus.DRAFT;
        context.tasks()
                .run(
                        () ->
                                vivier.issueDocument()
                                        .issue(
                                                shown.get().row().application().id(),
                                                shown.get().sheet().kind(),
                                                Map.of(
                                                        AgreementFields.DOCUMENT_STATUS.id(),
                                                        status.name()),
                                                reason),
                        outcome -> {
                            busy.set(false);
                            tell(outcome);
                            load.again();
                        },
                        failure -> {
                            busy.set(false);
                            context.notices().failed(failure);
                        });
    }

    private void tell(IssueOutcome outcome) {
        switch (outcome) {
            case IssueOutcome.Issued(IssuedDocument document, _) ->
                    context.notices()
                            .done(
                                    Message.of(
                                            "register.issued",
                                            document.number(),
                                            document.current().revision()));
            case IssueOutcome.Unchanged(IssuedDocument document, _) ->
                    context.notices()
                            .done(
                                    Message.of(
                                            "register.unchanged",
                                            document.number(),
                                            document.current().revision()));
            case IssueOutcome.Incomplete(FieldSheet sheet) ->
                    context.notices()
                            .refused(
                                    Message.of(
                                            "register.incomplete",
                                            sheet.missing().size() + sheet.blockers().size()));
            case IssueOutcome.ReasonNeeded _ -> reasonWanted.set(true);
            case IssueOutcome.Unprintable(Message reason) -> context.notices().refused(reason);
        }
    }

    /** The files of a revision in other formats. */
    FilesMenuViewModel files(IssuedDocument document, IssuedRevision revision) {
        return new FilesMenuViewModel(
                vivier, context, detail.get().orElseThrow().sheet(), document, revision);
    }

    /** Shows a copy of the text that counts in the system's own reader. */
    public void openInReader(IssuedDocument document) {
        context.tasks()
                .run(
                        () -> vivier.sendDocument().showDocument(document, document.current()),
                        context.dialogs()::openInSystem,
                        context.notices()::failed);
    }

    /** Writes the file of a revision where the user wants it, and opens it. */
    public void save(IssuedDocument document, IssuedRevision revision) {
        context.dialogs()
                .save(context.texts().get("register.save.title"), document.fileName(revision))
                .ifPresent(file -> save(document, revision, file));
    }

    private void save(IssuedDocument document, IssuedRevision revision, Path file) {
        context.tasks()
                .run(
                        () -> vivier.documents().saveAs(document, revision, file),
                        saved -> {
                            context.notices().done(Message.of("register.saved", saved.toString()));
                            context.dialogs().openInSystem(saved);
                        },
                        context.notices()::failed);
    }

    /** Printing and sending it. */
    public ShareViewModel share() {
        return share;
    }

    /** Takes back what can be. */
    Undoing undoing() {
        return undoing;
    }

    /** What happened to it. */
    public HistoryViewModel history() {
        return history;
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The pages, and what is looked for in them. */
    public PreviewViewModel preview() {
        return preview;
    }

    /** Whether the text goes out to be signed, without « Projet » on its pages. */
    public BooleanProperty forSignatureProperty() {
        return forSignature;
    }

    /** Whether issuing waits for a reason, since somebody has signed the text before. */
    public BooleanProperty reasonWantedProperty() {
        return reasonWanted;
    }

    /** Who signs it. */
    public SignaturesViewModel signatures() {
        return signatures;
    }

    /** Whether there is something to issue. */
    public ReadOnlyBooleanProperty canIssueProperty() {
        return canIssue.getReadOnlyProperty();
    }
}
