// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
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

/** Makes a mission that did not come from the form: from nothing, or like another one. */
public final class AddMission {
    private final Store store;
    private final Supplier<MissionNeedReader> needs;
    private final Changes changes;

    public AddMission(Store store, CurrentReference reference, Changes changes) {
        this.store = store;
        this.needs = reference.derived(MissionNeedReader::new);
        this.changes = changes;
    }

    /**
     * Makes a mission of which only this is known; everything else is filled in on it.
     *
     * @throws RefusedByRule when the title, the lead's name or address is missing
     */
    public Mission add(String title, String leadName, String leadEmail) throws RefusedByRule {
        if (leadName.isBlank() || leadEmail.isBlank()) {
            throw new RefusedByRule(Message.of("mission.refused.lead"));
        }
        FieldValues values =
                FieldValues.builder()
                        .put(MissionFields.TITLE, title.strip())
                        .put(MissionFields.LEAD_LAST_NAME, leadName.strip())
                        .put(MissionFields.LEAD_EMAIL, leadEmail.strip())
                        .build();
        return save("mission.add", title, values);
    }

    /**
     * Makes a mission like this one, under a reference and a state of its own. The days are those
     * given: what is done again seldom falls on the same ones.
     *
     * @throws RefusedByRule when the title is missing, or the days are the wrong way round
     */
    public Mission duplicate(
            Mission like, String title, Optional<LocalDate> start, Optional<LocalDate> end)
            throws RefusedByRule {
        if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
            throw new RefusedByRule(Message.of("mission.refused.days"));
        }
        FieldValues values =
                like.values()
                        .with(MissionFields.TITLE, title.strip())
                        .with(MissionFields.START, start)
                        .with(MissionFields.END, end);
        return save("mission.duplicate", title, values);
    }

    private Mission save(String action, String title, FieldValues values) throws RefusedByRule {
        if (title.isBlank()) {
            throw new RefusedByRule(Message.of("mission.refused.title"));
        }
        Mission added = store.write(session -> write(session, action, values));
        changes.publish(Subject.MISSIONS);
        return added;
    }

    private Mission write(Session session, String action, FieldValues values) {
        Mission made =
                session.missions()
                        .create(values, needs.get().read(values), List.of(), Optional.empty());
        Mission added = session.missions().insert(List.of(made)).getFirst();
        long line = session.log().add(action, "mission", added.id().value(), "");
        session.undo()
                .made(
                        new Line(line, line),
                        RecordKind.MISSION,
                        added.id().value(),
                        added.version());
        return added;
    }
}
