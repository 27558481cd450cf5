// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imports made so far, the latest first. */
public final class HistoryViewModel {
    private final ImportForms imports;
    private final UiContext context;
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();
    private final ObservableList<ImportRun> readOnly =
            FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public HistoryViewModel(ImportForms imports, UiContext context) {
        this.imports = imports;
        this.context = context;
    }

    /** Reads them again. */
    public void refresh() {
        context.tasks()
                .run(
                        imports::history,
                        read -> {
                            runs.setAll(read);
                            loaded.set(true);
                        },
                        context.notices()::failed);
    }

    public ObservableList<ImportRun> runs() {
        return readOnly;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
