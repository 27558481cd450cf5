// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.domain.intake.TalentMerge;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers of « Proposer mes compétences » become talents; the same address, the same person. */
final class TalentTarget implements IntakeTarget<Talent> {
    private final TalentSkillReader skills;
    private final TalentMerge merge;

    TalentTarget(ReferenceData reference) {
        skills = new TalentSkillReader(reference);
        merge = new TalentMerge(skills);
    }

    @Override
    public String key(RowAnswer answer) {
        return Talent.emailKey(answer.values().get(TalentFields.EMAIL));
    }

    @Override
    public String label(RowAnswer answer) {
        return (answer.values().get(TalentFields.FIRST_NAME)
                        + " "
                        + answer.values().get(TalentFields.LAST_NAME))
                .strip();
    }

    @Override
    public Map<String, Talent> known(Session session, Collection<RowAnswer> answers) {
        return session.talents().findByEmail(answers.stream().map(this::key).toList());
    }

    @Override
    public Talent create(Session session, RowAnswer answer) {
        return session.talents()
                .create(
                        answer.values(),
                        skills.read(answer.values()),
                        answer.extras(),
                        answer.answeredAt());
    }

    @Override
    public Optional<Talent> merge(Talent known, RowAnswer answer) {
        return merge.merge(known, answer);
    }

    @Override
    public void insert(Session session, List<Talent> records) {
        session.talents().insert(records);
    }

    @Override
    public void update(Session session, Talent record) {
        session.talents().update(record);
    }

    @Override
    public long id(Talent record) {
        return record.id().value();
    }

    @Override
    public int version(Talent record) {
        return record.version();
    }

    @Override
    public RecordState state(Talent record) {
        return RecordState.of(record);
    }
}
