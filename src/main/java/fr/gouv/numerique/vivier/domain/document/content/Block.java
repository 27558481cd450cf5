// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.content;

import java.util.List;

/** A part of a document, from its top to its bottom. */
public sealed interface Block {

    /** The document's own name, once, with what it is about. */
    record Title(String text, String subtitle) implements Block {}

    /**
     * A heading.
     *
     * @param level 2 for an article, 3 inside one
     * @param label « Article 1 », or empty
     * @param text the heading itself
     */
    record Heading(int level, String label, String text) implements Block {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }

        /** Label and text as they are read out. */
        public String words() {
            return label.isEmpty() ? text : label + " " + text;
        }
    }

    /** One paragraph. */
    record Paragraph(Kind kind, List<Span> spans) implements Block {
        /** What a paragraph is for. */
        public enum Kind {
            BODY,
            /** A remark in smaller type. */
            NOTE,
            /** A paragraph set apart because it changes the rest. */
            CALLOUT
        }

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A list with bullets. */
    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Names and values, one pair a row; the name heads its row. */
    record FieldTable(String caption, List<Row> rows) implements Block {
        /** A name and the lines of its value. */
        public record Row(String name, List<List<Span>> lines) {
            public Row {
                lines = lines.stream().map(List::copyOf).toList();
            }
        }

        public FieldTable {
            rows = List.copyOf(rows);
        }
    }

    /** A table with a head; every row has as many cells as there are columns. */
    record DataTable(String caption, List<String> columns, List<List<List<Span>>> rows)
            implements Block {
        public DataTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /** Boxes to sign in, side by side, never parted. */
    record Signatures(List<SignatureBox> boxes) implements Block {
        public Signatures {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * Where one person signs.
     *
     * @param id names the field of an electronic signature, unique in the document
     * @param role as what the person signs
     * @param name who, may be empty
     * @param capacity the person's function, may be empty
     * @param lines what stands above the signature, as « Fait à … »
     */
    record SignatureBox(String id, String role, String name, String capacity, List<String> lines) {
        public SignatureBox {
            lines = List.copyOf(lines);
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
