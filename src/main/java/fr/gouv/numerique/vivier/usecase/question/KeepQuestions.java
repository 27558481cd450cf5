// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.question;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the questions of agents and administrations, with their answers. */
public final class KeepQuestions {
    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public KeepQuestions(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /** Every question, the latest first. */
    public List<QuestionRow> rows() {
        return store.read(session -> rows(session, session.questions().all()));
    }

    /** Those that wait for an answer, the latest first. */
    public static List<QuestionRow> open(Session session) {
        return rows(session, session.questions().open());
    }

    private static List<QuestionRow> rows(Session session, List<Question> questions) {
        Map<Long, RecordName> people =
                session.talents()
                        .names(
                                questions.stream()
                                        .flatMap(it -> it.talent().stream())
                                        .map(TalentId::value)
                                        .collect(Collectors.toSet()));
        Map<Long, RecordName> missions =
                session.missions()
                        .names(
                                questions.stream()
                                        .flatMap(it -> it.mission().stream())
                                        .map(MissionId::value)
                                        .collect(Collectors.toSet()));
        return questions.stream()
                .map(
                        question -> {
                            Optional<RecordName> person =
                                    question.talent()
                                            .map(TalentId::value)
                                            .flatMap(id -> Optional.ofNullable(people.get(id)));
                            RecordName mission =
                                    question.mission()
                                            .map(MissionId::value)
                                            .flatMap(id -> Optional.ofNullable(missions.get(id)))
                                            .orElse(RecordName.GONE);
                            return new QuestionRow(
                                    question,
                                    person.map(RecordName::label).orElse(question.name()),
                                    mission.ref(),
                                    mission.label());
                        })
                .toList();
    }

    /**
     * Keeps what was written.
     *
     * @throws RefusedByRule when nobody asks or nothing is asked, or the days contradict each other
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public void save(Question written) throws RefusedByRule {
        refuse(written);
        store.write(
                session -> {
                    Question kept = written;
                    if (written.isKept()) {
                        session.questions().update(written);
                    } else {
                        kept = session.questions().add(written);
                    }
                    return session.log().add("question.save", "question", kept.id(), "");
                });
        changes.publish(Subject.MESSAGES);
    }

    private void refuse(Question written) throws RefusedByRule {
        if (written.words().isBlank()) {
            throw new RefusedByRule(Message.of("question.refused.words"));
        }
        if (written.name().isBlank() && written.talent().isEmpty()) {
            throw new RefusedByRule(Message.of("question.refused.name"));
        }
        LocalDate last = written.answeredOn().orElse(written.dueOn());
        if (last.isBefore(written.askedOn()) || written.dueOn().isBefore(written.askedOn())) {
            throw new RefusedByRule(Message.of("question.refused.days"));
        }
        boolean ahead =
                written.askedOn().isAfter(LocalDate.now(clock))
                        || written.answeredOn()
                                .filter(day -> day.isAfter(LocalDate.now(clock)))
                                .isPresent();
        if (ahead) {
            throw new RefusedByRule(Message.of("question.refused.ahead"));
        }
        if (!written.isOpen() && written.answer().isBlank()) {
            throw new RefusedByRule(Message.of("question.refused.answer"));
        }
    }

    /** Takes one away. */
    public void remove(Question shown) {
        store.write(
                session -> {
                    session.questions().remove(shown);
                    return session.log().add("question.remove", "question", shown.id(), "");
                });
        changes.publish(Subject.MESSAGES);
    }

    /** Keeps one again that was taken away. */
    public void putBack(Question removed) {
        store.write(
                session -> {
                    session.questions().add(removed);
                    return session.log().add("question.back", "question", removed.id(), "");
                });
        changes.publish(Subject.MESSAGES);
    }
}
