// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Missions, when an import is undone. */
final class MissionUndo implements UndoTarget<Mission> {
    private final MissionNeedReader needs;

    MissionUndo(MissionNeedReader needs) {
        this.needs = needs;
    }

    @Override
    public Map<Long, Mission> find(Session session, Collection<Long> ids) {
        Map<Long, Mission> found = new HashMap<>();
        session.missions()
                .findAll(ids(ids))
                .forEach((id, mission) -> found.put(id.value(), mission));
        return found;
    }

    @Override
    public void lock(Session session, Collection<Long> ids) {
        session.missions().lock(ids(ids));
    }

    @Override
    public Set<Long> inUse(Session session, Collection<Long> ids) {
        return session.applications().missionsAmong(ids);
    }

    @Override
    public String ref(Mission record) {
        return record.ref();
    }

    @Override
    public String label(Mission record) {
        return record.title();
    }

    @Override
    public int version(Mission record) {
        return record.version();
    }

    @Override
    public RecordState state(Mission record) {
        return RecordState.of(record);
    }

    @Override
    public Mission with(Mission record, RecordState state) {
        return new Mission(
                record.id(),
                record.ref(),
                record.version(),
                record.status(),
                state.values(),
                needs.refresh(record.needs(), state.values()),
                state.edits(),
                state.extras(),
                state.answeredAt(),
                record.createdAt(),
                record.updatedAt());
    }

    @Override
    public String key(Mission record) {
        return record.identity();
    }

    @Override
    public boolean isTaken(Session session, Mission record, Set<Long> going) {
        String lead = Mission.leadEmailKey(record.get(MissionFields.LEAD_EMAIL));
        return session.missions().findByLeads(List.of(lead)).stream()
                .filter(other -> other.identity().equals(record.identity()))
                .map(other -> other.id().value())
                .anyMatch(other -> other != record.id().value() && !going.contains(other));
    }

    @Override
    public void delete(Session session, Collection<Long> ids) {
        session.missions().delete(ids(ids));
    }

    @Override
    public int update(Session session, Mission record) {
        return session.missions().update(record).version();
    }

    private static List<MissionId> ids(Collection<Long> ids) {
        return ids.stream().map(MissionId::new).toList();
    }
}
