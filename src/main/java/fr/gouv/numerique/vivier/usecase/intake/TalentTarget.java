// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.domain.intake.TalentMerge;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Mailbox;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of « Proposer mes compétences » become talents; the same address, the same person. */
final class TalentTarget implements IntakeTarget<Talent> {
    private final TalentSkillReader skills;
    private final TalentMerge merge;
    private final MergedAnswers merged;

    TalentTarget(ReferenceData reference, long importId) {
        skills = new TalentSkillReader(reference);
        merge = new TalentMerge(skills);
        merged = new MergedAnswers(merge, importId);
    }

    /** The address; else the mailbox, for somebody of the same name. */
    @Override
    public List<String> keys(RowAnswer answer) {
        return Stream.concat(
                        Stream.of(emailKey(answer)),
                        mailbox(answer).map(KnownTalents::key).stream())
                .toList();
    }

    private static String emailKey(RowAnswer answer) {
        return Talent.emailKey(answer.values().get(TalentFields.EMAIL));
    }

    private static Optional<Mailbox> mailbox(RowAnswer answer) {
        FieldValues values = answer.values();
        return Mailbox.of(
                values.get(TalentFields.EMAIL),
                values.get(TalentFields.LAST_NAME),
                values.get(TalentFields.FIRST_NAME));
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
        KnownTalents known =
                KnownTalents.read(session, answers.stream().map(TalentTarget::emailKey).toList());
        merged.load(session, known.ids());
        return known.byKey();
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
        session.addresses().addMailboxes(records);
    }

    @Override
    public void update(Session session, List<Talent> records) {
        session.talents().updateAll(records);
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

    @Override
    public void answered(Talent record, RowAnswer answer) {
        merged.take(record.id(), answer);
    }

    @Override
    public void written(Session session) {
        merged.write(session);
    }
}
