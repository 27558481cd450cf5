// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import java.util.List;

/**
 * The state of things on one day.
 *
 * @param late applications whose due day has passed, the longest first
 * @param toDo applications where the next move is the coordinator's, the oldest first
 * @param waiting applications where somebody else has to move, the soonest due first
 * @param figures the pool in four numbers
 * @param events what happened last, the newest first
 */
public record Day(
        List<ApplicationRow> late,
        List<ApplicationRow> toDo,
        List<ApplicationRow> waiting,
        Figures figures,
        List<Happened> events) {

    public Day {
        late = List.copyOf(late);
        toDo = List.copyOf(toDo);
        waiting = List.copyOf(waiting);
        events = List.copyOf(events);
    }

    /**
     * One event of one application.
     *
     * @param row the application
     * @param event what happened
     */
    public record Happened(ApplicationRow row, ApplicationEvent event) {}

    /**
     * The pool in numbers.
     *
     * @param activeTalents people who can be proposed
     * @param talents everybody in the pool
     * @param openMissions missions that still seek somebody
     * @param missions all missions
     * @param filledMissions missions all of whose places are taken
     * @param answersInTime profiles that mission leads answered within the days allowed
     * @param answers profiles that mission leads answered, or should have by now
     * @param answerDays the days allowed
     */
    public record Figures(
            int activeTalents,
            int talents,
            int openMissions,
            int missions,
            int filledMissions,
            int answersInTime,
            int answers,
            int answerDays) {}

    /** Whether nothing was imported yet. */
    public boolean isEmpty() {
        return figures.talents() == 0 && figures.missions() == 0;
    }
}
