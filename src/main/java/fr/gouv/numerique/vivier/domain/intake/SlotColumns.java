// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns over which a tool spreads the answers chosen: Sphinx names them {@code label_1 …
 * label_n} in a workbook and repeats the bare label in a text file, spreadsheets add {@code (2)}.
 */
final class SlotColumns {
    private static final Pattern NUMBERED = Pattern.compile("^(.*\\S)(?:_| \\()(\\d{1,3})\\)?$");

    /** Fewer answers prove nothing. */
    private static final int ENOUGH = 5;

    private SlotColumns() {}

    /**
     * Whether these columns hold the answers to one multiple choice: chosen ones fill them from the
     * left, none twice, and the same answers come back from row to row. Items of a matrix do not.
     */
    static boolean holdChoices(List<Integer> columns, List<SheetRow> sample) {
        Set<String> vocabulary = new HashSet<>();
        int answers = 0;
        for (SheetRow row : sample) {
            Set<String> given = new HashSet<>();
            boolean ended = false;
            for (int column : columns) {
                String key = TextKey.of(row.cell(column).shown());
                if (key.isEmpty()) {
                    ended = true;
                } else if (ended || !given.add(key)) {
                    return false;
                }
            }
            answers += given.size();
            vocabulary.addAll(given);
        }
        return answers >= ENOUGH && vocabulary.size() * 2 <= answers;
    }

    /** The label without its number. */
    static String stem(String label) {
        Matcher numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) : label;
    }

    /** Columns {@code label_1, label_2, …} from this one on. */
    static List<Integer> numbered(List<HeaderCell> cells, int column) {
        List<Integer> columns = new ArrayList<>(List.of(column));
        Matcher first = NUMBERED.matcher(cells.get(column).label());
        if (!first.matches()) {
            return columns;
        }
        int number = Integer.parseInt(first.group(2));
        for (int next = column + 1; next < cells.size(); next++) {
            number++;
            Matcher other = NUMBERED.matcher(cells.get(next).label());
            if (!other.matches()
                    || !other.group(1).equals(first.group(1))
                    || Integer.parseInt(other.group(2)) != number) {
                break;
            }
            columns.add(next);
        }
        return columns;
    }

    /** Columns that bear the same label, from this one on. */
    static List<Integer> repeated(List<HeaderCell> cells, int column) {
        List<Integer> columns = new ArrayList<>(List.of(column));
        String key = TextKey.of(cells.get(column).label());
        for (int next = column + 1; next < cells.size(); next++) {
            HeaderCell other = cells.get(next);
            if (other.hasOption() || !TextKey.of(other.label()).equals(key)) {
                break;
            }
            columns.add(next);
        }
        return columns;
    }
}
