// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;

import java.time.LocalDate;
import java.util.Set;

/** The public holidays of a part of France in a year, weekends included. */
@FunctionalInterface
public interface PublicHolidays {
    Set<LocalDate> of(HolidayZone zone, int year);

    /** What they are called, in French; empty where that is not known. */
    default String name(HolidayZone zone, LocalDate day) {
        return "";
    }
}
