// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.FormalitiesChoice;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.application.OwnCases;
import fr.gouv.numerique.vivier.usecase.application.ReadProposal;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One application: where it stands, what can be done next, and its documents. */
public final class ApplicationDetailViewModel {

    /**
     * One of the documents.
     *
     * @param sheet its values as of today
     * @param issued the document, once it was issued
     * @param offer whether it makes sense now, and why
     */
    public record DocumentState(
            FieldSheet sheet, Optional<IssuedDocument> issued, DocumentOffer offer) {
        public DocumentKind kind() {
            return sheet.kind();
        }
    }

    /**
     * What is shown.
     *
     * @param row the application with its person and mission
     * @param formalities what has to be signed, and what else could be chosen
     * @param documents one for each kind, and one for each amendment that was signed
     * @param proposal how the ranking stood on the day of the proposal, where that was kept
     * @param team who works with the store
     * @param timeline all that happened to it
     */
    public record Detail(
            ApplicationRow row,
            FormalitiesChoice formalities,
            List<DocumentState> documents,
            Optional<ReadProposal.ThenAndNow> proposal,
            OwnCases.Team team,
            List<TimelineEntry> timeline) {}

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<ApplicationId, Detail> load;
    private final Undoing undoing;

    public ApplicationDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        load = new LatestLoad<>(context, this::read, detail::set);
        undoing = new Undoing(context, vivier, load::again);
    }

    /** Takes back what can be. */
    Undoing undoing() {
        return undoing;
    }

    /** Shows this application, or none. */
    public void show(Optional<ApplicationId> id) {
        load.show(id);
    }

    private Detail read(ApplicationId id) throws Exception {
        List<IssuedDocument> issued = vivier.documents().of(id);
        ApplicationRow row = vivier.applications().find(id);
        return new Detail(
                row,
                FormalitiesChoice.of(row.application(), issued),
                vivier.issueDocument().offers(id).stream()
                        .flatMap(offer -> states(id, offer, issued))
                        .toList(),
                vivier.proposals().of(row),
                vivier.cases().team(),
                vivier.timeline().of(id));
    }

    /** Those that are closed, then the one that is worked at or to be made. */
    private Stream<DocumentState> states(
            ApplicationId id, DocumentOffer offer, List<IssuedDocument> issued) {
        DocumentKind kind = offer.kind();
        FieldSheet sheet = vivier.issueDocument().sheet(id, kind);
        Optional<IssuedDocument> atWork = vivier.issueDocument().atWork(id, kind);
        return Stream.concat(
                issued.stream()
                        .filter(it -> it.kind() == kind && !atWork.equals(Optional.of(it)))
                        .map(it -> new DocumentState(sheet, Optional.of(it), offer)),
                Stream.of(new DocumentState(sheet, atWork, offer)));
    }

    /** Makes a move; a move that the table does not have is refused with its reason. */
    public void move(Application.Move move) {
        detail.get()
                .map(shown -> shown.row().application().id())
                .ifPresent(
                        id ->
                                load.change(
                                        () -> vivier.moveApplication().move(id, move),
                                        moved ->
                                                Message.of(
                                                        "application.moved",
                                                        moved.ref(),
                                                        Message.of(
                                                                "application.step."
                                                                        + moved.step()))));
    }

    /** Stops the clock from today on. */
    public void pause(Reason reason) {
        change(id -> vivier.moveApplication().pause(id, today(), reason, ""));
    }

    /** Lets the clock go on from today. */
    public void resume() {
        change(id -> vivier.moveApplication().resume(id, today(), ""));
    }

    /** Takes the last event back. */
    public void correct() {
        change(id -> vivier.moveApplication().correct(id, today(), ""));
    }

    /** Makes it the case of somebody else, or one's own. */
    public void handOver(String to) {
        detail.get()
                .map(shown -> shown.row().application())
                .ifPresent(
                        shown ->
                                load.change(
                                        () -> vivier.cases().handOver(List.of(shown.id()), to, ""),
                                        _ ->
                                                Message.of(
                                                        "application.handedOver",
                                                        shown.ref(),
                                                        to)));
    }

    private interface Change {
        Application of(ApplicationId id) throws Exception;
    }

    private void change(Change change) {
        detail.get()
                .map(shown -> shown.row().application().id())
                .ifPresent(
                        id ->
                                load.change(
                                        () -> change.of(id),
                                        moved ->
                                                Message.of(
                                                        "application.moved",
                                                        moved.ref(),
                                                        Message.of(
                                                                "application.step."
                                                                        + moved.step()))));
    }

    /** Chooses what has to be signed, or says why it no longer can be. */
    public void choose(Formalities wanted) {
        detail.get()
                .map(shown -> shown.row().application().id())
                .ifPresent(
                        id ->
                                load.change(
                                        () -> vivier.moveApplication().choose(id, wanted),
                                        chosen ->
                                                Message.of(
                                                        "application.chosen",
                                                        chosen.ref(),
                                                        Message.of(
                                                                "application.formalities."
                                                                        + chosen.formalities()))));
    }

    /** The day on which most moves happen. */
    public LocalDate today() {
        return LocalDate.now(context.clock());
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
