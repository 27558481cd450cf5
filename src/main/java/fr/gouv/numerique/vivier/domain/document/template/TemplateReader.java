// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Block.Paragraph.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the blocks of a text, see {@link Template}. */
final class TemplateReader {
    private static final int SIGNATURE_CELLS = 4;

    private final List<String> lines;
    private final Bindings.Vocabulary vocabulary;
    private final Consumer<TemplateException> flaws;
    private int next;

    /** Reads a text that has to be right: the first flaw ends it. */
    TemplateReader(String text, Bindings.Vocabulary vocabulary) {
        this(
                text,
                vocabulary,
                flaw -> {
                    throw flaw;
                });
    }

    /**
     * Reads a text that may have flaws within its lines: they are told, and the reading goes on.
     */
    TemplateReader(String text, Bindings.Vocabulary vocabulary, Consumer<TemplateException> flaws) {
        this.lines = text.lines().map(String::strip).toList();
        this.vocabulary = vocabulary;
        this.flaws = flaws;
    }

    List<Part> read() {
        List<Part> parts = parts(false, 0);
        if (next < lines.size()) {
            throw new TemplateException(next + 1, "nothingToEnd");
        }
        return parts;
    }

    /** The parts up to the end of the text or, within a condition, up to its {@code [fin]}. */
    private List<Part> parts(boolean inside, int openedAt) {
        List<Part> parts = new ArrayList<>();
        while (next < lines.size()) {
            String line = lines.get(next);
            if (line.equals("[fin]")) {
                if (!inside) {
                    throw new TemplateException(next + 1, "nothingToEnd");
                }
                return parts;
            }
            if (isSkipped(line)) {
                next++;
            } else {
                parts.add(part(line));
            }
        }
        if (inside) {
            throw new TemplateException(openedAt, "unclosed", lines.get(openedAt - 1));
        }
        return parts;
    }

    private Part part(String line) {
        if (line.startsWith("# ")) {
            return title(line.substring(2));
        }
        if (line.startsWith("## ")) {
            return heading(2, line.substring(3));
        }
        if (line.startsWith("### ")) {
            return heading(3, line.substring(4));
        }
        if (line.startsWith("#")) {
            throw new TemplateException(next + 1, "heading");
        }
        if (line.startsWith("- ")) {
            return bullets();
        }
        if (line.startsWith("> ")) {
            return new Part.Paragraph(Kind.NOTE, paragraph("> "));
        }
        if (line.startsWith("! ")) {
            return new Part.Paragraph(Kind.CALLOUT, paragraph("! "));
        }
        return isDirective(line) ? directive(line) : new Part.Paragraph(Kind.BODY, paragraph(""));
    }

    private Part title(String text) {
        List<String> cells = cells(text);
        int line = ++next;
        return new Part.Title(
                pieces(cells.getFirst(), line),
                cells.size() > 1 ? pieces(cells.get(1), line) : List.of());
    }

    private Part heading(int level, String text) {
        List<String> cells = cells(text);
        int line = ++next;
        return cells.size() > 1
                ? new Part.Heading(level, pieces(cells.get(0), line), pieces(cells.get(1), line))
                : new Part.Heading(level, List.of(), pieces(text, line));
    }

    /** Joins the lines of a paragraph; the first may bear a mark. */
    private List<Piece> paragraph(String mark) {
        int first = next + 1;
        StringBuilder text = new StringBuilder(lines.get(next++).substring(mark.length()));
        while (next < lines.size() && isContinuation(lines.get(next))) {
            text.append(' ').append(lines.get(next++));
        }
        return pieces(text.toString(), first);
    }

    private Part bullets() {
        List<List<Piece>> items = new ArrayList<>();
        while (next < lines.size() && lines.get(next).startsWith("- ")) {
            items.add(paragraph("- "));
        }
        return new Part.Bullets(items);
    }

    private Part directive(String line) {
        int openedAt = ++next;
        String inside = line.substring(1, line.length() - 1);
        if (inside.startsWith("si ")) {
            Condition condition = condition(inside, openedAt);
            List<Part> parts = parts(true, openedAt);
            next++;
            return new Part.If(condition, parts);
        }
        String word = inside.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String caption = inside.substring(word.length()).strip();
        return switch (word) {
            case "page" -> new Part.PageBreak();
            case "fiche" -> fieldTable(pieces(caption, openedAt), openedAt);
            case "tableau" -> dataTable(pieces(caption, openedAt), openedAt);
            case "signatures" -> signatures(openedAt);
            default -> throw new TemplateException(openedAt, "directive", inside);
        };
    }

