// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.french.FrenchList;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the words of a line. Where a value is empty two blanks meet or one is left at an end: it
 * goes, so that an absent value leaves no trace.
 */
final class SpanCollector {
    private final List<Span> spans = new ArrayList<>();

    /** Adds a value: its lines joined, the entries of a list told one after the other. */
    void add(Bindings.Shown shown, Span.Style style, String field) {
        switch (shown) {
            case Bindings.Shown.Words(var words, boolean isList) ->
                    add(isList ? FrenchList.and(words) : String.join(" ", words), style, field);
            case Bindings.Shown.ToFill(String words) -> add(words, Span.Style.TO_FILL, field);
        }
    }

    void add(String text, Span.Style style, String field) {
        String words = text;
        if (spans.isEmpty() || spans.getLast().text().endsWith(" ")) {
            words = words.replaceFirst("^ +", "");
        }
        if (words.isEmpty()) {
            return;
        }
        if (!spans.isEmpty()
                && spans.getLast().style() == style
                && spans.getLast().field().equals(field)) {
            Span last = spans.removeLast();
            words = last.text() + words;
        }
        spans.add(new Span(words, style, field));
    }

    List<Span> collected() {
        if (!spans.isEmpty() && spans.getLast().text().endsWith(" ")) {
            Span last = spans.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                spans.add(new Span(text, last.style(), last.field()));
            }
        }
        return List.copyOf(spans);
    }
}
