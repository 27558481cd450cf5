// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The state of things on one day.
 *
 * @param today which day
 * @param toDo all that is to be done, the most urgent first
 * @param figures the pool in four numbers
 * @param events what happened last, the newest first
 * @param cooldown after a message, during which no other is proposed
 */
public record Day(
        LocalDate today,
        List<ToDo> toDo,
        Figures figures,
        List<Happened> events,
        Duration cooldown) {

    public Day {
        toDo = List.copyOf(toDo);
        events = List.copyOf(events);
    }

    /**
     * One event of one application.
     *
     * @param line the application
     * @param event what happened
     */
    public record Happened(ApplicationLine line, ApplicationEvent event) {}

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
     * @param calendarDays whether these are days of the calendar rather than working days
     */
    public record Figures(
            int activeTalents,
            int talents,
            int openMissions,
            int missions,
            int filledMissions,
            int answersInTime,
            int answers,
            int answerDays,
            boolean calendarDays) {}

    /** What is to be done of this urgency. */
    public List<ToDo> of(ToDo.Group group) {
        return toDo.stream().filter(it -> it.group(today) == group).toList();
    }

    /** The same, with those things to do alone whose owner is wanted. */
    public Day only(Predicate<String> owner) {
        return new Day(
                today,
                toDo.stream().filter(it -> owner.test(it.owner())).toList(),
                figures,
                events,
                cooldown);
    }

    /** Whether nothing was imported yet. */
    public boolean isEmpty() {
        return figures.talents() == 0 && figures.missions() == 0;
    }
}
