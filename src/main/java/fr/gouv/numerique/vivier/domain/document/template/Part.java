// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Block;

import java.util.List;

/** A block of the markup, before it is filled in. */
sealed interface Part {

    record Title(List<Piece> text, List<Piece> subtitle) implements Part {}

    record Heading(int level, List<Piece> label, List<Piece> text) implements Part {}

    record Paragraph(Block.Paragraph.Kind kind, List<Piece> pieces) implements Part {}

    record Bullets(List<List<Piece>> items) implements Part {}

    record FieldTable(List<Piece> caption, List<FieldRow> rows) implements Part {}

    /** A row's name and lines of value. */
    record FieldRow(List<Piece> name, List<List<Piece>> lines) {}

    record DataTable(List<Piece> caption, List<List<Piece>> columns, List<Row> rows)
            implements Part {}

    /** A row; {@code list} names what it repeats over, or is empty. */
    record Row(String list, List<List<Piece>> cells) {}

    record Signatures(List<Box> boxes) implements Part {}

    /** id, role, name, capacity, then lines. */
    record Box(String id, List<List<Piece>> cells) {}

    record If(Condition condition, List<Part> parts) implements Part {}

    record PageBreak() implements Part {}
}
