// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionLife;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes a mission by hand. What is set here is no longer overwritten by the form. */
public final class EditMission {
    private static final List<Field<?>> NEEDED =
            List.of(MissionFields.TITLE, MissionFields.LEAD_LAST_NAME, MissionFields.LEAD_EMAIL);

    private final Store store;
    private final Supplier<MissionNeedReader> needs;
    private final Changes changes;

    public EditMission(Store store, CurrentReference reference, Changes changes) {
        this.store = store;
        this.needs = reference.derived(MissionNeedReader::new);
        this.changes = changes;
    }

    /**
     * Sets one field of the version that was shown.
     *
     * @throws RefusedByRule when the field may not be empty
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public <T> Mission set(Mission shown, Field<T> field, T value) throws RefusedByRule {
        if (NEEDED.contains(field) && field.type().canonical(value).isBlank()) {
            throw new RefusedByRule(Message.of("mission.edit.needed"));
        }
        FieldValues values = shown.values().with(field, value);
        return save(
                "mission.edit",
                field.name(),
                shown,
                session ->
                        shown.with(
                                values,
                                needs.get().refresh(shown.needs(), values),
                                FieldEdit.byHand(
                                        field,
                                        shown.values(),
                                        shown.edits(),
                                        shown.answeredAt(),
                                        session.now(),
                                        session.actor())));
    }

    /** Gives a field the value of the form's latest answer; later answers change it again. */
    public Mission takeAnswer(Mission shown, Field<?> field) {
        return decide(
                "mission.take",
                shown,
                field,
                FieldEdit.taken(field, shown.values(), shown.edits()));
    }

    /** Keeps what was set by hand, whatever the form's latest answer says. */
    public Mission keepEdit(Mission shown, Field<?> field) {
        return decide(
                "mission.keep", shown, field, FieldEdit.kept(field, shown.values(), shown.edits()));
    }

    private Mission decide(
            String action, Mission shown, Field<?> field, FieldEdit.Decided decided) {
        return save(
                action,
                field.name(),
                shown,
                _ ->
                        shown.with(
                                decided.values(),
                                needs.get().refresh(shown.needs(), decided.values()),
                                decided.edits()));
    }

    /**
     * Moves the mission along its life.
     *
     * @throws RefusedByRule when the table of moves does not have it
     */
    public Mission setStatus(Mission shown, MissionStatus status) throws RefusedByRule {
        if (!MissionLife.allowed(shown.status()).contains(status)) {
            throw new RefusedByRule(
                    Message.of(
                            "mission.refused.move",
                            Message.of("mission.status." + shown.status()),
                            Message.of("mission.status." + status)));
        }
        return save("mission.status", status.name(), shown, _ -> shown.with(status));
    }

    /** Notes that the mission still holds, as of this day. */
    public Mission confirm(Mission shown, LocalDate day) {
        FieldValues values = shown.values().with(MissionFields.CONFIRMED_ON, Optional.of(day));
        return save(
                "mission.confirm",
                "",
                shown,
                _ -> shown.with(values, shown.needs(), shown.edits()));
    }

    private interface Change {
        Mission in(Session session);
    }

    private Mission save(String action, String detail, Mission shown, Change change) {
        Mission saved =
                store.write(
                        session -> {
                            Mission next = session.missions().update(change.in(session));
                            long line =
                                    session.log().add(action, "mission", next.id().value(), detail);
                            session.undo().changed(new Line(line, line), shown, next.version());
                            return next;
                        });
        changes.publish(Subject.MISSIONS);
        return saved;
    }
}
