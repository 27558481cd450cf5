// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of days, both ends included; an open end reaches as far as needed. */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Neither end is given. */
    public static final Period OPEN = new Period(Optional.empty(), Optional.empty());

    public static Period of(Mission mission) {
        return new Period(mission.get(MissionFields.START), mission.get(MissionFields.END));
    }

    public static Period of(Talent talent) {
        return new Period(
                talent.get(TalentFields.AVAILABLE_FROM), talent.get(TalentFields.AVAILABLE_UNTIL));
    }

    public Period within(Period other) {
        return new Period(later(first, other.first), earlier(last, other.last));
    }

    /** Days in it, or none when an end is open. */
    public Optional<Long> days() {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(first.get(), last.get()) + 1));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && (b.isEmpty() || a.get().isAfter(b.get())) ? a : b;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && (b.isEmpty() || a.get().isBefore(b.get())) ? a : b;
    }
}