    private Part fieldTable(List<Piece> caption, int openedAt) {
        List<Part.FieldRow> rows = new ArrayList<>();
        for (Numbered row : rows(openedAt)) {
            List<String> cells = cells(row.text());
            if (cells.size() != 2) {
                throw new TemplateException(row.line(), "cells", 2, cells.size());
            }
            List<Piece> value = pieces(cells.get(1), row.line());
            if (!cells.get(0).isEmpty()) {
                List<List<Piece>> values = new ArrayList<>(List.of(value));
                rows.add(new Part.FieldRow(pieces(cells.get(0), row.line()), values));
            } else if (rows.isEmpty()) {
                throw new TemplateException(row.line(), "continuation");
            } else {
                rows.getLast().lines().add(value);
            }
        }
        return new Part.FieldTable(caption, rows);
    }

    private Part dataTable(List<Piece> caption, int openedAt) {
        List<Numbered> rows = rows(openedAt);
        if (rows.isEmpty()) {
            throw new TemplateException(openedAt, "noColumns");
        }
        List<List<Piece>> columns = pieces(rows.getFirst());
        List<Part.Row> body = new ArrayList<>();
        for (Numbered row : rows.subList(1, rows.size())) {
            List<List<Piece>> cells = pieces(row);
            if (cells.size() != columns.size()) {
                throw new TemplateException(row.line(), "cells", columns.size(), cells.size());
            }
            body.add(new Part.Row(list(cells, row.line()), cells));
        }
        return new Part.DataTable(caption, columns, body);
    }

    /** The one list that a row repeats over. */
    private static String list(List<List<Piece>> cells, int line) {
        Set<String> lists =
                cells.stream()
                        .flatMap(List::stream)
                        .flatMap(piece -> piece.fields().stream())
                        .filter(name -> name.indexOf('.') > 0)
                        .map(name -> name.substring(0, name.indexOf('.')))
                        .collect(Collectors.toSet());
        if (lists.size() > 1) {
            throw new TemplateException(line, "twoLists");
        }
        return lists.stream().findFirst().orElse("");
    }

    private Part signatures(int openedAt) {
        List<Part.Box> boxes = new ArrayList<>();
        for (Numbered row : rows(openedAt)) {
            List<String> cells = cells(row.text());
            if (cells.size() < SIGNATURE_CELLS) {
                throw new TemplateException(row.line(), "cells", SIGNATURE_CELLS, cells.size());
            }
            boxes.add(
                    new Part.Box(
                            cells.getFirst(),
                            cells.stream().skip(1).map(cell -> pieces(cell, row.line())).toList()));
        }
        return new Part.Signatures(boxes);
    }

    private record Numbered(int line, String text) {}

    private List<Numbered> rows(int openedAt) {
        List<Numbered> rows = new ArrayList<>();
        while (next < lines.size()) {
            String line = lines.get(next++);
            if (line.equals("[fin]")) {
                return rows;
            }
            if (!isSkipped(line)) {
                rows.add(new Numbered(next, line));
            }
        }
        throw new TemplateException(openedAt, "unclosed", lines.get(openedAt - 1));
    }

    private List<List<Piece>> pieces(Numbered row) {
        return cells(row.text()).stream().map(cell -> pieces(cell, row.line())).toList();
    }

    private List<Piece> pieces(String text, int line) {
        try {
            return LineReader.read(text, line, vocabulary);
        } catch (TemplateException flaw) {
            flaws.accept(flaw);
            return List.of();
        }
    }

    private Condition condition(String directive, int line) {
        try {
            return LineReader.condition(directive, line, vocabulary);
        } catch (TemplateException flaw) {
            flaws.accept(flaw);
            return new Condition("", false);
        }
    }

    /** What bars part; a bar between braces parts the forms of a word. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        boolean inBraces = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                inBraces = c == '{';
            } else if (c == '|' && !inBraces) {
                cells.add(row.substring(start, i).strip());
                start = i + 1;
            }
        }
        cells.add(row.substring(start).strip());
        return cells;
    }

    private static boolean isSkipped(String line) {
        return line.isEmpty() || line.startsWith("%");
    }

    private static boolean isDirective(String line) {
        // « [si a]words[fin] » begins and ends with brackets too, but is a line of text.
        return line.startsWith("[") && line.indexOf(']') == line.length() - 1;
    }

    private static boolean isContinuation(String line) {
        Predicate<String> opens = mark -> line.startsWith(mark);
        return !isSkipped(line)
                && !isDirective(line)
                && List.of("#", "- ", "> ", "! ").stream().noneMatch(opens);
    }
}
