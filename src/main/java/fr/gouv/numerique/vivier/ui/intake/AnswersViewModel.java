// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.CellText;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of the rows in view, read from the file when they are looked at. Only some are kept,
 * so that a long file costs no more memory than a short one.
 */
public final class AnswersViewModel {
    /** A file with no more rows than this is read at once. */
    private static final int KEPT = 2_000;

    private final LookAtFile look;
    private final UiContext context;
    private final Map<Integer, List<CellText>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> missing = new HashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private Optional<ImportReport> report = Optional.empty();
    private boolean reading;

    public AnswersViewModel(LookAtFile look, UiContext context) {
        this.look = look;
        this.context = context;
    }

    /** From now on the rows of this report are looked at. */
    public void show(ImportReport shown) {
        boolean sameAnswers =
                report.filter(
                                before ->
                                        before.file().sha256().equals(shown.file().sha256())
                                                && before.choices().equals(shown.choices()))
                        .isPresent();
        report = Optional.of(shown);
        if (!sameAnswers) {
            known.clear();
            missing.clear();
            version.set(version.get() + 1);
        }
    }

    /**
     * The answers in this row, in the order of the questions. Where they are not known they are
     * read, and {@link #versionProperty} tells when they are.
     */
    public Optional<List<CellText>> of(int row) {
        Optional<List<CellText>> answers = Optional.ofNullable(known.get(row));
        if (answers.isEmpty() && report.isPresent() && missing.add(row) && !reading) {
            reading = true;
            // What else is missing in the same view is asked for in the same breath.
            context.tasks().onInterface(this::read);
        }
        return answers;
    }

    private void read() {
        if (report.isEmpty()) {
            reading = false;
            return;
        }
        ImportReport shown = report.get();
        Set<Integer> wanted = new HashSet<>(missing);
        if (shown.outcomes().size() <= KEPT) {
            shown.outcomes().stream().map(RowOutcome::row).forEach(wanted::add);
        }
        missing.clear();
        context.tasks()
                .run(
                        () -> look.answers(shown, wanted),
                        found -> take(shown, found),
                        failure -> {
                            reading = false;
                            context.notices().failed(failure);
                        });
    }

    private void take(ImportReport shown, Map<Integer, List<CellText>> found) {
        reading = false;
        if (report.filter(shown::equals).isPresent()) {
            known.putAll(found);
            var oldest = known.keySet().iterator();
            for (int more = known.size() - KEPT; more > 0; more--) {
                oldest.next();
                oldest.remove();
            }
        }
        version.set(version.get() + 1);
        if (!missing.isEmpty() && !reading) {
            reading = true;
            read();
        }
    }

    /** Grows whenever answers are known that were not before. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
