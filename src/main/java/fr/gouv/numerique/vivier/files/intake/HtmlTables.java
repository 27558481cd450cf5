// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.files.intake.HtmlTokens.Token;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables of a web page, as a spreadsheet would open them: a cell over several columns or
 * rows stands in the first of them. A table within another is a table of its own.
 */
final class HtmlTables {
    private static final int MAX_COLUMNS = 16_384;
    private static final int DEEPEST = 64;
    private static final int LONGEST = 1 << 20;
    private static final Pattern SPAN =
            Pattern.compile("(?i)\\b(col|row)span\\s*=\\s*[\"']?\\s*(\\d{1,6})");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern EDGES = Pattern.compile(" ?\\n ?");

    private final HtmlTokens tokens;
    private final Taker taker;
    private final Deque<Table> open = new ArrayDeque<>();
    private int tables;
    private boolean asksForPassword;

    /** Takes the rows of every table. */
    interface Taker {
        /** One row of the table at this place, from 0. */
        void take(int table, SheetRow row);
    }

    private HtmlTables(HtmlTokens tokens, Taker taker) {
        this.tokens = tokens;
        this.taker = taker;
    }

    /**
     * Reads the page.
     *
     * @return whether it asks for a password, as a page does that comes in place of an export
     */
    static boolean read(Reader page, Taker taker) throws IOException {
        HtmlTables reading = new HtmlTables(new HtmlTokens(page), taker);
        reading.read();
        return reading.asksForPassword;
    }

    private void read() throws IOException {
        while (true) {
            switch (tokens.next()) {
                case Token.End() -> {
                    while (!open.isEmpty()) {
                        open.pop().endRow();
                    }
                    return;
                }
                case Token.Words(String text) -> {
                    if (!open.isEmpty()) {
                        open.peek()
                                .write(HtmlEntities.decoded(BLANKS.matcher(text).replaceAll(" ")));
                    }
                }
                case Token.Tag tag -> tag(tag);
            }
        }
    }

    private void tag(Token.Tag tag) throws IOException {
        switch (tag.name()) {
            case "table" -> {
                if (tag.closing()) {
                    if (!open.isEmpty()) {
                        open.pop().endRow();
                    }
                } else if (open.size() < DEEPEST) {
                    open.push(new Table(tables++));
                } else {
                    throw new IOException("tables within tables without end");
                }
            }
            case "input" ->
                    asksForPassword |=
                            tag.attributes().matches("(?is).*\\btype\\s*=\\s*[\"']?password.*");
            default -> {
                if (!open.isEmpty()) {
                    open.peek().tag(tag);
                }
            }
        }
    }

    /** A table that was begun and not ended. */
    private final class Table {
        private final int place;

        /** By column, how many rows a cell above still covers. */
        private final Map<Integer, Integer> covered = new HashMap<>();

        private final StringBuilder text = new StringBuilder();
        private List<Cell> cells = new ArrayList<>();
        private int row;
        private int column;
        private boolean inRow;
        private boolean inCell;
        private int columnSpan = 1;

        Table(int place) {
            this.place = place;
        }

        void write(String words) throws IOException {
            if (inCell) {
                if (text.length() + words.length() > LONGEST) {
                    throw new IOException("a cell longer than anybody writes");
                }
                text.append(words);
            }
        }

        void tag(Token.Tag tag) throws IOException {
            switch (tag.name()) {
                case "tr" -> {
                    endRow();
                    inRow = !tag.closing();
                }
                case "td", "th" -> {
                    endCell();
                    if (!tag.closing()) {
                        beginCell(tag.attributes());
                    }
                }
                case "br" -> write("\n");
                case "p", "div", "li" -> {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                        write("\n");
                    }
                }
                default -> {}
            }
        }

        private void beginCell(String attributes) {
            inRow = true;
            inCell = true;
            while (covered.getOrDefault(column, 0) > 0) {
                column++;
            }
            columnSpan = 1;
            int rowSpan = 1;
            for (Matcher span = SPAN.matcher(attributes); span.find(); ) {
                int count = Math.max(1, Integer.parseInt(span.group(2)));
                if (span.group(1).equalsIgnoreCase("col")) {
                    columnSpan = Math.min(count, MAX_COLUMNS);
                } else {
                    rowSpan = count;
                }
            }
            if (rowSpan > 1) {
                for (int i = column; i < Math.min(column + columnSpan, MAX_COLUMNS); i++) {
                    // This row counts too, and is taken off at its end.
                    covered.put(i, rowSpan);
                }
            }
        }

        private void endCell() throws IOException {
            if (!inCell) {
                return;
            }
            inCell = false;
            String shown = EDGES.matcher(BLANK_RUNS.matcher(text).replaceAll(" ")).replaceAll("\n");
            text.setLength(0);
            Cell cell = Cell.ofText(shown.strip());
            if (!cell.isBlank()) {
                if (column >= MAX_COLUMNS) {
                    throw new IOException("a column that no sheet has");
                }
                while (cells.size() < column) {
                    cells.add(Cell.blank());
                }
                cells.add(cell);
            }
            column += columnSpan;
        }

        void endRow() throws IOException {
            endCell();
            if (!inRow) {
                return;
            }
            inRow = false;
            row++;
            if (!cells.isEmpty()) {
                taker.take(place, new SheetRow(row, cells));
            }
            cells = new ArrayList<>();
            column = 0;
            covered.replaceAll((_, left) -> left - 1);
            covered.values().removeIf(left -> left <= 0);
        }
    }

    private static final Pattern BLANK_RUNS = Pattern.compile(" {2,}");
}
