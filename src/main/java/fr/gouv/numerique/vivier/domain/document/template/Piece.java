// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.List;

/** A part of a line of the markup. */
sealed interface Piece {

    /** The fields and columns that it prints, not those of what is within a condition. */
    default List<String> fields() {
        return switch (this) {
            case Value(String name, _) -> List.of(name);
            case Bent(Call call, _) -> call.fields();
            case Words _, If _ -> List.of();
        };
    }

    record Words(String text, Span.Style style) implements Piece {}

    /** {@code {field}} or, in a row that repeats, {@code {list.column}}. */
    record Value(String name, Span.Style style) implements Piece {}

    /** {@code {de field}} and other words of grammar. */
    record Bent(Call call, Span.Style style) implements Piece {}

    /** {@code [si name] … [fin]} within a line. */
    record If(Condition condition, List<Piece> pieces) implements Piece {
        public If {
            pieces = List.copyOf(pieces);
        }
    }
}
