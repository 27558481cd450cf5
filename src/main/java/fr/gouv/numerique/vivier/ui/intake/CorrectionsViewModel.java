// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.Corrections;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Cells that are corrected before the import; the file itself stays as it is. */
public final class CorrectionsViewModel {
    private final ImportViewModel imports;
    private final LookAtFile look;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Correction>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public CorrectionsViewModel(ImportViewModel imports, LookAtFile look, UiContext context) {
        this.imports = imports;
        this.look = look;
        this.context = context;
        imports.stateProperty().subscribe(this::forget);
    }

    /**
     * A correction that was just made.
     *
     * @param row as a person sees it in the file
     * @param question the question that it answers
     * @param written what the file says
     * @param text what it says instead
     * @param alike how many more rows say the same, once that is known
     */
    public record Correction(
            int row, Question question, String written, String text, OptionalInt alike) {}

    /** Whether the answers to this question stand in one cell, which can be corrected. */
    public boolean canCorrect(Question question) {
        return question.columns().size() == 1
                && imports.stateProperty().get() instanceof ImportState.Previewed;
    }

    /** Reads one cell otherwise than it is written. */
    public void correct(
            ImportReport report, int row, Question question, String written, String text) {
        int column = question.firstColumn();
        last.set(Optional.of(new Correction(row, question, written, text, OptionalInt.empty())));
        boolean needsNone = text.equals(written) && !isKept(column, written);
        imports.decide(
                choices ->
                        choices.withCorrections(
                                needsNone
                                        ? choices.corrections().without(row, column, written)
                                        : choices.corrections().withCell(row, column, text)));
        if (!written.isEmpty() && !text.equals(written)) {
            count(report, row, column, written);
        }
    }

    private void count(ImportReport report, int row, int column, String written) {
        context.tasks()
                .run(
                        () -> look.alike(report, column, written),
                        rows ->
                                last.get()
                                        .filter(
                                                it ->
                                                        it.row() == row
                                                                && it.written().equals(written))
                                        .ifPresent(it -> last.set(Optional.of(known(it, rows)))),
                        context.notices()::failed);
    }

    private static Correction known(Correction it, int rows) {
        return new Correction(
                it.row(), it.question(), it.written(), it.text(), OptionalInt.of(rows - 1));
    }

    /** Corrects the same words wherever the question is answered with them. */
    public void everywhere() {
        last.get().ifPresent(it -> everywhere(it.question(), it.written(), it.text()));
        last.set(Optional.empty());
    }

    /** Corrects these words wherever the question is answered with them. */
    public void everywhere(Question question, String written, String text) {
        int column = question.firstColumn();
        imports.decide(
                choices ->
                        choices.withCorrections(
                                choices.corrections().withValue(column, written, text)));
    }

    /** Takes the repair that an issue proposes, in its row alone. */
    public void repair(ImportReport report, RowIssue issue) {
        question(report, issue)
                .ifPresent(
                        question ->
                                issue.repair()
                                        .ifPresent(
                                                text ->
                                                        correct(
                                                                report,
                                                                issue.row(),
                                                                question,
                                                                issue.value(),
                                                                text)));
    }

    /** Takes every repair of the same damage to the answers of the same question. */
    public void repairLike(ImportReport report, RowIssue issue) {
        question(report, issue)
                .ifPresent(
                        question ->
                                imports.decide(
                                        choices ->
                                                choices.withCorrections(
                                                        repaired(
                                                                choices.corrections(),
                                                                report,
                                                                issue,
                                                                question.firstColumn()))));
    }

    private static Corrections repaired(
            Corrections corrections, ImportReport report, RowIssue issue, int column) {
        Map<Corrections.Place, String> repairs = new HashMap<>();
        for (RowIssue other : report.issues(issue.severity())) {
            if (isLike(issue, other)) {
                repairs.put(
                        new Corrections.Place(other.row(), column), other.repair().orElseThrow());
            }
        }
        return corrections.withCells(repairs);
    }

    /** Whether two issues are the same damage to answers of the same question. */
    static boolean isLike(RowIssue one, RowIssue other) {
        return other.repair().isPresent()
                && other.column().equals(one.column())
                && other.reason().key().equals(one.reason().key());
    }

    /** The question that an issue is about, where it can be corrected in one cell. */
    Optional<Question> question(ImportReport report, RowIssue issue) {
        return report.layout().questions().stream()
                .filter(asked -> asked.label().equals(issue.column()))
                .filter(this::canCorrect)
                .findFirst();
    }

    /** Takes a correction back, be it of one cell or of all its like. */
    public void takeBack(int row, Question question, String written) {
        last.set(Optional.empty());
        int column = question.firstColumn();
        boolean kept = isKept(column, written);
        imports.decide(
                choices -> {
                    Corrections less = choices.corrections().without(row, column, written);
                    return choices.withCorrections(
                            kept ? less.withAsWritten(column, written) : less);
                });
    }

    /** Whether these words were corrected in an earlier export of the form. */
    private boolean isKept(int column, String written) {
        return imports.stateProperty().get()
                        instanceof ImportState.Previewed(_, ImportReport report, _)
                && report.layout().kept().containsKey(new Corrections.Written(column, written));
    }

    private void forget(ImportState state) {
        if (!(state instanceof ImportState.Previewed)) {
            last.set(Optional.empty());
        }
    }

    /** The correction that was just made, to do the same elsewhere. */
    public ReadOnlyObjectProperty<Optional<Correction>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Nothing more is to be done with the last correction. */
    public void settle() {
        last.set(Optional.empty());
    }
}
