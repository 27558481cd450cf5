// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts of a history: a correction takes the last event before it out of account, though both
 * stay on record, and whose case it is changes nothing.
 *
 * @param counting the events that count, first to last
 */
public record Course(List<ApplicationEvent> counting) {

    public Course {
        counting = List.copyOf(counting);
    }

    public static Course of(List<ApplicationEvent> history) {
        List<ApplicationEvent> counting = new ArrayList<>();
        for (ApplicationEvent event : history) {
            switch (event.what()) {
                case MOVED, PAUSED, RESUMED -> counting.add(event);
                case CORRECTED -> counting.removeLast();
                case HANDED_OVER -> {}
            }
        }
        return new Course(counting);
    }

    public Step step() {
        return counting.getLast().to();
    }

    /** Since when it stands at its step; a pause changes nothing in that. */
    public LocalDate stepOn() {
        return counting.reversed().stream()
                .filter(event -> event.what() == ApplicationEvent.What.MOVED)
                .findFirst()
                .orElseThrow()
                .on();
    }

    /** Since when its clock stands still, while it does. */
    public Optional<LocalDate> pausedOn() {
        return counting.reversed().stream()
                .findFirst()
                .filter(event -> event.what() == ApplicationEvent.What.PAUSED)
                .map(ApplicationEvent::on);
    }

    /** The event that a correction would take back; the opening stays. */
    public Optional<ApplicationEvent> correctable() {
        return counting.size() > 1 ? Optional.of(counting.getLast()) : Optional.empty();
    }
}
