// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the agenda says of one application: far less than the application itself, so that thousands
 * are read at once.
 *
 * @param id of the application
 * @param ref « C-0003 »
 * @param path how the person came to the mission
 * @param step where it stands
 * @param stepOn since when
 * @param dueOn by when something has to happen, if there is such a day
 * @param owner whose case it is; empty for an old one
 * @param person who
 * @param mission for what
 * @param history every event, first to last
 */
public record ApplicationLine(
        ApplicationId id,
        String ref,
        ApplicationPath path,
        Step step,
        LocalDate stepOn,
        Optional<LocalDate> dueOn,
        String owner,
        Person person,
        Work mission,
        List<ApplicationEvent> history) {

    /**
     * The talent.
     *
     * @param id its record
     * @param name as shown
     */
    public record Person(TalentId id, String name) {

        /** The id alone. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * The mission.
     *
     * @param id its record
     * @param ref « M-0007 »
     * @param title what is to be done
     * @param lead who leads it
     * @param status where it stands
     * @param places how many talents are sought
     * @param start first day, if given
     * @param end last day, if given
     */
    public record Work(
            MissionId id,
            String ref,
            String title,
            String lead,
            MissionStatus status,
            int places,
            Optional<LocalDate> start,
            Optional<LocalDate> end) {}

    public ApplicationLine {
        history = List.copyOf(history);
    }

    /** What counts of its history. */
    public Course course() {
        return Course.of(history);
    }

    /** Whether its day has passed and the clock runs. */
    public boolean isLate(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false) && course().pausedOn().isEmpty();
    }

    @Override
    public String toString() {
        return ref;
    }
}
