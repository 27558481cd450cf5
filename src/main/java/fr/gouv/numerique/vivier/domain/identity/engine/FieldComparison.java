// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * Compares one column of two records by the kind of its values.
 *
 * @param column which, and its name
 * @param kind what the values are
 */
public record FieldComparison(String column, Kind kind) implements Comparison {
    private static final int SAME = 1;
    private static final int CLOSE = 2;
    private static final int NEAR = 3;

    /** What the values of a column are. */
    public enum Kind {
        /** A name: letters get replaced, lost, doubled, misheard. */
        NAME,
        /** Several words, such as the name of a street. */
        TEXT,
        /** Digits or letters where each counts: a number, a post code, an identifier. */
        CODE,
        /** Year, month, day: {@code 19720812}. */
        DATE
    }

    @Override
    public String name() {
        return column;
    }

    @Override
    public List<Level> levels() {
        return switch (kind) {
            case NAME, TEXT, DATE ->
                    List.of(
                            Level.equal("same", 0.7, 0.01),
                            Level.of("close", 0.15, 0.005),
                            Level.of("near", 0.05, 0.02),
                            Level.of("different", 0.1, 0.965));
            case CODE ->
                    List.of(
                            Level.equal("same", 0.8, 0.01),
                            Level.of("close", 0.1, 0.01),
                            Level.of("different", 0.1, 0.98));
        };
    }

    @Override
    public Comparer over(RecordSet records) {
        TextColumn values = records.column(column);
        TextDistance distance = new TextDistance();
        return (a, b, _) -> {
            if (values.isMissing(a) || values.isMissing(b)) {
                return UNKNOWN;
            }
            return values.same(a, b) ? SAME : unlike(values, a, values, b, distance, kind);
        };
    }

    /** The level of two values that are not equal. */
    static int unlike(
            TextColumn left, int a, TextColumn right, int b, TextDistance distance, Kind kind) {
        int edits = distance.edits(left, a, right, b);
        int longer = Math.max(left.length(a), right.length(b));
        return switch (kind) {
            case NAME -> {
                if (edits == 1 && longer > 2) {
                    yield CLOSE;
                }
                double likeness = distance.jaroWinkler(left, a, right, b);
                if ((edits == 2 && longer > 4) || likeness >= 0.92) {
                    yield edits <= 2 ? CLOSE : NEAR;
                }
                yield likeness >= 0.85 ? NEAR : NEAR + 1;
            }
            case TEXT -> {
                if (edits <= 2 && longer > 4) {
                    yield CLOSE;
                }
                yield 3 * edits <= longer || distance.jaroWinkler(left, a, right, b) >= 0.9
                        ? NEAR
                        : NEAR + 1;
            }
            case CODE -> edits == 1 && longer > 1 ? CLOSE : NEAR;
            case DATE -> {
                if (edits == 1) {
                    yield CLOSE;
                }
                yield edits == 2 || parts(left, a, right, b) >= 2 ? NEAR : NEAR + 1;
            }
        };
    }

    /** How many of day, month and year are found, wherever. */
    private static int parts(TextColumn left, int a, TextColumn right, int b) {
        if (left.length(a) != 8 || right.length(b) != 8) {
            return 0;
        }
        int i = left.start[a];
        int j = right.start[b];
        byte[] x = left.bytes;
        byte[] y = right.bytes;
        boolean year = two(x, i, y, j) && two(x, i + 2, y, j + 2);
        boolean month = two(x, i + 4, y, j + 4);
        boolean day = two(x, i + 6, y, j + 6);
        boolean crossed = two(x, i + 4, y, j + 6) && two(x, i + 6, y, j + 4);
        if (crossed) {
            return year ? 3 : 1;
        }
        return (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
    }

    private static boolean two(byte[] x, int i, byte[] y, int j) {
        return x[i] == y[j] && x[i + 1] == y[j + 1];
    }
}
