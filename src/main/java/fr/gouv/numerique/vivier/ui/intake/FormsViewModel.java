// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.RememberedForms;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.concurrent.Callable;

/** The forms that are remembered, to give them other names or forget them. */
public final class FormsViewModel {
    private final RememberedForms forms;
    private final UiContext context;
    private final ObservableList<SavedMapping> remembered = FXCollections.observableArrayList();
    private final ObservableList<SavedMapping> readOnly =
            FXCollections.unmodifiableObservableList(remembered);

    public FormsViewModel(RememberedForms forms, UiContext context) {
        this.forms = forms;
        this.context = context;
    }

    /** Reads them again. */
    public void refresh() {
        context.tasks().run(forms::all, remembered::setAll, context.notices()::failed);
    }

    public void rename(SavedMapping form, String name) {
        change(
                () -> {
                    forms.rename(form.name(), name);
                    return Message.of("intake.forms.renamed", name.strip());
                });
    }

    public void forget(SavedMapping form) {
        change(
                () -> {
                    forms.forget(form.name());
                    return Message.of("intake.forms.forgotten", form.name());
                });
    }

    private void change(Callable<Message> work) {
        context.tasks()
                .run(
                        work,
                        said -> {
                            context.notices().done(said);
                            refresh();
                        },
                        failure -> {
                            context.notices().failed(failure);
                            refresh();
                        });
    }

    public ObservableList<SavedMapping> remembered() {
        return readOnly;
    }
}
