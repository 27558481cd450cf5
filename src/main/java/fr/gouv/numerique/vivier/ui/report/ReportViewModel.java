// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.domain.report.Counted;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.report.Chart;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of a period, and the rows behind the one that is looked at. */
public final class ReportViewModel {
    /** So many rows are listed; more are counted. */
    private static final int MOST_ROWS = 200;

    private final UseCases vivier;
    private final UiContext context;
    private final ObjectProperty<Period> period;
    private final ReadOnlyObjectWrapper<Optional<List<Chart>>> charts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int turn;

    /** A record that was counted. */
    public record Row(String words, Destination door) {}

    /**
     * What stands behind a bar.
     *
     * @param title the chart's question and the bar
     * @param rows the first of them
     * @param more how many are not listed
     */
    public record Behind(String title, List<Row> rows, int more) {
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
                        () ->
                                vivier.makeReport()
                                        .charts(
                                                vivier.makeReport().figures(shown),
                                                context.texts()),
                        read -> {
                            if (mine == turn) {
                                charts.set(Optional.of(read));
                                behind.set(Optional.empty());
                            }
                        },
                        context.notices()::failed);
    }

    /** Shows the rows behind a bar. */
    public void show(Chart chart, Chart.Bar bar) {
        String title = context.texts().get("report.behind", chart.question(), bar.label());
        context.tasks()
                .run(
                        () -> rows(bar.rows()),
                        rows ->
                                behind.set(
                                        Optional.of(
                                                new Behind(
                                                        title,
                                                        rows.subList(
                                                                0,
                                                                Math.min(MOST_ROWS, rows.size())),
                                                        Math.max(0, rows.size() - MOST_ROWS)))),
                        context.notices()::failed);
    }

    public void closeRows() {
        behind.set(Optional.empty());
    }

    private List<Row> rows(Counted counted) {
        List<Row> rows = new ArrayList<>();
        if (!counted.applications().isEmpty()) {
            Set<Object> wanted = new HashSet<>(counted.applications());
            for (ApplicationRow row : vivier.applications().all()) {
                if (wanted.contains(row.application().id())) {
                    rows.add(
                            new Row(
                                    row.application().ref()
                                            + " · "
                                            + row.talent().fullName()
                                            + " · "
                                            + row.mission().title(),
                                    new Destination.OneApplication(row.application().id())));
                }
            }
        }
        if (!counted.missions().isEmpty()) {
            Set<Object> wanted = new HashSet<>(counted.missions());
            for (MissionRow row : vivier.missions().rows()) {
                if (wanted.contains(row.id())) {
                    rows.add(
                            new Row(
                                    row.ref() + " · " + row.title(),
                                    new Destination.OneMission(row.id())));
                }
            }
        }
        if (!counted.talents().isEmpty()) {
            Set<Object> wanted = new HashSet<>(counted.talents());
            for (TalentRow row : vivier.talents().rows()) {
                if (wanted.contains(row.id())) {
                    rows.add(
                            new Row(
                                    row.ref() + " · " + row.fullName(),
                                    new Destination.OneTalent(row.id())));
                }
            }
        }
        return rows;
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
