// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a file: those that need a look first, then in the order of the file. They are
 * counted, put in order and searched in the background, however many there are.
 */
public final class RowsViewModel {
    private static final Comparator<RowOutcome> ATTENTION =
            Comparator.comparingInt(RowsViewModel::rank).thenComparingInt(RowOutcome::row);

    private final UiContext context;
    private final ObservableList<RowOutcome> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<RowTab, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<RowTab> tab = new SimpleObjectProperty<>(RowTab.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RowOutcome>> selected =
            new SimpleObjectProperty<>(Optional.empty());

    private List<RowOutcome> all = List.of();
    private Optional<String> file = Optional.empty();
    private int turn;

    public RowsViewModel(UiContext context) {
        this.context = context;
        tab.subscribe(_ -> filter());
        search.subscribe(_ -> filter());
    }

    private record Arranged(List<RowOutcome> rows, Map<RowTab, Integer> counts) {}

    /**
     * Shows the rows of this report, and chooses the first; of the same file again, what was looked
     * at stays.
     */
    public void show(ImportReport report) {
        int mine = ++turn;
        context.tasks()
                .run(
                        () -> arrange(report.outcomes()),
                        arranged -> {
                            if (mine == turn) {
                                show(report.file().sha256(), arranged);
                            }
                        },
                        context.notices()::failed);
    }

    private static Arranged arrange(List<RowOutcome> rows) {
        Map<RowTab, Integer> counted = new EnumMap<>(RowTab.class);
        for (RowTab each : RowTab.values()) {
            counted.put(each, (int) rows.stream().filter(each::holds).count());
        }
        return new Arranged(rows.stream().sorted(ATTENTION).toList(), Map.copyOf(counted));
    }

    private void show(String sha256, Arranged arranged) {
        boolean same = file.equals(Optional.of(sha256));
        file = Optional.of(sha256);
        all = arranged.rows();
        counts.set(arranged.counts());
        if (!same) {
            selected.set(Optional.empty());
            search.set("");
        }
        if (!same || arranged.counts().getOrDefault(tab.get(), 0) == 0) {
            tab.set(RowTab.ALL);
        }
        filter();
    }

    private void filter() {
        int mine = ++turn;
        List<RowOutcome> rows = all;
        RowTab kind = tab.get();
        String sought = TextKey.fold(search.get().strip());
        context.tasks()
                .run(
                        () -> rows.stream().filter(row -> holds(row, kind, sought)).toList(),
                        found -> {
                            if (mine == turn) {
                                show(found);
                            }
                        },
                        context.notices()::failed);
    }

    private void show(List<RowOutcome> found) {
        Optional<Integer> looked = selected.get().map(RowOutcome::row);
        shown.setAll(found);
        selected.set(
                found.stream()
                        .filter(row -> looked.equals(Optional.of(row.row())))
                        .findFirst()
                        .or(() -> found.stream().findFirst()));
    }

    /** A name, the words of an answer that is doubtful, or the number of the row. */
    private static boolean holds(RowOutcome row, RowTab kind, String sought) {
        return kind.holds(row)
                && (sought.isEmpty()
                        || TextKey.fold(row.label()).contains(sought)
                        || sought.equals(Integer.toString(row.row()))
                        || row.issues().stream()
                                .anyMatch(
                                        issue ->
                                                TextKey.fold(issue.value()).contains(sought)
                                                        || TextKey.fold(issue.column())
                                                                .contains(sought)));
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

    /** What is looked for; empty for all. */
    public StringProperty searchProperty() {
        return search;
    }

    /** How many rows each tab holds. */
    public ReadOnlyObjectProperty<Map<RowTab, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<RowOutcome>> selectedProperty() {
        return selected;
    }
}
