// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportDetails;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.PastRow;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.ImportHistory;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** The imports made so far, the latest first, and one of them looked at closely. */
public final class HistoryViewModel {

    /**
     * One import.
     *
     * @param details how it was made
     * @param rows those that were remembered
     */
    public record Detail(ImportDetails details, List<PastRow> rows) {
        public Detail {
            rows = List.copyOf(rows);
        }
    }

    private final ImportHistory imports;
    private final UiContext context;
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();
    private final ObservableList<ImportRun> readOnly =
            FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<Long, Detail> load;

    public HistoryViewModel(ImportHistory imports, UiContext context) {
        this.imports = imports;
        this.context = context;
        load =
                new LatestLoad<>(
                        context,
                        id -> new Detail(imports.details(id), imports.rows(id)),
                        detail::set);
    }

    /** Reads them again. */
    public void refresh() {
        context.tasks()
                .run(
                        imports::all,
                        read -> {
                            runs.setAll(read);
                            loaded.set(true);
                            if (detail.get().isPresent()) {
                                load.again();
                            }
                        },
                        context.notices()::failed);
    }

    /** Looks at this import, or at none. */
    public void show(Optional<Long> id) {
        load.show(id);
    }

    public ObservableList<ImportRun> runs() {
        return readOnly;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
