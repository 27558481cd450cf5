// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One application: where it stands, what can be done next, and its documents. */
public final class ApplicationDetailViewModel {

    /**
     * One of the two documents.
     *
     * @param sheet its values as of today
     * @param issued the document, once it was issued
     */
    public record DocumentState(FieldSheet sheet, Optional<IssuedDocument> issued) {
        public DocumentKind kind() {
            return sheet.kind();
        }
    }

    /**
     * What is shown.
     *
     * @param row the application with its person and mission
     * @param documents agreement, then order
     */
    public record Detail(ApplicationRow row, List<DocumentState> documents) {}

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<ApplicationId, Detail> load;

    public ApplicationDetailViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        load = new LatestLoad<>(context, this::read, detail::set);
    }

    /** Shows this application, or none. */
    public void show(Optional<ApplicationId> id) {
        load.show(id);
    }

    private Detail read(ApplicationId id) throws Exception {
        List<IssuedDocument> issued = vivier.documents().of(id);
        return new Detail(
                vivier.applications().find(id),
                Arrays.stream(DocumentKind.values())
                        .map(
                                kind ->
                                        new DocumentState(
                                                vivier.issueDocument().sheet(id, kind),
                                                issued.stream()
                                                        .filter(it -> it.kind() == kind)
                                                        .findFirst()))
                        .toList());
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

    /** The day on which most moves happen. */
    public LocalDate today() {
        return LocalDate.now(context.clock());
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
