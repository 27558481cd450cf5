// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.util.List;
import java.util.Optional;

/** Puts somebody into the pool who did not answer the form. */
public final class AddTalent {
    private final Store store;
    private final Changes changes;

    public AddTalent(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /**
     * Makes the record; everything else is filled in on it.
     *
     * @throws RefusedByRule when the name is missing, the address cannot be one, or somebody has it
     */
    public Talent add(String firstName, String lastName, String email) throws RefusedByRule {
        if (lastName.isBlank()) {
            throw new RefusedByRule(Message.of("talent.refused.name"));
        }
        if (!isAddress(email.strip())) {
            throw new RefusedByRule(Message.of("talent.refused.email"));
        }
        FieldValues values =
                FieldValues.builder()
                        .put(TalentFields.FIRST_NAME, firstName.strip())
                        .put(TalentFields.LAST_NAME, lastName.strip())
                        .put(TalentFields.EMAIL, email.strip())
                        .build();
        String key = Talent.emailKey(email);
        Optional<Talent> owner = store.read(session -> TalentWriting.ownerOf(session, key));
        if (owner.isPresent()) {
            throw new RefusedByRule(Message.of("talent.edit.emailTaken", owner.get().ref()));
        }
        Talent added = store.write(session -> write(session, values));
        changes.publish(Subject.TALENTS);
        return added;
    }

    private static Talent write(Session session, FieldValues values) {
        Talent made = session.talents().create(values, List.of(), List.of(), Optional.empty());
        Talent added = session.talents().insert(List.of(made)).getFirst();
        long line = session.log().add("talent.add", "talent", added.id().value(), "");
        session.undo()
                .made(new Line(line, line), RecordKind.TALENT, added.id().value(), added.version());
        return added;
    }

    private static boolean isAddress(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }
}
