// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Composes tables: level rules, no upright ones. A short row stays whole; a long one may be cut
 * between its lines. The head is repeated on every page, as a thing of the page: it is read once.
 */
final class TableComposer {
    private static final float PADDING = 4.5f;
    private static final float GUTTER = 12;
    private static final float RULE = 0.6f;
    private static final float HEAD_RULE = 1.1f;

    /** Up to this many lines a row is not cut. */
    private static final int WHOLE_ROW = 5;

    private static final float NAME_SHARE = 0.32f;
    private static final float MINIMUM_COLUMN = 48;

    /** A text that just fits must not break for a rounding error. */
    private static final double SLACK = 2;

    private static final String DASH = "– ";
    private static final float PARAGRAPH_GAP = 4;

    private final LineBreaker breaker;

    TableComposer(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /**
     * A cell, broken into lines.
     *
     * @param gaps numbers of the lines that stand a little lower: those after a long paragraph
     */
    private record Cell(Tag tag, float x, TextStyle style, List<Line> lines, Set<Integer> gaps) {}

    List<Strip> fieldTable(Tag parent, Block.FieldTable table, float left) {
        Tag root = parent.add(Tag.Role.TABLE);
        float width = Geometry.RIGHT - left;
        float valueX = left + Math.round(width * NAME_SHARE);
        List<Strip> strips = new ArrayList<>(caption(root, table.caption(), left));
        strips.add(rule(left, HEAD_RULE, Ink.RULE, strips.isEmpty() ? 9 : 3));
        Tag body = root.add(Tag.Role.TABLE_BODY);
        for (Block.FieldTable.Row row : table.rows()) {
            Tag line = body.add(Tag.Role.ROW);
            Cell name =
                    cell(
                            line.add(Tag.Role.ROW_NAME),
                            List.of(List.of(Span.plain(row.name()))),
                            TextStyle.NAME,
                            left,
                            valueX - left - GUTTER);
            Cell value =
                    cell(
                            line.add(Tag.Role.CELL),
                            row.lines(),
                            TextStyle.CELL,
                            valueX,
                            Geometry.RIGHT - valueX);
            strips.addAll(row(List.of(name, value), left));
        }
        return strips;
    }

    List<Strip> dataTable(Tag parent, Block.DataTable table, float left) {
        Tag root = parent.add(Tag.Role.TABLE);
        float[] columns = columns(table, left);
        List<Strip> strips = new ArrayList<>(caption(root, table.caption(), left));
        List<Strip> head = head(root, table.columns(), columns, left, strips.isEmpty());
        strips.addAll(head);
        Strip repeated = head.getFirst().kept(true);
        // The rest of a row that a page break cut has no blank of its own above it.
        Strip aboveRest = Strip.of(repeated.height() + PADDING, 0, true, repeated.marks());
        Tag body = root.add(Tag.Role.TABLE_BODY);
        for (List<List<Span>> row : table.rows()) {
            Tag line = body.add(Tag.Role.ROW);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(
                        cell(
                                line.add(Tag.Role.CELL),
                                List.of(row.get(i)),
                                TextStyle.CELL,
                                columns[i],
                                columns[i + 1] - columns[i] - GUTTER));
            }
            List<Strip> lines = row(cells, left);
            strips.add(lines.getFirst().below(List.of(repeated)));
            lines.stream().skip(1).map(it -> it.below(List.of(aboveRest))).forEach(strips::add);
        }
        return strips;
    }

