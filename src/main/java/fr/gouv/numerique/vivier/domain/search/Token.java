// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a search as it was typed: {@code -field:value|value}, where the sign and the field may
 * be missing. Quotes, French or English, keep blanks and signs; a quote left open reaches to the
 * end.
 *
 * @param negated whether it begins with a minus
 * @param field what stands before the colon, empty for plain words
 * @param values what stands between the bars, without quotes
 * @param quoted whether any of it was in quotes
 */
record Token(boolean negated, String field, List<String> values, boolean quoted) {

    Token {
        values = List.copyOf(values);
    }

    static List<Token> of(String query) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (isBlank(query.charAt(at))) {
                at++;
            } else {
                Scan scan = new Scan(query, at);
                tokens.add(scan.token());
                at = scan.at;
            }
        }
        return tokens;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    /** Reads one piece. */
    private static final class Scan {
        private final String query;
        private int at;
        private String field = "";
        private boolean quoted;

        Scan(String query, int start) {
            this.query = query;
            this.at = start;
        }

        Token token() {
            boolean negated = query.charAt(at) == '-' && at + 1 < query.length();
            if (negated) {
                at++;
            }
            List<String> values = new ArrayList<>();
            StringBuilder value = new StringBuilder();
            while (at < query.length() && !isBlank(query.charAt(at))) {
                char c = query.charAt(at++);
                if (isQuote(c)) {
                    quoted = true;
                    inQuotes(value);
                } else if (c == ':' && field.isEmpty() && isName(value)) {
                    field = value.toString();
                    value.setLength(0);
                } else if (c == '|' && !field.isEmpty()) {
                    values.add(value.toString());
                    value.setLength(0);
                } else {
                    value.append(c);
                }
            }
            values.add(value.toString());
            return new Token(negated, field, values, quoted);
        }

        private void inQuotes(StringBuilder value) {
            while (at < query.length()) {
                char c = query.charAt(at++);
                if (isQuote(c)) {
                    return;
                }
                value.append(c);
            }
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '«' || c == '»' || c == '“' || c == '”';
        }

        /** « 10:30 » and an address are words. */
        private boolean isName(CharSequence value) {
            return !quoted
                    && !value.isEmpty()
                    && value.chars().allMatch(Character::isLetter)
                    && !query.startsWith("//", at);
        }
    }
}
