// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
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

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                        new Talent(
                                shown.id(),
                                shown.ref(),
                                shown.version(),
                                shown.status(),
                                values,
                                skills.get().refresh(shown.skills(), values),
                                FieldEdit.byHand(
                                        field,
                                        shown.values(),
                                        shown.edits(),
                                        shown.answeredAt(),
                                        session.now(),
                                        session.actor()),
                                shown.extras(),
                                shown.answeredAt(),
                                shown.createdAt(),
                                shown.updatedAt()));
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
                        new Talent(
                                shown.id(),
                                shown.ref(),
                                shown.version(),
                                shown.status(),
                                decided.values(),
                                skills.get().refresh(shown.skills(), decided.values()),
                                decided.edits(),
                                shown.extras(),
                                shown.answeredAt(),
                                shown.createdAt(),
                                shown.updatedAt()));
    }

    private void refuseAddressOfAnother(Talent shown, Field<?> field, String email)
            throws RefusedByRule {
        if (!field.equals(TalentFields.EMAIL)) {
            return;
        }
        String key = Talent.emailKey(email);
        Optional<Talent> owner = store.read(session -> ownerOf(session, key));
        if (owner.isPresent() && !owner.get().id().equals(shown.id())) {
            throw new RefusedByRule(Message.of("talent.edit.emailTaken", owner.get().ref()));
        }
    }

    private static Optional<Talent> ownerOf(Session session, String key) {
        return session.talents().findByEmail(List.of(key)).values().stream()
                .findFirst()
                .or(
                        () ->
                                session.addresses().owners(List.of(key)).values().stream()
                                        .findFirst()
                                        .flatMap(session.talents()::find));
    }

    public Talent setStatus(Talent shown, TalentStatus status) {
        return save(
                "talent.status",
                status.name(),
                shown,
                _ ->
                        new Talent(
                                shown.id(),
                                shown.ref(),
                                shown.version(),
                                status,
                                shown.values(),
                                shown.skills(),
                                shown.edits(),
                                shown.extras(),
                                shown.answeredAt(),
                                shown.createdAt(),
                                shown.updatedAt()));
    }

    private interface Change {
        Talent in(Session session);
    }

    private Talent save(String action, String detail, Talent shown, Change change) {
        Talent saved =
                store.write(
                        session -> {
                            Talent next = session.talents().update(change.in(session));
                            keepAddress(session, shown, next);
                            session.log().add(action, "talent", next.id().value(), detail);
                            return next;
                        });
        changes.publish(Subject.TALENTS);
        return saved;
    }

    /** The form still knows the person by the address before: it goes on leading here. */
    private static void keepAddress(Session session, Talent shown, Talent next) {
        String before = Talent.emailKey(shown.email());
        if (!before.equals(Talent.emailKey(next.email()))) {
            Set<String> all = new HashSet<>(session.addresses().of(next.id()));
            all.add(before);
            session.addresses().set(next, all);
        }
    }
}
