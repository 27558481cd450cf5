// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.document.content.FrenchTypography;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in a line: {@code {field}}, {@code {de field}}, {@code **bold**}, {@code
 * *italic*}, {@code [si name] … [fin]}, and a backslash before a sign that is meant as it is.
 */
final class LineReader {
    private static final Pattern CONDITION = Pattern.compile("si (non )?([A-Za-z]+)");

    private final Bindings.Vocabulary vocabulary;

    private final String text;
    private final int line;
    private int at;
    private Span.Style style = Span.Style.PLAIN;
    private final StringBuilder words = new StringBuilder();
    private final Deque<Condition> open = new ArrayDeque<>();
    private final Deque<List<Piece>> levels = new ArrayDeque<>();

    private LineReader(String text, int line, Bindings.Vocabulary vocabulary) {
        this.text = FrenchTypography.tidy(text);
        this.line = line;
        this.vocabulary = vocabulary;
        levels.push(new ArrayList<>());
    }

    static List<Piece> read(String text, int line, Bindings.Vocabulary vocabulary) {
        return new LineReader(text, line, vocabulary).readAll();
    }

    /** The condition of {@code si …}, as it stands between brackets. */
    static Condition condition(String directive, int line, Bindings.Vocabulary vocabulary) {
        Matcher matcher = CONDITION.matcher(directive);
        if (!matcher.matches()) {
            throw new TemplateException(line, "directive", directive);
        }
        if (!vocabulary.conditions().contains(matcher.group(2))) {
            throw new TemplateException(line, "condition", matcher.group(2));
        }
        return new Condition(matcher.group(2), matcher.group(1) != null);
    }

    private List<Piece> readAll() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '\\' -> escaped();
                case '{' -> value(upTo('}'));
                case '[' -> directive(upTo(']'));
                case '*' -> emphasis();
                case '}', ']' -> throw new TemplateException(line, "stray", c);
                default -> words.append(c);
            }
        }
        flush();
        if (style != Span.Style.PLAIN) {
            throw new TemplateException(line, "emphasis");
        }
        if (!open.isEmpty()) {
            throw new TemplateException(line, "unclosed", "si " + open.peek().name());
        }
        return List.copyOf(levels.element());
    }

    private void escaped() {
        if (at == text.length()) {
            throw new TemplateException(line, "stray", '\\');
        }
        words.append(text.charAt(at++));
    }

    private void value(String name) {
        if (CallReader.isCall(name)) {
            flush();
            levels.element().add(new Piece.Bent(CallReader.read(name, line, vocabulary), style));
            return;
        }
        if (!vocabulary.isField(name)) {
            throw new TemplateException(line, "field", name);
        }
        flush();
        levels.element().add(new Piece.Value(name, style));
    }

    private void directive(String directive) {
        flush();
        if (!directive.equals("fin")) {
            open.push(condition(directive, line, vocabulary));
            levels.push(new ArrayList<>());
            return;
        }
        if (open.isEmpty()) {
            throw new TemplateException(line, "nothingToEnd");
        }
        List<Piece> inner = levels.pop();
        levels.element().add(new Piece.If(open.pop(), inner));
    }

    private void emphasis() {
        boolean bold = at < text.length() && text.charAt(at) == '*';
        if (bold) {
            at++;
        }
        Span.Style wanted = bold ? Span.Style.BOLD : Span.Style.ITALIC;
        if (style != Span.Style.PLAIN && style != wanted) {
            throw new TemplateException(line, "emphasis");
        }
        flush();
        style = style == wanted ? Span.Style.PLAIN : wanted;
    }

    private String upTo(char end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw new TemplateException(line, "stray", text.charAt(at - 1));
        }
        String inside = text.substring(at, stop);
        at = stop + 1;
        return inside;
    }

    private void flush() {
        if (!words.isEmpty()) {
            levels.element().add(new Piece.Words(words.toString(), style));
            words.setLength(0);
        }
    }
}
