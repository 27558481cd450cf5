// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A paper that is looked at and saved. */
public final class PaperViewModel {
    private final MakePapers papers;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Paper>> paper =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PreviewViewModel pages;
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper(false);
    private int turn;

    public PaperViewModel(MakePapers papers, UiContext context) {
        this.papers = papers;
        this.context = context;
        this.pages = new PreviewViewModel(context);
    }

    private record Drawn(Paper paper, PdfPreview pages) {}

    /**
     * Makes the paper and shows it, or says why there is none. Asked again, the last one counts.
     */
    public void show(Callable<Paper> make) {
        int mine = ++turn;
        clear();
        drawing.set(true);
        context.tasks()
                .run(
                        () -> {
                            Paper made = make.call();
                            return new Drawn(made, PdfPreview.open(made.sheet().content()));
                        },
                        drawn -> {
                            if (mine == turn) {
                                drawing.set(false);
                                paper.set(Optional.of(drawn.paper()));
                                pages.show(Optional.of(drawn.pages()));
                            }
                        },
                        failure -> {
                            if (mine == turn) {
                                drawing.set(false);
                                cannotShow(failure);
                            }
                        });
    }

    private void clear() {
        paper.set(Optional.empty());
        pages.show(Optional.empty());
        refusal.set(Optional.empty());
    }

    private void cannotShow(Exception failure) {
        if (failure instanceof RefusedByRule refused) {
            refusal.set(Optional.of(refused.explanation()));
        } else {
            context.notices().failed(failure);
        }
    }

    /** Writes the paper where the user wants it, and opens it. */
    public void save() {
        paper.get()
                .ifPresent(
                        made ->
                                context.dialogs()
                                        .save(
                                                context.texts().get("register.save.title"),
                                                made.sheet().name())
                                        .ifPresent(file -> save(made, file)));
    }

    private void save(Paper made, Path file) {
        context.tasks()
                .run(
                        () -> papers.saveAs(made, file),
                        written -> {
                            context.notices()
                                    .done(
                                            Message.of(
                                                    "register.saved",
                                                    written.getFirst().toString()));
                            context.dialogs().openInSystem(written.getFirst());
                        },
                        context.notices()::failed);
    }

    /** The paper in view. */
    public ReadOnlyObjectProperty<Optional<Paper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Its pages. */
    PreviewViewModel pages() {
        return pages;
    }

    /** Why there is no paper, where a rule forbids it. */
    public ReadOnlyObjectProperty<Optional<Message>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }
}
