// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import java.util.List;
import java.util.stream.Stream;

/** Finds one kind of thing to do. */
@FunctionalInterface
public interface ToDoSource {
    Stream<ToDo> find(Situation situation);

    /** Every kind, in the order in which they are listed. */
    static List<ToDoSource> all() {
        return List.of(
                new OpenSteps(),
                new Signatures(),
                new MissionDays(),
                new OwedAnswers(),
                new OpenQuestions(),
                new Reminders(),
                new Contradictory(),
                new Unpublished(),
                new SilentMissions(),
                new SilentProfiles());
    }
}
