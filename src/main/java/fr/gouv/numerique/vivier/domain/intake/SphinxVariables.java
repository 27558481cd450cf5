// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The variables that Sphinx lists in the sheet which it adds to a workbook: {@code V4. name}, its
 * type, and the answers offered. They tell which columns hold the answers to one question, however
 * few people answered it. Users remove and move columns: what does not fit is not believed.
 *
 * @param all in the order of the columns
 */
record SphinxVariables(List<Variable> all) {
    static final SphinxVariables NONE = new SphinxVariables(List.of());

    private static final Pattern VARIABLE = Pattern.compile("^V\\d+\\. (\\S.*)$");

    /** « FM »: closed, several answers. */
    private static final String SEVERAL = "FM";

    private static final String OFFERED = " ; ";

    /** No survey has more lines there; a sheet that only looks like it may be long. */
    private static final int MOST_LINES = 5_000;

    /** The numbers of the observations, which are no variable. */
    private static final String OBSERVATION = "n obs";

    SphinxVariables {
        all = List.copyOf(all);
    }

    /**
     * One variable.
     *
     * @param key of its name
     * @param several whether several answers may be chosen
     * @param columns over how many columns its answers are spread
     */
    record Variable(String key, boolean several, int columns) {}

    /** The variables that are listed in the file, none where there is no such list. */
    static SphinxVariables of(SourceFile file) {
        for (Sheet sheet : file.sheets()) {
            List<Variable> found = listed(sheet);
            if (!found.isEmpty()) {
                return new SphinxVariables(found);
            }
        }
        return NONE;
    }

    private static List<Variable> listed(Sheet sheet) {
        List<Variable> found = new ArrayList<>();
        int[] read = new int[1];
        try {
            sheet.forEachRow(
                    row -> {
                        boolean first = read[0]++ == 0;
                        if ((first && !isInformation(row)) || read[0] > MOST_LINES) {
                            throw new Sheet.StopReading();
                        }
                        variable(row).ifPresent(found::add);
                    });
        } catch (Sheet.StopReading | UnreadableFile _) {
            // What was read before tells enough; the answers stand in another sheet.
            return found;
        }
        return found;
    }

    /** The sheet that Sphinx adds names its maker in B1. */
    static boolean isInformation(SheetRow first) {
        return TextKey.fold(first.cell(1).shown()).contains("sphinx");
    }

    private static Optional<Variable> variable(SheetRow row) {
        Matcher named = VARIABLE.matcher(row.cell(1).shown());
        if (!named.matches()) {
            return Optional.empty();
        }
        boolean several = row.cell(2).shown().equals(SEVERAL);
        int columns = several ? row.cell(3).shown().split(OFFERED, -1).length : 1;
        return Optional.of(new Variable(key(named.group(1)), several, columns));
    }

    private static String key(String name) {
        return TextKey.of(name.replace('_', ' '));
    }

    /**
     * The columns of each question, in order; nothing where columns were removed, added or moved
     * since.
     */
    Optional<List<List<Integer>>> columns(List<HeaderCell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).label().isEmpty()) {
            width--;
        }
        if (all.isEmpty() || width == 0) {
            return Optional.empty();
        }
        String leading = TextKey.of(cells.getFirst().label());
        int first = leading.isEmpty() || leading.equals(OBSERVATION) ? 1 : 0;
        List<List<Integer>> groups = new ArrayList<>();
        int column = first;
        for (Variable variable : all) {
            List<Integer> columns =
                    IntStream.range(column, column + variable.columns()).boxed().toList();
            column += variable.columns();
            if (column > width || !bearOneName(columns, cells)) {
                return Optional.empty();
            }
            groups.add(columns);
        }
        return column == width ? Optional.of(groups) : Optional.empty();
    }

    private static boolean bearOneName(List<Integer> columns, List<HeaderCell> cells) {
        return columns.stream()
                        .map(column -> TextKey.of(SlotColumns.stem(cells.get(column).label())))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether the variable of this name takes several answers; nothing where none has it. */
    Optional<Boolean> takesSeveral(String name) {
        String key = key(name);
        return all.stream()
                .filter(variable -> variable.key().equals(key))
                .map(Variable::several)
                .findFirst();
    }
}
