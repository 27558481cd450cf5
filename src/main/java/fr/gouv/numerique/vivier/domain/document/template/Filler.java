// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the values in place and leaves out what has none. */
final class Filler {
    private final Bindings bindings;

    Filler(Bindings bindings) {
        this.bindings = bindings;
    }

    List<Block> fill(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> fill(part, blocks));
        return blocks;
    }

    private void fill(Part part, List<Block> blocks) {
        switch (part) {
            case Part.If(Condition condition, List<Part> parts) -> {
                if (condition.holds(bindings)) {
                    parts.forEach(inner -> fill(inner, blocks));
                }
            }
            case Part.Title(var text, var subtitle) ->
                    blocks.add(new Block.Title(words(text), words(subtitle)));
            case Part.Heading(int level, var label, var text) ->
                    blocks.add(new Block.Heading(level, words(label), words(text)));
            case Part.Paragraph(var kind, var pieces) ->
                    addUnlessEmpty(spans(pieces), blocks, spans -> paragraph(kind, spans));
            case Part.Bullets(var items) ->
                    addUnlessEmpty(lines(items, ""), blocks, Block.Bullets::new);
            case Part.FieldTable(var caption, var rows) ->
                    addUnlessEmpty(
                            fieldRows(rows),
                            blocks,
                            filled -> new Block.FieldTable(words(caption), filled));
            case Part.DataTable(var caption, var columns, var rows) ->
                    addUnlessEmpty(
                            dataRows(rows),
                            blocks,
                            filled ->
                                    new Block.DataTable(
                                            words(caption),
                                            columns.stream().map(this::words).toList(),
                                            filled));
            case Part.Signatures(var boxes) ->
                    addUnlessEmpty(
                            boxes.stream()
                                    .map(this::box)
                                    .filter(box -> !box.role().isEmpty())
                                    .toList(),
                            blocks,
                            Block.Signatures::new);
            case Part.PageBreak() -> blocks.add(new Block.PageBreak());
        }
    }

    private interface Maker<T> {
        Block make(List<T> filled);
    }

    private static <T> void addUnlessEmpty(List<T> filled, List<Block> blocks, Maker<T> maker) {
        if (!filled.isEmpty()) {
            blocks.add(maker.make(filled));
        }
    }

    private static Block paragraph(Block.Paragraph.Kind kind, List<Span> spans) {
        return new Block.Paragraph(kind, spans);
    }

    private List<Block.FieldTable.Row> fieldRows(List<Part.FieldRow> rows) {
        List<Block.FieldTable.Row> filled = new ArrayList<>();
        for (Part.FieldRow row : rows) {
            List<List<Span>> lines = lines(row.lines(), "– ");
            if (!lines.isEmpty()) {
                filled.add(new Block.FieldTable.Row(words(row.name()), lines));
            }
        }
        return filled;
    }

    private List<List<List<Span>>> dataRows(List<Part.Row> rows) {
        List<List<List<Span>>> filled = new ArrayList<>();
        for (Part.Row row : rows) {
            if (row.list().isEmpty()) {
                filled.add(row.cells().stream().map(this::spans).toList());
            } else {
                for (Map<String, String> values : bindings.rows(row.list())) {
                    Filler inner = new Filler(new RowBindings(bindings, row.list(), values));
                    filled.add(row.cells().stream().map(inner::spans).toList());
                }
            }
        }
        return filled;
    }

    private Block.SignatureBox box(Part.Box box) {
        List<String> cells = box.cells().stream().map(this::words).toList();
        return new Block.SignatureBox(
                box.id(),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.stream().skip(3).filter(line -> !line.isEmpty()).toList());
    }

    /**
     * One line for each, but one for each entry where a list stands alone; empty ones left out.
     *
     * @param mark what several entries of a list begin with
     */
    private List<List<Span>> lines(List<List<Piece>> texts, String mark) {
        List<List<Span>> lines = new ArrayList<>();
        for (List<Piece> pieces : texts) {
            if (pieces.size() == 1
                    && pieces.getFirst() instanceof Piece.Value(String name, Span.Style style)
                    && bindings.show(name)
                            instanceof Bindings.Shown.Words(var words, boolean isList)) {
                String before = isList && words.size() > 1 ? mark : "";
                words.forEach(word -> lines.add(List.of(new Span(before + word, style, name))));
            } else {
                List<Span> spans = spans(pieces);
                if (!spans.isEmpty()) {
                    lines.add(spans);
                }
            }
        }
        return lines;
    }

    private List<Span> spans(List<Piece> pieces) {
        SpanCollector spans = new SpanCollector();
        collect(pieces, spans);
        return spans.collected();
    }

    private void collect(List<Piece> pieces, SpanCollector spans) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text, Span.Style style) -> spans.add(text, style, "");
                case Piece.Value(String name, Span.Style style) ->
                        spans.add(bindings.show(name), style, name);
                case Piece.Bent(Call call, Span.Style style) ->
                        spans.add(call.show(bindings), style, call.field());
                case Piece.If(Condition condition, List<Piece> inner) -> {
                    if (condition.holds(bindings)) {
                        collect(inner, spans);
                    }
                }
            }
        }
    }

    private String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        spans(pieces).forEach(span -> words.append(span.text()));
        return words.toString();
    }
}
