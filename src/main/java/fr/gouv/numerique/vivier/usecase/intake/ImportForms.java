// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.identity.DuplicateFinder;
import fr.gouv.numerique.vivier.domain.intake.Corrections;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails.AskedQuestion;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowReader;
import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.intake.SheetEnd;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.intake.HistoryRepository;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.nio.file.Path;
import java.util.List;

/**
 * Imports the export of a form. A preview is the import itself, taken back at the end: what it
 * shows is what will happen. An import is one transaction, kept whole or not at all.
 */
public final class ImportForms {
    private final Store store;
    private final CurrentReference reference;
    private final SourceFileReader reader;
    private final LayoutFinder layouts;
    private final LookAlikes lookAlikes = new LookAlikes(new DuplicateFinder());
    private final Changes changes;

    public ImportForms(
            Store store,
            CurrentReference reference,
            SourceFileReader reader,
            LayoutFinder layouts,
            Changes changes) {
        this.store = store;
        this.reference = reference;
        this.reader = reader;
        this.layouts = layouts;
        this.changes = changes;
    }

    /** What importing the file would do. Nothing is written. */
    public ImportReport preview(Path file, ImportChoices choices, WorkMonitor monitor)
            throws UnreadableFile {
        return preview(ImportSource.of(file), choices, monitor);
    }

    /** What importing these answers would do. Nothing is written. */
    public ImportReport preview(ImportSource source, ImportChoices choices, WorkMonitor monitor)
            throws UnreadableFile {
        Understood understood = understand(reader.open(source, choices.text()), choices, monitor);
        return unwrapped(() -> store.rehearse(session -> run(session, understood, monitor)));
    }

    /** Imports the file, as {@link #run(ImportSource, ImportChoices, WorkMonitor)} does. */
    public ImportReport run(Path file, ImportChoices choices, WorkMonitor monitor)
            throws UnreadableFile {
        return run(ImportSource.of(file), choices, monitor);
    }

    /**
     * Imports these answers.
     *
     * @throws UnreadableFile when it cannot be read as an answer to the form; nothing was written
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public ImportReport run(ImportSource source, ImportChoices choices, WorkMonitor monitor)
            throws UnreadableFile {
        return write(understand(reader.open(source, choices.text()), choices, monitor), monitor);
    }

    /** As {@link #runPreviewed(ImportSource, ImportReport, WorkMonitor)} does. */
    public ImportReport runPreviewed(Path file, ImportReport preview, WorkMonitor monitor)
            throws UnreadableFile {
        return runPreviewed(ImportSource.of(file), preview, monitor);
    }

    /**
     * Imports the file that was previewed, and no other: what was shown is what is imported. Its
     * questions are remembered under the form's name, for they were confirmed by it.
     *
     * @throws UnreadableFile when the file is gone, has changed since, or cannot be read any more;
     *     nothing was written
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public ImportReport runPreviewed(ImportSource from, ImportReport preview, WorkMonitor monitor)
            throws UnreadableFile {
        SourceFile source = reader.open(from, preview.choices().text());
        if (!source.sha256().equals(preview.file().sha256())) {
            throw new UnreadableFile("changed", source.name());
        }
        ImportChoices choices =
                preview.choices().withForm(preview.layout().form()).withMapping(preview.formName());
        return write(understand(source, choices, monitor), monitor);
    }

    private ImportReport write(Understood understood, WorkMonitor monitor) throws UnreadableFile {
        ImportReport report =
                unwrapped(() -> store.write(session -> run(session, understood, monitor)));
        changes.publish(
                Subject.IMPORTS,
                report.layout().form() == FormKind.TALENTS ? Subject.TALENTS : Subject.MISSIONS);
        return report;
    }

    /** Every import made so far, the latest first. */
    public List<ImportRun> history() {
        return store.read(session -> session.imports().all());
    }

    private Understood understand(SourceFile file, ImportChoices choices, WorkMonitor monitor)
            throws UnreadableFile {
        List<SavedMapping> remembered = store.read(session -> session.mappings().all());
        ReferenceData lists = reference.get();
        Layout layout =
                layouts.find(WatchedSheet.watched(file, monitor), choices, remembered, lists);
        return new Understood(
                file, choices, layout.withSheet(WatchedSheet.unwatched(layout.sheet())), lists);
    }

    private ImportReport run(Session session, Understood understood, WorkMonitor monitor) {
        Layout layout = understood.layout();
        long id = session.imports().begin(understood.file(), layout.form(), layout.tool());
        IntakeRun<?> run =
                new IntakeRun<>(
                        session,
                        id,
                        layout.form(),
                        target(layout.form(), understood.reference(), id));
        RowReader rows = new RowReader(layout, understood.choices(), understood.reference());
        SheetEnd end = new SheetEnd();
        try {
            new WatchedSheet(layout.sheet(), monitor)
                    .forEachRow(
                            row -> {
                                end.passed(row);
                                rows.read(row).ifPresent(run::add);
                                monitor.done(row.number());
                            });
        } catch (UnreadableFile e) {
            throw new Unreadable(e);
        }
        List<RowOutcome> outcomes = run.finish();
        if (layout.form() == FormKind.TALENTS) {
            outcomes = lookAlikes.mark(session, outcomes, monitor);
        }
        understood
                .choices()
                .mapping()
                .map(followed -> understood.choices().rememberAs().orElse(followed))
                .ifPresent(
                        name ->
                                session.mappings()
                                        .save(
                                                name,
                                                layout.form(),
                                                layout.tool(),
                                                layout.toRemember(understood.choices())));
        describe(session, id, understood);
        session.imports().finish(id, RowCounts.of(outcomes));
        // The last moment at which nothing is kept.
        monitor.check();
        session.log().add("import", layout.form().name(), id, "rows=" + outcomes.size());
        return new ImportReport(
                understood.file(),
                understood.choices(),
                layout,
                outcomes,
                end.warnings(layout.sheet().name()));
    }

    private static void describe(Session session, long id, Understood understood) {
        ImportChoices choices = understood.choices();
        Layout layout = understood.layout();
        Corrections corrections = layout.corrections(choices);
        session.importHistory()
                .describe(
                        id,
                        new HistoryRepository.Choices(
                                choices.mapping().or(layout::mapping),
                                choices.onlyFinished(),
                                corrections.cells().size() + corrections.values().size()),
                        layout.questions().stream()
                                .map(
                                        question ->
                                                new AskedQuestion(question.label(), question.use()))
                                .toList());
    }

    private static IntakeTarget<?> target(FormKind form, ReferenceData reference, long importId) {
        return form == FormKind.TALENTS
                ? new TalentTarget(reference, importId)
                : new MissionTarget(reference);
    }

    private record Understood(
            SourceFile file, ImportChoices choices, Layout layout, ReferenceData reference) {}

    /** Carries a damaged file out of a transaction, which takes everything back. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final UnreadableFile file;

        Unreadable(UnreadableFile file) {
            super(null, null, false, false);
            this.file = file;
        }
    }

    private interface Work {
        ImportReport run();
    }

    private static ImportReport unwrapped(Work work) throws UnreadableFile {
        try {
            return work.run();
        } catch (Unreadable e) {
            throw e.file;
        }
    }
}
