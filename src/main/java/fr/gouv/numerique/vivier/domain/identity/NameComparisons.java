// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.Comparison;
import fr.gouv.numerique.vivier.domain.identity.engine.Level;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.TextColumn;
import fr.gouv.numerique.vivier.domain.identity.engine.TextDistance;

import java.util.List;

/** Last and first name: accents, particles, composed and married names, both swapped, mistyped. */
final class NameComparisons {
    static final int SAME = 1;

    /** Other particles or another order of the parts; one part of several in common. */
    static final int VARIANT = 2;

    /** Last name: one part in common. First name: initials only. */
    static final int PART = 3;

    static final int CLOSE = 4;
    static final int DIFFERENT = 5;
    static final int SWAPPED = 6;

    static final String LAST_NAME = "lastName";
    static final String FIRST_NAME = "firstName";

    private static final double VERY_LIKE = 0.93;
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_EDITS = 2;

    private NameComparisons() {}

    /** Whether both names may be the same, written otherwise or mistyped. */
    static boolean alike(int last, int first) {
        return last == SWAPPED || (isAlike(last) && isAlike(first));
    }

    private static boolean isAlike(int level) {
        return level >= SAME && level <= CLOSE;
    }

    private static int mistyped(TextColumn values, int a, int b, TextDistance distance) {
        int longer = Math.max(values.length(a), values.length(b));
        int shorter = Math.min(values.length(a), values.length(b));
        if (longer < LEAST_LETTERS || longer - shorter > MOST_EDITS) {
            return DIFFERENT;
        }
        int edits = distance.edits(values, a, values, b);
        boolean close =
                edits == 1
                        || (edits == MOST_EDITS
                                && longer > 2 * LEAST_LETTERS - 2
                                && distance.jaroWinkler(values, a, values, b) >= VERY_LIKE);
        return close ? CLOSE : DIFFERENT;
    }

    /** Family name, used or of birth. */
    record LastName() implements Comparison {
        @Override
        public String name() {
            return LAST_NAME;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.78, 0.002),
                    Level.alike("variant", 0.02, 0.0001),
                    Level.alike("part", 0.06, 0.001),
                    Level.alike("close", 0.06, 0.002),
                    Level.of("different", 0.05, 0.9949),
                    Level.crossed("swapped", 0.03));
        }

        @Override
        public String column() {
            return PersonColumns.LAST;
        }

        @Override
        public String crossed() {
            return PersonColumns.FIRST;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn last = records.column(PersonColumns.LAST);
            TextColumn sorted = records.column(PersonColumns.LAST_SORTED);
            TextColumn one = records.column(PersonColumns.LAST_ONE);
            TextColumn two = records.column(PersonColumns.LAST_TWO);
            TextColumn first = records.column(PersonColumns.FIRST);
            TextDistance distance = new TextDistance();
            return (a, b, _) -> {
                if (last.isMissing(a) || last.isMissing(b)) {
                    return UNKNOWN;
                }
                if (last.same(a, b)) {
                    return SAME;
                }
                if (sorted.same(a, b)) {
                    return VARIANT;
                }
                if (one.meets(a, one, b)
                        || one.meets(a, two, b)
                        || two.meets(a, one, b)
                        || two.meets(a, two, b)) {
                    return PART;
                }
                int level = mistyped(last, a, b, distance);
                return level == DIFFERENT
                                && ((last.meets(a, first, b) && near(first, a, last, b, distance))
                                        || (first.meets(a, last, b)
                                                && near(last, a, first, b, distance)))
                        ? SWAPPED
                        : level;
            };
        }

        private static boolean near(
                TextColumn left, int a, TextColumn right, int b, TextDistance distance) {
            return left.meets(a, right, b)
                    || (left.length(a) >= LEAST_LETTERS
                            && right.length(b) >= LEAST_LETTERS
                            && distance.edits(left, a, right, b) <= 1);
        }
    }

    /** Given name; follows the last name when both are swapped. */
    record FirstName() implements Comparison {
        private static final int SWAPPED_GROUP = 1;

        @Override
        public String name() {
            return FIRST_NAME;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.86, 0.006),
                    Level.alike("variant", 0.05, 0.004),
                    Level.alike("initials", 0.03, 0.005),
                    Level.alike("close", 0.04, 0.005),
                    Level.of("different", 0.02, 0.98),
                    Level.of("swapped", 1, 1).in(SWAPPED_GROUP));
        }

        @Override
        public String column() {
            return PersonColumns.FIRST;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn first = records.column(PersonColumns.FIRST);
            TextColumn one = records.column(PersonColumns.FIRST_ONE);
            TextColumn two = records.column(PersonColumns.FIRST_TWO);
            TextColumn initials = records.column(PersonColumns.FIRST_INITIALS);
            TextDistance distance = new TextDistance();
            return (a, b, earlier) -> {
                if (earlier[0] == SWAPPED) {
                    return SWAPPED;
                }
                if (first.isMissing(a) || first.isMissing(b)) {
                    return UNKNOWN;
                }
                if (first.same(a, b)) {
                    return SAME;
                }
                boolean short1 = first.length(a) <= 2;
                boolean short2 = first.length(b) <= 2;
                if (short1 != short2) {
                    return isInitials(first, initials, one, short1 ? a : b, short1 ? b : a)
                            ? PART
                            : DIFFERENT;
                }
                if (one.meets(a, one, b) || two.meets(a, one, b) || one.meets(a, two, b)) {
                    return VARIANT;
                }
                return mistyped(first, a, b, distance);
            };
        }

        /** « J. » and « JP » stand for « Jean-Pierre », « J. » for « Jeanne » as well. */
        private static boolean isInitials(
                TextColumn first, TextColumn initials, TextColumn one, int brief, int full) {
            return first.meets(brief, initials, full)
                    || (first.length(brief) == 1 && one.begins(brief, full, 1));
        }
    }
}
