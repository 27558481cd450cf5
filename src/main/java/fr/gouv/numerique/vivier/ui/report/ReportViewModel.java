// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.report.Chart;
import fr.gouv.numerique.vivier.usecase.report.CountedRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The figures of a period, and the rows behind the one that is looked at. */
public final class ReportViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final ObjectProperty<Period> period;
    private final ReadOnlyObjectWrapper<Optional<List<Chart>>> charts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int turn;

    /**
     * What stands behind a number.
     *
     * @param title the chart's question, the bar and the number
     * @param rows as many as the number says
     */
    public record Behind(String title, List<CountedRow> rows) {
        public Behind {
            rows = List.copyOf(rows);
        }
    }

    public ReportViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        period = new SimpleObjectProperty<>(vivier.makeReport().lastYear());
        period.subscribe((_, _) -> refresh());
    }

    public void refresh() {
        int mine = ++turn;
        Period shown = period.get();
        context.tasks()
                .run(
                        () -> vivier.makeReport().charts(shown, context.texts()),
                        read -> {
                            if (mine == turn) {
                                charts.set(Optional.of(read));
                                behind.set(Optional.empty());
                            }
                        },
                        context.notices()::failed);
    }

    /** Shows the rows behind a number. */
    public void show(Chart chart, Chart.Bar bar, Chart.Value number) {
        String title =
                context.texts().get("report.behind", chart.question(), bar.label(), number.words());
        context.tasks()
                .run(
                        () -> vivier.makeReport().rows(number.rows()),
                        rows -> behind.set(Optional.of(new Behind(title, rows))),
                        context.notices()::failed);
    }

    /** Goes to a record that was counted. */
    public void open(CountedRow row) {
        context.navigator()
                .goTo(
                        switch (row) {
                            case CountedRow.OneApplication(var id, _) ->
                                    new Destination.OneApplication(id);
                            case CountedRow.OneMission(var id, _) -> new Destination.OneMission(id);
                            case CountedRow.OneTalent(var id, _) -> new Destination.OneTalent(id);
                        });
    }

    public void closeRows() {
        behind.set(Optional.empty());
    }

    /** Asks for a folder and writes the activity report there. */
    public void write() {
        Period shown = period.get();
        context.dialogs()
                .folder(context.texts().get("report.folder"))
                .ifPresent(
                        folder ->
                                context.tasks()
                                        .run(
                                                () -> vivier.makeReport().write(shown, folder),
                                                this::written,
                                                context.notices()::failed));
    }

    private void written(List<Path> files) {
        context.notices().done(Message.of("report.done", files.getFirst().toString()));
        context.dialogs().openInSystem(files.getFirst());
    }

    /** The bars as they are shown, to be written to a file. */
    public ExportedList exported() {
        return new ExportedList(
                ExportedList.Kind.FIGURES,
                new FilterNote()
                        .and("from", period.get().from().toString())
                        .and("to", period.get().to().toString())
                        .toString(),
                vivier.makeReport().table(charts.get().orElse(List.of()), context.texts()));
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    public ReadOnlyObjectProperty<Optional<List<Chart>>> chartsProperty() {
        return charts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Behind>> behindProperty() {
        return behind.getReadOnlyProperty();
    }
}
