// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.history.Before;
import fr.gouv.numerique.vivier.store.history.SettingsChange;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;
import fr.gouv.numerique.vivier.store.history.UndoStep;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.TalentWriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes an action back, also long after: the record is as it was before, whole, unless somebody
 * worked on it since. All records of an action or none. Taking back is an action of its own and can
 * be taken back in turn.
 */
public final class TakeBack {
    private final Store store;
    private final Supplier<TalentSkillReader> skills;
    private final Supplier<MissionNeedReader> needs;
    private final ManageDeadlines deadlines;
    private final Changes changes;

    public TakeBack(
            Store store, CurrentReference reference, ManageDeadlines deadlines, Changes changes) {
        this.store = store;
        this.deadlines = deadlines;
        this.skills = reference.derived(TalentSkillReader::new);
        this.needs = reference.derived(MissionNeedReader::new);
        this.changes = changes;
    }

    /** Carries the reason out of the transaction, which takes everything back. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Message reason;

        Refusal(Message reason) {
            super(reason.key(), null, false, false);
            this.reason = reason;
        }
    }

    /** The action on this record that could be taken back next, if there is one. */
    public Optional<Long> latest(RecordKind kind, long id) {
        return store.read(session -> session.undo().of(kind, id)).stream()
                .findFirst()
                .filter(step -> !step.undone())
                .map(UndoStep::group);
    }

    /**
     * Takes the action back.
     *
     * @return the action that did so
     * @throws RefusedByRule when somebody worked on one of its records since, or it was taken back
     */
    public long takeBack(long action) throws RefusedByRule {
        try {
            long done = store.write(session -> takeBack(session, action));
            changes.publish(
                    Subject.TALENTS, Subject.MISSIONS, Subject.SETTINGS, Subject.APPLICATIONS);
            return done;
        } catch (Refusal refusal) {
            throw new RefusedByRule(refusal.reason);
        } catch (ConcurrentChange e) {
            throw new RefusedByRule(Message.of("history.refused.changed"));
        }
    }

    private long takeBack(Session session, long action) {
        Optional<SettingsChange> settings = session.undo().settings(action);
        return settings.isPresent()
                ? settings(session, action, settings.get())
                : records(session, action);
    }

    /** The days of applications under way follow the deadlines that hold again. */
    private long settings(Session session, long action, SettingsChange change) {
        Map<String, String> now = session.settings().written();
        if (!change.stands(now)) {
            throw new Refusal(Message.of("history.refused.settings"));
        }
        session.settings().putBack(change);
        deadlines.recount(session);
        long line = session.log().add("settings.undo", "settings", 0, Long.toString(action));
        session.undo()
                .changed(
                        new Line(line, line),
                        SettingsChange.between(now, session.settings().written()));
        session.undo().undone(action);
        return line;
    }

    private long records(Session session, long action) {
        List<UndoStep> steps = session.undo().ofGroup(action);
        if (steps.isEmpty() || steps.getFirst().undone()) {
            throw new Refusal(Message.of("history.refused.already"));
        }
        List<Long> lines = new ArrayList<>();
        for (UndoStep step : steps) {
            String kind = step.record() == RecordKind.TALENT ? "talent" : "mission";
            long id = session.log().add("undo", kind, step.recordId(), Long.toString(step.line()));
            Line line = new Line(id, lines.isEmpty() ? id : lines.getFirst());
            lines.add(id);
            OptionalInt version = one(session, step, line);
            if (version.isPresent() && step.versionBefore().isPresent()) {
                session.undo()
                        .isAgain(
                                step.subjectId(),
                                step.versionBefore().getAsInt(),
                                version.getAsInt());
            }
        }
        session.undo().undone(action);
        return lines.getFirst();
    }

    private OptionalInt one(Session session, UndoStep step, Line line) {
        return switch (step.subject()) {
            case ITEM -> item(session, step, line);
            case RECORD ->
                    step.record() == RecordKind.TALENT
                            ? talent(session, step, line)
                            : mission(session, step, line);
        };
    }

    private static void refuseIfChanged(UndoStep step, OptionalInt version) {
        if (!version.equals(step.versionAfter())) {
            throw new Refusal(Message.of("history.refused.changed"));
        }
    }

    private OptionalInt talent(Session session, UndoStep step, Line line) {
        Optional<Talent> found = session.talents().find(new TalentId(step.recordId()));
        refuseIfChanged(step, version(found.map(Talent::version)));
        Talent now = found.orElseThrow();
        if (!(step.before() instanceof Before.Whole before)) {
            if (!session.applications().talentsAmong(Set.of(step.recordId())).isEmpty()) {
                throw new Refusal(Message.of("history.refused.used"));
            }
            refuseIfKept(session, step);
            session.talents().remove(now);
            return OptionalInt.empty();
        }
        String address = before.values().get(TalentFields.EMAIL);
        TalentWriting.ownerOf(session, Talent.emailKey(address))
                .filter(owner -> !owner.id().equals(now.id()))
                .ifPresent(
                        owner -> {
                            throw new Refusal(Message.of("talent.edit.emailTaken", owner.ref()));
                        });
        Talent restored =
                now.with(TalentStatus.valueOf(before.status()))
                        .with(
                                before.values(),
                                skills.get().refresh(before.checked(), before.values()),
                                before.edits());
        return OptionalInt.of(TalentWriting.restore(session, line, now, restored));
    }

    private OptionalInt mission(Session session, UndoStep step, Line line) {
        Optional<Mission> found = session.missions().find(new MissionId(step.recordId()));
        refuseIfChanged(step, version(found.map(Mission::version)));
        Mission now = found.orElseThrow();
        if (!(step.before() instanceof Before.Whole before)) {
            if (!session.applications().missionsAmong(Set.of(step.recordId())).isEmpty()) {
                throw new Refusal(Message.of("history.refused.used"));
            }
            refuseIfKept(session, step);
            session.missions().delete(Set.of(now.id()));
            return OptionalInt.empty();
        }
        Mission restored =
                now.with(MissionStatus.valueOf(before.status()))
                        .with(
                                before.values(),
                                needs.get().refresh(now.needs(), before.values()),
                                before.edits());
        int version = session.missions().update(restored).version();
        session.undo().changed(line, now, version);
        return OptionalInt.of(version);
    }

    private static void refuseIfKept(Session session, UndoStep step) {
        if (!session.items().of(step.record(), step.recordId()).isEmpty()) {
            throw new Refusal(Message.of("history.refused.kept"));
        }
    }

    private static OptionalInt item(Session session, UndoStep step, Line line) {
        Optional<Item> now = session.items().find(step.subjectId());
        refuseIfChanged(step, version(now.map(Item::version)));
        if (!(step.before() instanceof Before.Kept(Item before))) {
            Item made = now.orElseThrow();
            session.items().remove(made);
            session.undo().removed(line, made);
            return OptionalInt.empty();
        }
        if (now.isEmpty()) {
            session.items().putBack(before);
            session.undo().made(line, before);
            return OptionalInt.of(before.version());
        }
        Item changed = now.get();
        int version =
                session.items()
                        .update(
                                changed.with(before.words(), before.from(), before.due())
                                        .done(before.doneOn()));
        session.undo().changed(line, changed, version);
        return OptionalInt.of(version);
    }

    private static OptionalInt version(Optional<Integer> version) {
        return version.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
