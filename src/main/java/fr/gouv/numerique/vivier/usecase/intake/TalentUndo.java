// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Talents, when an import is undone. */
final class TalentUndo implements UndoTarget<Talent> {
    private final TalentSkillReader skills;

    TalentUndo(TalentSkillReader skills) {
        this.skills = skills;
    }

    @Override
    public Map<Long, Talent> find(Session session, Collection<Long> ids) {
        Map<Long, Talent> found = new HashMap<>();
        session.talents().findAll(ids(ids)).forEach((id, talent) -> found.put(id.value(), talent));
        return found;
    }

    @Override
    public void lock(Session session, Collection<Long> ids) {
        session.talents().lock(ids(ids));
    }

    @Override
    public Set<Long> inUse(Session session, Collection<Long> ids) {
        return session.applications().talentsAmong(ids);
    }

    @Override
    public String ref(Talent record) {
        return record.ref();
    }

    @Override
    public String label(Talent record) {
        return record.fullName();
    }

    @Override
    public int version(Talent record) {
        return record.version();
    }

    @Override
    public RecordState state(Talent record) {
        return RecordState.of(record);
    }

    @Override
    public Talent with(Talent record, RecordState state) {
        return new Talent(
                record.id(),
                record.ref(),
                record.version(),
                record.status(),
                state.values(),
                skills.refresh(record.skills(), state.values()),
                state.edits(),
                state.extras(),
                state.answeredAt(),
                record.createdAt(),
                record.updatedAt());
    }

    @Override
    public String key(Talent record) {
        return Talent.emailKey(record.email());
    }

    @Override
    public boolean isTaken(Session session, Talent record, Set<Long> going) {
        return session.talents().findByEmail(List.of(key(record))).values().stream()
                .map(other -> other.id().value())
                .anyMatch(other -> other != record.id().value() && !going.contains(other));
    }

    @Override
    public void delete(Session session, Collection<Long> ids) {
        session.talents().delete(ids(ids));
    }

    @Override
    public int update(Session session, Talent record) {
        return session.talents().update(record).version();
    }

    private static List<TalentId> ids(Collection<Long> ids) {
        return ids.stream().map(TalentId::new).toList();
    }
}