    private List<Strip> head(
            Tag root, List<String> names, float[] columns, float left, boolean isFirst) {
        Tag line = root.add(Tag.Role.TABLE_HEAD).add(Tag.Role.ROW);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            cells.add(
                    cell(
                            line.add(Tag.Role.COLUMN_NAME),
                            List.of(List.of(Span.plain(names.get(i)))),
                            TextStyle.NAME,
                            columns[i],
                            columns[i + 1] - columns[i] - GUTTER));
        }
        List<Mark> marks = new ArrayList<>();
        float height = PADDING;
        for (Cell cell : cells) {
            float y = PADDING;
            for (Line words : cell.lines()) {
                marks.add(new Mark.Words(cell.tag(), cell.x(), y + cell.style().base(), words));
                y += cell.style().leading();
            }
            height = Math.max(height, y);
        }
        height += PADDING;
        marks.add(new Mark.Rule(left, Geometry.RIGHT, height, HEAD_RULE, Ink.BLUE));
        return List.of(Strip.of(height, isFirst ? 9 : 2, true, marks));
    }

    private List<Strip> caption(Tag root, String caption, float left) {
        if (caption.isEmpty()) {
            return List.of();
        }
        Tag tag = root.add(Tag.Role.CAPTION);
        List<Run> runs = List.of(new Run(Printable.of(caption), TextStyle.CAPTION));
        List<Strip> strips = new ArrayList<>();
        for (Line line : breaker.lines(runs, Geometry.RIGHT - left)) {
            strips.add(
                    Strip.of(
                            TextStyle.CAPTION.leading(),
                            strips.isEmpty() ? 11 : 0,
                            true,
                            List.of(new Mark.Words(tag, left, TextStyle.CAPTION.base(), line))));
        }
        return strips;
    }

    private Strip rule(float left, float weight, Ink ink, float before) {
        return Strip.of(
                weight,
                before,
                true,
                List.of(new Mark.Rule(left, Geometry.RIGHT, weight / 2, weight, ink)));
    }

    private Cell cell(Tag tag, List<List<Span>> texts, TextStyle style, float x, float width) {
        List<Line> lines = new ArrayList<>();
        Set<Integer> gaps = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Run> runs = new ArrayList<>(TextComposer.runs(texts.get(i), style));
            if (i < texts.size() - 1) {
                // The lines of a cell are read one after the other.
                runs.add(new Run(" ", style));
            }
            List<Line> text = entry(runs, width);
            lines.addAll(text);
            if (text.size() > 2 && i < texts.size() - 1) {
                gaps.add(lines.size());
            }
        }
        return new Cell(tag, x, style, lines, gaps);
    }

    /** A line of a cell; what begins with a dash is an entry of a list and hangs from it. */
    private List<Line> entry(List<Run> runs, float width) {
        if (runs.isEmpty() || !runs.getFirst().text().startsWith(DASH)) {
            return breaker.lines(runs, width);
        }
        TextStyle style = runs.getFirst().style();
        float indent = breaker.width(DASH, style);
        List<Run> rest = new ArrayList<>(runs);
        rest.set(0, new Run(runs.getFirst().text().substring(DASH.length()), style));
        List<Line> lines = new ArrayList<>();
        for (Line line : breaker.lines(rest, width - indent)) {
            lines.add(line.shifted(indent));
        }
        lines.set(0, lines.getFirst().after(new Line.Fragment(DASH, style, 0)));
        return lines;
    }

    /** The strips of a row, each with one line of every cell. */
    private static List<Strip> row(List<Cell> cells, float left) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        float leading =
                (float) cells.stream().mapToDouble(it -> it.style().leading()).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            boolean isLast = i >= count - 1;
            int number = i;
            boolean isLower = cells.stream().anyMatch(cell -> cell.gaps().contains(number));
            float top = i == 0 ? PADDING : isLower ? PARAGRAPH_GAP : 0;
            float height = top + leading + (isLast ? PADDING : 0);
            List<Mark> marks = new ArrayList<>();
            for (Cell cell : cells) {
                if (i < cell.lines().size()) {
                    marks.add(
                            new Mark.Words(
                                    cell.tag(),
                                    cell.x(),
                                    top + TextStyle.CELL.base(),
                                    cell.lines().get(i)));
                }
            }
            if (isLast) {
                marks.add(new Mark.Rule(left, Geometry.RIGHT, height, RULE, Ink.RULE));
            }
            strips.add(Strip.of(height, 0, !isLast && count <= WHOLE_ROW, marks));
        }
        return count <= WHOLE_ROW ? strips : Flow.withoutOrphans(strips);
    }

    /** Where each column begins, and where the last one ends. */
    private float[] columns(Block.DataTable table, float left) {
        int count = table.columns().size();
        double available = Geometry.RIGHT - left;
        double[] least = new double[count];
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            List<Run> name = List.of(new Run(table.columns().get(i), TextStyle.NAME));
            least[i] = breaker.widestWord(name);
            wanted[i] = breaker.width(name);
            for (List<List<Span>> row : table.rows()) {
                List<Run> words = TextComposer.runs(row.get(i), TextStyle.CELL);
                double width = breaker.width(words);
                // Most cells are shorter than what one of them needs at least.
                if (width > least[i]) {
                    least[i] = Math.max(least[i], breaker.widestWord(words));
                }
                wanted[i] = Math.max(wanted[i], width);
            }
            least[i] = Math.max(MINIMUM_COLUMN, least[i] + GUTTER + SLACK);
            wanted[i] = Math.min(wanted[i] + GUTTER + SLACK, available / 2);
        }
        double[] widths = ColumnShares.of(least, wanted, available);
        float[] starts = new float[count + 1];
        starts[0] = left;
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + (float) widths[i];
        }
        return starts;
    }
}
