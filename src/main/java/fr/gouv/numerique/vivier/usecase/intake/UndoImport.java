// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.time.Clock;

/**
 * Takes a whole import back: what it made goes, what it changed is again as it was. What somebody
 * worked on since stays, and is named with the reason. One transaction, kept whole or not at all.
 */
public final class UndoImport {
    private final Store store;
    private final TalentSkillReader skills;
    private final MissionNeedReader needs;
    private final Clock clock;
    private final Changes changes;

    public UndoImport(
            Store store,
            TalentSkillReader skills,
            MissionNeedReader needs,
            Clock clock,
            Changes changes) {
        this.store = store;
        this.skills = skills;
        this.needs = needs;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * What undoing the import would do. Nothing is written.
     *
     * @throws RefusedByRule when it was undone before
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
     */
    public UndoReport preview(long id, WorkMonitor monitor) throws UnknownRecord, RefusedByRule {
        ImportRun run = undoable(id);
        return store.read(session -> work(session, run, false, monitor).report());
    }

    /**
     * Undoes the import.
     *
     * @throws RefusedByRule when it was undone before
     * @throws ConcurrentChange when somebody else undid it at the same moment
     * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop; the
     *     import holds as before
     */
    public UndoReport run(long id, WorkMonitor monitor) throws UnknownRecord, RefusedByRule {
        ImportRun run = undoable(id);
        UndoReport report = store.write(session -> undo(session, run, monitor));
        changes.publish(
                Subject.IMPORTS,
                run.form() == FormKind.TALENTS ? Subject.TALENTS : Subject.MISSIONS);
        return report;
    }

    private ImportRun undoable(long id) throws UnknownRecord, RefusedByRule {
        ImportRun run =
                store.read(session -> session.imports().find(id))
                        .orElseThrow(() -> new UnknownRecord("import", Long.toString(id)));
        if (run.undone().isPresent()) {
            throw new RefusedByRule(
                    Message.of(
                            "intake.undo.already",
                            run.fileName(),
                            run.undone().get().at().atZone(clock.getZone()).toLocalDate(),
                            run.undone().get().by()));
        }
        return run;
    }

    private UndoReport undo(Session session, ImportRun run, WorkMonitor monitor) {
        if (!session.imports().beginUndo(run.id())) {
            throw new ConcurrentChange(Long.toString(run.id()));
        }
        UndoReport report = work(session, run, true, monitor).report();
        session.imports().finishUndo(run.id(), report.removed(), report.restored());
        session.imports().forget(run.id(), UndoWork.kept(report));
        session.changes()
                .keep(run.id(), report.left().stream().map(UndoReport.Left::record).toList());
        session.log()
                .add(
                        "import.undo",
                        run.form().name(),
                        run.id(),
                        "removed=%d restored=%d kept=%d"
                                .formatted(
                                        report.removed(), report.restored(), report.kept().size()));
        return report;
    }

    private UndoWork<?> work(Session session, ImportRun run, boolean writing, WorkMonitor monitor) {
        UndoTarget<?> target =
                run.form() == FormKind.TALENTS ? new TalentUndo(skills) : new MissionUndo(needs);
        return new UndoWork<>(session, run, target, clock.getZone(), writing, monitor);
    }
}
