// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.Corrections;
import fr.gouv.numerique.vivier.domain.intake.Corrections.Written;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Corrections that were made in earlier exports of the form, as far as this file holds what they
 * are about. They count unless somebody says otherwise; then they are forgotten with the import.
 */
public final class KeptCorrectionsViewModel {
    private final ImportViewModel imports;
    private final LookAtFile look;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Map<Written, Integer> rows = Map.of();
    private String file = "";
    private Map<Written, String> kept = Map.of();

    public KeptCorrectionsViewModel(ImportViewModel imports, LookAtFile look, UiContext context) {
        this.imports = imports;
        this.look = look;
        this.context = context;
        imports.stateProperty().subscribe(this::follow);
    }

    /**
     * A correction that was kept.
     *
     * @param question what is asked in its column
     * @param written what the file says
     * @param text what it reads
     * @param rows how many rows say it
     * @param applied whether it counts in this import
     */
    public record Line(Question question, String written, String text, int rows, boolean applied) {}

    private void follow(ImportState state) {
        if (!(state instanceof Previewed(_, ImportReport report, _))) {
            lines.set(List.of());
            return;
        }
        boolean counted =
                file.equals(report.file().sha256()) && kept.equals(report.layout().kept());
        if (counted) {
            show(report);
        } else if (report.layout().kept().isEmpty()) {
            lines.set(List.of());
        } else {
            count(report);
        }
    }

    private void count(ImportReport report) {
        lines.set(List.of());
        context.tasks()
                .run(
                        () -> look.corrected(report),
                        found -> {
                            if (imports.stateProperty().get()
                                            instanceof Previewed(_, ImportReport now, _)
                                    && now.equals(report)) {
                                file = report.file().sha256();
                                kept = report.layout().kept();
                                rows = found;
                                show(report);
                            }
                        },
                        context.notices()::failed);
    }

    private void show(ImportReport report) {
        Map<Written, String> counting = report.layout().corrections(report.choices()).values();
        List<Line> found = new ArrayList<>();
        for (Question question : report.layout().questions()) {
            kept.forEach(
                    (at, text) -> {
                        if (at.column() == question.firstColumn() && rows.containsKey(at)) {
                            found.add(
                                    new Line(
                                            question,
                                            at.shown(),
                                            text,
                                            rows.getOrDefault(at, 0),
                                            text.equals(counting.get(at))));
                        }
                    });
        }
        found.sort(
                Comparator.comparingInt((Line line) -> -line.rows())
                        .thenComparing(line -> line.question().label())
                        .thenComparing(Line::written));
        lines.set(List.copyOf(found));
    }

    /** Lets the correction count in this import, or leaves what is written. */
    public void apply(Line line, boolean wanted) {
        int column = line.question().firstColumn();
        imports.decide(
                choices -> {
                    Corrections now = choices.corrections();
                    return choices.withCorrections(
                            wanted
                                    ? now.withoutValue(column, line.written())
                                    : now.withAsWritten(column, line.written()));
                });
    }

    /** What this file holds of what was corrected before, the most frequent first. */
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
