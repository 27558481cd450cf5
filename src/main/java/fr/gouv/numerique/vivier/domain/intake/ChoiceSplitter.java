// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts the answers to a multiple choice that share one cell. Answers may hold the separator
 * themselves (« Transverse (achat, juridique…) »): a separator within brackets parts nothing, and
 * parts that make a known answer together are put together again, the longest first.
 */
final class ChoiceSplitter {
    private final AnswerSeparator separator;
    private final Predicate<String> known;

    /**
     * @param separator between answers
     * @param known whether these words are one answer of the question
     */
    ChoiceSplitter(AnswerSeparator separator, Predicate<String> known) {
        this.separator = separator;
        this.known = known;
    }

    List<String> split(String cell) {
        List<String> parts = outsideBrackets(cell);
        List<String> answers = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = longestKnown(parts, from);
            answers.add(join(parts, from, to));
            from = to;
        }
        return answers;
    }

    /** The end of the longest run of parts from here that is a known answer; else one part. */
    private int longestKnown(List<String> parts, int from) {
        for (int to = parts.size(); to > from + 1; to--) {
            if (known.test(join(parts, from, to))) {
                return to;
            }
        }
        return from + 1;
    }

    private String join(List<String> parts, int from, int to) {
        return String.join(separator.glue(), parts.subList(from, to));
    }

    private List<String> outsideBrackets(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String part : separator.pattern().split(cell, -1)) {
            open.append(open.isEmpty() ? "" : separator.glue()).append(part);
            if (isBalanced(open)) {
                add(parts, open);
            }
        }
        if (!open.isEmpty()) {
            // A bracket that is never closed protects nothing.
            separator
                    .pattern()
                    .splitAsStream(open.toString())
                    .map(StringBuilder::new)
                    .forEach(part -> add(parts, part));
        }
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }

    private static boolean isBalanced(CharSequence text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open <= 0;
    }
}
