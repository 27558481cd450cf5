// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Missions that start, end or overrun. Those that start later than in two weeks can wait. */
final class MissionDays implements ToDoSource {
    private static final int SOON = 14;

    @Override
    public Stream<ToDo> find(Situation situation) {
        LocalDate today = situation.today();
        return situation.applications().stream()
                .flatMap(
                        line ->
                                switch (line.step()) {
                                    case READY -> start(line, today);
                                    case RUNNING -> end(line, today);
                                    default -> Stream.empty();
                                });
    }

    private static Stream<ToDo> start(ApplicationLine line, LocalDate today) {
        Optional<LocalDate> start = line.mission().start();
        return start.isPresent() && start.get().isAfter(today.plusDays(SOON))
                ? Stream.empty()
                : Stream.of(
                        toDo(
                                line,
                                Kind.START,
                                "home.start",
                                start,
                                today,
                                new Act.Advance(line.id(), Step.RUNNING)));
    }

    private static Stream<ToDo> end(ApplicationLine line, LocalDate today) {
        return line.mission().end().stream()
                .filter(end -> !end.isAfter(today.plusDays(SOON)))
                .map(
                        end ->
                                toDo(
                                        line,
                                        Kind.OVERRUN,
                                        end.isBefore(today) ? "home.overrun" : "home.end",
                                        Optional.of(end),
                                        today,
                                        new Act.Advance(line.id(), Step.COMPLETED)));
    }

    private static ToDo toDo(
            ApplicationLine line,
            Kind kind,
            String words,
            Optional<LocalDate> due,
            LocalDate today,
            Act act) {
        return new ToDo(
                kind,
                line.person().name(),
                Message.of(words, line.mission().title()),
                Optional.of(line.stepOn()),
                due,
                due.map(today::isAfter).orElse(false),
                Party.COORDINATION,
                line.owner(),
                Optional.empty(),
                act);
    }
}
