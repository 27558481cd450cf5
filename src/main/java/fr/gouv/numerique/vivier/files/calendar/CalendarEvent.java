// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.calendar;

import java.time.LocalDate;

/**
 * Something that lasts a whole day.
 *
 * @param uid the same for the same event, for ever, so that a calendar replaces it
 * @param day when
 * @param summary one line
 * @param description more about it, may be empty
 */
public record CalendarEvent(String uid, LocalDate day, String summary, String description) {

    /** The day alone. */
    @Override
    public String toString() {
        return day.toString();
    }
}
