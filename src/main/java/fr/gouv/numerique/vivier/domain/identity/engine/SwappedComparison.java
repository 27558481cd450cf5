// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * Two fields that people mistake for one another, such as first and last name. The first comparison
 * finds out whether they changed places; the second one follows it.
 */
public final class SwappedComparison {
    private static final int SWAPPED = 5;

    private SwappedComparison() {}

    /** Compares a column; level 5 says that both values stand in the other column. */
    public static Comparison first(String column, String other, FieldComparison.Kind kind) {
        return new First(column, other, kind);
    }

    /**
     * Compares the other column, crosswise when the first comparison found them swapped.
     *
     * @param at the place of the first comparison in the schema
     */
    public static Comparison second(
            String column, String other, FieldComparison.Kind kind, int at) {
        return new Second(column, other, kind, at);
    }

    private static boolean alike(
            TextColumn left,
            int a,
            TextColumn right,
            int b,
            TextDistance distance,
            FieldComparison.Kind kind) {
        return !left.isMissing(a)
                && !right.isMissing(b)
                && (left.hash[a] == right.hash[b]
                        || FieldComparison.unlike(left, a, right, b, distance, kind) == 2);
    }

    private record First(String column, String other, FieldComparison.Kind kind)
            implements Comparison {
        @Override
        public String name() {
            return column;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.7, 0.01),
                    Level.of("close", 0.13, 0.005),
                    Level.of("near", 0.05, 0.02),
                    Level.of("different", 0.1, 0.965),
                    Level.crossed("swapped", 0.02));
        }

        @Override
        public String crossed() {
            return other;
        }

        @Override
        public Comparer over(RecordSet records) {
            TextColumn mine = records.column(column);
            TextColumn theirs = records.column(other);
            Comparer direct = new FieldComparison(column, kind).over(records);
            TextDistance distance = new TextDistance();
            return (a, b, earlier) -> {
                int level = direct.level(a, b, earlier);
                return level == 4
                                && alike(mine, a, theirs, b, distance, kind)
                                && alike(theirs, a, mine, b, distance, kind)
                        ? SWAPPED
                        : level;
            };
        }
    }

    private record Second(String column, String other, FieldComparison.Kind kind, int at)
            implements Comparison {
        @Override
        public String name() {
            return column;
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    Level.equal("same", 0.7, 0.01),
                    Level.of("close", 0.15, 0.005),
                    Level.of("near", 0.05, 0.02),
                    Level.of("different", 0.1, 0.965),
                    Level.of("swapped", 1, 0.5).in(1));
        }

        @Override
        public Comparer over(RecordSet records) {
            Comparer direct = new FieldComparison(column, kind).over(records);
            return (a, b, earlier) ->
                    earlier[at] == SWAPPED ? SWAPPED : direct.level(a, b, earlier);
        }
    }
}
