// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;

import java.util.Optional;
import java.util.stream.Stream;

/** Questions that wait for an answer. */
final class OpenQuestions implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.questions().stream()
                .map(
                        row -> {
                            Question question = row.question();
                            return new ToDo(
                                    Kind.QUESTION,
                                    row.who(),
                                    what(row),
                                    Optional.of(question.askedOn()),
                                    Optional.of(question.dueOn()),
                                    question.isLate(situation.today()),
                                    Party.COORDINATION,
                                    "",
                                    Optional.empty(),
                                    new Act.OpenQuestion(question.id()));
                        });
    }

    private static Message what(QuestionRow row) {
        return row.mission().isEmpty()
                ? Message.of("home.question")
                : Message.of("home.questionAbout", row.mission());
    }
}
