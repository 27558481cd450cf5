// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.Comparison;
import fr.gouv.numerique.vivier.domain.identity.engine.Level;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.TextColumn;
import fr.gouv.numerique.vivier.domain.identity.engine.TextDistance;

import java.util.List;

/** Where and how somebody is reached at work: telephone, unit, municipality. */
final class WorkComparisons {
    static final int SAME = 1;
    static final int CLOSE = 2;
    static final int DIFFERENT = 3;

    /** Municipality of people of one unit: most have the same. */
    static final int UNIT_SAME = 4;

    static final int UNIT_DIFFERENT = 5;

    static final String PHONE = "phone";
    static final String UNIT = "unit";
    static final String MUNICIPALITY = "municipality";

    private static final double VERY_LIKE = 0.92;
    private static final int LEAST_LETTERS = 4;

    private WorkComparisons() {}

    /** Telephone, whichever way it is written. */
    record Phone() implements Comparison {
        @Override
        public String name() {
            return PHONE;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.7, 0.00002),
                    Level.of("close", 0.05, 0.0002),
                    Level.of("different", 0.25, 0.99978));
        }

        @Override
        public String column() {
            return PersonColumns.PHONE;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn phone = records.column(PersonColumns.PHONE);
            TextDistance distance = new TextDistance();
            return (a, b, _) -> {
                if (phone.isMissing(a) || phone.isMissing(b)) {
                    return UNKNOWN;
                }
                if (phone.same(a, b)) {
                    return SAME;
                }
                return distance.edits(phone, a, phone, b) == 1 ? CLOSE : DIFFERENT;
            };
        }
    }

    /** « Directorate / service »: the same, mistyped, or one given in less detail. */
    record Unit() implements Comparison {
        @Override
        public String name() {
            return UNIT;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.6, 0.02),
                    Level.of("close", 0.12, 0.01),
                    Level.of("different", 0.28, 0.97));
        }

        @Override
        public String column() {
            return PersonColumns.UNIT;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn unit = records.column(PersonColumns.UNIT);
            TextDistance distance = new TextDistance();
            return (a, b, _) -> {
                if (unit.isMissing(a) || unit.isMissing(b)) {
                    return UNKNOWN;
                }
                if (unit.same(a, b)) {
                    return SAME;
                }
                return unit.begins(a, b, LEAST_LETTERS - 1)
                                || (unit.sameDigits(a, b)
                                        && distance.edits(unit, a, unit, b) <= 2
                                        && Math.min(unit.length(a), unit.length(b))
                                                > 2 * LEAST_LETTERS)
                        ? CLOSE
                        : DIFFERENT;
            };
        }
    }

    /** Municipality of the place of work, in the light of the unit. */
    record Municipality() implements Comparison {
        private static final int UNIT_AT = 4;
        private static final int SAME_UNIT = 1;

        @Override
        public String name() {
            return MUNICIPALITY;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.75, 0.05),
                    Level.of("close", 0.05, 0.005),
                    Level.of("different", 0.2, 0.945),
                    Level.of("same, of one unit", 0.92, 0.7).in(SAME_UNIT),
                    Level.of("different, of one unit", 0.08, 0.3).in(SAME_UNIT));
        }

        @Override
        public String column() {
            return PersonColumns.MUNICIPALITY;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn place = records.column(PersonColumns.MUNICIPALITY);
            TextDistance distance = new TextDistance();
            return (a, b, earlier) -> {
                if (place.isMissing(a) || place.isMissing(b)) {
                    return UNKNOWN;
                }
                boolean oneUnit = earlier[UNIT_AT] == SAME;
                if (place.same(a, b)) {
                    return oneUnit ? UNIT_SAME : SAME;
                }
                boolean close =
                        place.begins(a, b, LEAST_LETTERS)
                                || (Math.min(place.length(a), place.length(b)) > LEAST_LETTERS
                                        && distance.jaroWinkler(place, a, place, b) >= VERY_LIKE);
                if (oneUnit) {
                    return close ? UNIT_SAME : UNIT_DIFFERENT;
                }
                return close ? CLOSE : DIFFERENT;
            };
        }
    }
}
