// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The files of one issued text: in which formats, from which templates of ministries. */
public final class FilesMenuViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final IssuedDocument document;
    private final IssuedRevision revision;
    private final ObservableList<HouseTemplate> templates = FXCollections.observableArrayList();

    public FilesMenuViewModel(
            UseCases vivier,
            UiContext context,
            FieldSheet sheet,
            IssuedDocument document,
            IssuedRevision revision) {
        this.vivier = vivier;
        this.context = context;
        this.document = document;
        this.revision = revision;
        var ministry = sheet.get(AgreementFields.HOME_MINISTRY);
        context.tasks()
                .run(
                        () -> vivier.houseTemplates().suiting(document.kind(), ministry),
                        templates::setAll,
                        context.notices()::failed);
    }

    /** Those proposed for this document, by name. */
    public ObservableList<HouseTemplate> templates() {
        return templates;
    }

    /** Writes the text in a format where the user wants it, and opens it. */
    public void save(FileFormat format) {
        write(() -> vivier.renditions().of(document, revision, format));
    }

    /** Writes the text in the layout of a template where the user wants it, and opens it. */
    public void save(HouseTemplate template) {
        write(() -> vivier.renditions().fromTemplate(document, revision, template));
    }

    private void write(Callable<Rendition> making) {
        context.tasks().run(making, this::ask, context.notices()::failed);
    }

    private void ask(Rendition rendition) {
        Optional<Path> file =
                context.dialogs()
                        .save(context.texts().get("register.save.title"), rendition.fileName());
        file.ifPresent(
                chosen ->
                        context.tasks()
                                .run(
                                        () -> vivier.renditions().saveAs(rendition, chosen),
                                        this::written,
                                        context.notices()::failed));
    }

    private void written(Path file) {
        context.notices().done(Message.of("register.saved", file.toString()));
        context.dialogs().openInSystem(file);
    }

    /** Goes where templates are kept. */
    public void manage() {
        context.navigator().goTo(new Destination.HouseTemplates());
    }
}
