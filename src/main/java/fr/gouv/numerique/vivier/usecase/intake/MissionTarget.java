// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.MissionMerge;
import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers of « Proposer une mission » become missions; same lead and title, same mission. */
final class MissionTarget implements IntakeTarget<Mission> {
    private final MissionNeedReader needs;
    private final MissionMerge merge;

    MissionTarget(ReferenceData reference) {
        needs = new MissionNeedReader(reference);
        merge = new MissionMerge(needs);
    }

    @Override
    public String key(RowAnswer answer) {
        return Mission.identity(answer.values().get(MissionFields.LEAD_EMAIL), label(answer));
    }

    @Override
    public String label(RowAnswer answer) {
        return answer.values().get(MissionFields.TITLE);
    }

    @Override
    public Map<String, Mission> known(Session session, Collection<RowAnswer> answers) {
        List<String> leads =
                answers.stream()
                        .map(answer -> answer.values().get(MissionFields.LEAD_EMAIL))
                        .map(Mission::leadEmailKey)
                        .toList();
        Map<String, Mission> known = new HashMap<>();
        for (Mission mission : session.missions().findByLeads(leads)) {
            known.put(mission.identity(), mission);
        }
        return known;
    }

    @Override
    public Mission create(Session session, RowAnswer answer) {
        return session.missions()
                .create(
                        answer.values(),
                        needs.read(answer.values()),
                        answer.extras(),
                        answer.answeredAt());
    }

    @Override
    public Optional<Mission> merge(Mission known, RowAnswer answer) {
        return merge.merge(known, answer);
    }

    @Override
    public void insert(Session session, List<Mission> records) {
        session.missions().insert(records);
    }

    @Override
    public void update(Session session, Mission record) {
        session.missions().update(record);
    }

    @Override
    public long id(Mission record) {
        return record.id().value();
    }

    @Override
    public int version(Mission record) {
        return record.version();
    }

    @Override
    public RecordState state(Mission record) {
        return RecordState.of(record);
    }
}
