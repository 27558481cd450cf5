// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People who were not chosen and have not been told. Whoever said no oneself is owed no answer, nor
 * is anybody whose application never left the coordination.
 */
final class OwedAnswers implements ToDoSource {
    private static final int DAYS = 7;

    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.applications().stream()
                .filter(
                        line ->
                                isOwed(line)
                                        && situation
                                                .last(line.id(), MessageKind.ANSWERED)
                                                .isEmpty())
                .map(line -> toDo(line, situation));
    }

    private static boolean isOwed(ApplicationLine line) {
        return line.step() == Step.DECLINED
                && line.course()
                        .counting()
                        .getLast()
                        .party()
                        .filter(party -> party == Party.TALENT)
                        .isEmpty();
    }

    private static ToDo toDo(ApplicationLine line, Situation situation) {
        Optional<Instant> written =
                situation.last(line.id(), MessageKind.ANSWER).map(MessageLine::at);
        LocalDate due = line.stepOn().plusDays(DAYS);
        return new ToDo(
                Kind.ANSWER,
                line.person().name(),
                Message.of("home.answer", line.mission().title()),
                Optional.of(line.stepOn()),
                Optional.of(due),
                due.isBefore(situation.today()),
                Party.COORDINATION,
                line.owner(),
                written,
                written.isPresent() ? new Act.Answered(line.id()) : new Act.Answer(line.id()));
    }
}
