// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.CheckedSkills;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes a talent by hand. What is set here is no longer overwritten by the form. */
public final class EditTalent {
    private static final List<Field<?>> NEEDED =
            List.of(TalentFields.LAST_NAME, TalentFields.EMAIL);

    private final Store store;
    private final Supplier<TalentSkillReader> skills;
    private final Changes changes;

    public EditTalent(Store store, CurrentReference reference, Changes changes) {
        this.store = store;
        this.skills = reference.derived(TalentSkillReader::new);
        this.changes = changes;
    }

    /**
     * Sets one field of the version that was shown.
     *
     * @throws RefusedByRule when the field may not be empty
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public <T> Talent set(Talent shown, Field<T> field, T value) throws RefusedByRule {
        if (NEEDED.contains(field) && field.type().canonical(value).isBlank()) {
            throw new RefusedByRule(Message.of("talent.edit.needed"));
        }
        refuseAddressOfAnother(shown, field, field.type().canonical(value));
        FieldValues values = shown.values().with(field, value);
        return save(
                "talent.edit",
                field.name(),
                shown,
                session ->
                        shown.with(
                                values,
                                skills.get().refresh(shown.skills(), values),
                                FieldEdit.byHand(
                                        field,
                                        shown.values(),
                                        shown.edits(),
                                        shown.answeredAt(),
                                        session.now(),
                                        session.actor())));
    }

    /**
     * Gives a field the value of the form's latest answer; later answers change it again.
     *
     * @throws RefusedByRule when that is the address of somebody else
     */
    public Talent takeAnswer(Talent shown, Field<?> field) throws RefusedByRule {
        FieldEdit.Decided taken = FieldEdit.taken(field, shown.values(), shown.edits());
        refuseAddressOfAnother(shown, field, taken.values().canonical(field));
        return decide("talent.take", shown, field, taken);
    }

    /** Keeps what was set by hand, whatever the form's latest answer says. */
    public Talent keepEdit(Talent shown, Field<?> field) {
        return decide(
                "talent.keep", shown, field, FieldEdit.kept(field, shown.values(), shown.edits()));
    }

    private Talent decide(String action, Talent shown, Field<?> field, FieldEdit.Decided decided) {
        return save(
                action,
                field.name(),
                shown,
                _ ->
                        shown.with(
                                decided.values(),
                                skills.get().refresh(shown.skills(), decided.values()),
                                decided.edits()));
    }

    private void refuseAddressOfAnother(Talent shown, Field<?> field, String email)
            throws RefusedByRule {
        if (!field.equals(TalentFields.EMAIL)) {
            return;
        }
        String key = Talent.emailKey(email);
        Optional<Talent> owner = store.read(session -> TalentWriting.ownerOf(session, key));
        if (owner.isPresent() && !owner.get().id().equals(shown.id())) {
            throw new RefusedByRule(Message.of("talent.edit.emailTaken", owner.get().ref()));
        }
    }

    public Talent setStatus(Talent shown, TalentStatus status) {
        return save("talent.status", status.name(), shown, _ -> shown.with(status));
    }

    /**
     * Sets what coordinators keep beside the form.
     *
     * @param field one of {@link TalentFields#KEPT}
     */
    public <T> Talent keep(Talent shown, Field<T> field, T value) {
        return keep(shown, field.name(), shown.values().with(field, value));
    }

    /** Available again, paused up to a day, or away until somebody says otherwise. */
    public Talent setAvailability(Talent shown, Availability availability, LocalDate until) {
        FieldValues values =
                shown.values()
                        .with(
                                TalentFields.AVAILABILITY,
                                availability == Availability.UNAVAILABLE ? availability.name() : "")
                        .with(
                                TalentFields.PAUSED_UNTIL,
                                availability == Availability.PAUSED
                                        ? Optional.of(until)
                                        : Optional.empty());
        return keep(shown, availability.name(), values);
    }

    private Talent keep(Talent shown, String detail, FieldValues values) {
        return save(
                "talent.kept",
                detail,
                shown,
                _ -> shown.with(values, shown.skills(), shown.edits()));
    }

    /** Notes that a coordinator checked a skill, and which level was found. */
    public Talent check(Talent shown, String skill, SkillLevel level) {
        return save(
                "talent.check",
                skill,
                shown,
                session ->
                        shown.with(
                                shown.values(),
                                CheckedSkills.with(shown.skills(), skill, level, session.actor()),
                                shown.edits()));
    }

    /** Takes the check of a skill back; it is declared again, or gone if nobody declared it. */
    public Talent uncheck(Talent shown, String skill) {
        return save(
                "talent.uncheck",
                skill,
                shown,
                _ ->
                        shown.with(
                                shown.values(),
                                CheckedSkills.without(shown.skills(), skill),
                                shown.edits()));
    }

    private interface Change {
        Talent in(Session session);
    }

    private Talent save(String action, String detail, Talent shown, Change change) {
        Talent saved =
                store.write(
                        session ->
                                TalentWriting.write(
                                        session, action, detail, shown, change.in(session)));
        changes.publish(Subject.TALENTS);
        return saved;
    }
}
