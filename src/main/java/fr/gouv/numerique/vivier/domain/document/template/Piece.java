// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.List;

/** A part of a line of the markup. */
sealed interface Piece {

    record Words(String text, Span.Style style) implements Piece {}

    /** {@code {field}} or, in a row that repeats, {@code {list.column}}. */
    record Value(String name, Span.Style style) implements Piece {}

    /** {@code [si name] … [fin]} within a line. */
    record If(Condition condition, List<Piece> pieces) implements Piece {
        public If {
            pieces = List.copyOf(pieces);
        }
    }
}
