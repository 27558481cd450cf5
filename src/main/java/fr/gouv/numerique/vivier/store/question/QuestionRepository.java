// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.question;

import static fr.gouv.numerique.vivier.store.schema.Tables.QUESTION;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.schema.tables.records.QuestionRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;

/**
 * Reads and writes questions. Those of a person whose record was merged into another are read with
 * that other.
 */
public final class QuestionRepository {
    private static final String MERGED = "MERGED";

    private final Context context;
    private final DSLContext dsl;

    public QuestionRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every question, the latest first. */
    public List<Question> all() {
        return load(DSL.noCondition());
    }

    /** Those that wait for an answer, the latest first. */
    public List<Question> open() {
        return load(QUESTION.ANSWERED_ON.isNull());
    }

    /** Those of this person, the latest first. */
    public List<Question> of(TalentId talent) {
        return load(
                QUESTION.TALENT_ID
                        .eq(talent.value())
                        .or(
                                QUESTION.TALENT_ID.in(
                                        DSL.select(TALENT_MERGE.OTHER_ID)
                                                .from(TALENT_MERGE)
                                                .where(TALENT_MERGE.SURVIVOR_ID.eq(talent.value()))
                                                .and(TALENT_MERGE.STATUS.eq(MERGED)))));
    }

    /** Those about this mission, the latest first. */
    public List<Question> of(MissionId mission) {
        return load(QUESTION.MISSION_ID.eq(mission.value()));
    }

    private List<Question> load(Condition condition) {
        return dsl.selectFrom(QUESTION)
                .where(condition)
                .orderBy(QUESTION.ASKED_ON.desc(), QUESTION.ID.desc())
                .fetch(QuestionRepository::question);
    }

    private static Question question(QuestionRecord row) {
        return new Question(
                row.getId(),
                row.getRowVersion(),
                Question.Asker.valueOf(row.getAsker()),
                row.getAskerName(),
                Optional.ofNullable(row.getTalentId()).map(TalentId::new),
                Optional.ofNullable(row.getMissionId()).map(MissionId::new),
                Question.Channel.valueOf(row.getChannel()),
                row.getAskedOn(),
                row.getDueOn(),
                row.getWords(),
                row.getAnswer(),
                Optional.ofNullable(row.getAnsweredOn()));
    }

    /** Writes a new one; one that was taken away comes back under its number. */
    public Question add(Question question) {
        Question made = question.isKept() ? question : withId(question, context.ids().next());
        QuestionRecord row = row(made);
        row.setId(made.id());
        row.setRowVersion(made.version());
        row.setCreatedAt(Context.utc(context.now()));
        row.setCreatedBy(context.actor());
        dsl.insertInto(QUESTION).set(row).execute();
        return made;
    }

    private static Question withId(Question question, long id) {
        return new Question(
                id,
                question.version(),
                question.asker(),
                question.name(),
                question.talent(),
                question.mission(),
                question.channel(),
                question.askedOn(),
                question.dueOn(),
                question.words(),
                question.answer(),
                question.answeredOn());
    }

    private QuestionRecord row(Question question) {
        QuestionRecord row = new QuestionRecord();
        row.setUpdatedAt(Context.utc(context.now()));
        row.setAsker(question.asker().name());
        row.setAskerName(question.name());
        row.setTalentId(question.talent().map(TalentId::value).orElse(null));
        row.setMissionId(question.mission().map(MissionId::value).orElse(null));
        row.setChannel(question.channel().name());
        row.setAskedOn(question.askedOn());
        row.setDueOn(question.dueOn());
        row.setWords(question.words());
        row.setAnswer(question.answer());
        row.setAnsweredOn(question.answeredOn().orElse(null));
        row.setAnsweredBy(question.answeredOn().map(_ -> context.actor()).orElse(null));
        return row;
    }

    /**
     * Writes one that was read before.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void update(Question question) {
        QuestionRecord row = row(question);
        row.setRowVersion(question.version() + 1);
        if (dsl.update(QUESTION).set(row).where(same(question)).execute() == 0) {
            throw new ConcurrentChange(question.toString());
        }
    }

    /**
     * Takes one away that was read before.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void remove(Question question) {
        if (dsl.deleteFrom(QUESTION).where(same(question)).execute() == 0) {
            throw new ConcurrentChange(question.toString());
        }
    }

    private static Condition same(Question question) {
        return QUESTION.ID.eq(question.id()).and(QUESTION.ROW_VERSION.eq(question.version()));
    }
}
