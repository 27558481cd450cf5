// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The rows of a file: those that need a look first, then in the order of the file. */
public final class RowsViewModel {
    private static final Comparator<RowOutcome> ATTENTION =
            Comparator.comparingInt(RowsViewModel::rank).thenComparingInt(RowOutcome::row);

    private final ObservableList<RowOutcome> all = FXCollections.observableArrayList();
    private final FilteredList<RowOutcome> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Map<RowTab, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<RowTab> tab = new SimpleObjectProperty<>(RowTab.ALL);
    private final ObjectProperty<Optional<RowOutcome>> selected =
            new SimpleObjectProperty<>(Optional.empty());

    private Optional<String> file = Optional.empty();

    public RowsViewModel() {
        tab.subscribe(this::filter);
    }

    /**
     * Shows the rows of this report, and chooses the first; of the same file again, what was looked
     * at stays.
     */
    public void show(ImportReport report) {
        boolean same = file.equals(Optional.of(report.file().sha256()));
        file = Optional.of(report.file().sha256());
        RowTab looked = tab.get();
        Optional<Integer> row = selected.get().map(RowOutcome::row);
        Map<RowTab, Integer> counted = new EnumMap<>(RowTab.class);
        for (RowTab each : RowTab.values()) {
            counted.put(each, (int) report.outcomes().stream().filter(each::holds).count());
        }
        all.setAll(report.outcomes().stream().sorted(ATTENTION).toList());
        counts.set(Map.copyOf(counted));
        tab.set(same && counted.getOrDefault(looked, 0) > 0 ? looked : RowTab.ALL);
        selected.set(
                shown.stream()
                        .filter(each -> same && row.equals(Optional.of(each.row())))
                        .findFirst()
                        .or(() -> shown.stream().findFirst()));
    }

    private void filter(RowTab chosen) {
        shown.setPredicate(chosen::holds);
        if (selected.get().filter(chosen::holds).isEmpty()) {
            selected.set(shown.stream().findFirst());
        }
    }

    private static int rank(RowOutcome row) {
        if (row.status() == RowStatus.REFUSED) {
            return 0;
        }
        return RowTab.isToCheck(row) ? 1 : 2;
    }

    public ObservableList<RowOutcome> shown() {
        return shown;
    }

    public ObjectProperty<RowTab> tabProperty() {
        return tab;
    }

    /** How many rows each tab holds. */
    public ReadOnlyObjectProperty<Map<RowTab, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<RowOutcome>> selectedProperty() {
        return selected;
    }
}
