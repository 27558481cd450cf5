// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Cuts a web page into tags and texts, as tolerant as browsers are. Scripts, styles and comments
 * are passed over; nothing is run and nothing is fetched.
 */
final class HtmlTokens {
    /** The longest text or tag, in characters: many times what a cell may hold. */
    private static final int LONGEST = 1 << 20;

    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private int next;
    private boolean closing;

    HtmlTokens(Reader reader) throws IOException {
        this.reader = reader;
        this.next = reader.read();
    }

    /** What a page consists of. */
    sealed interface Token {
        /** Characters between tags, entities still as written. */
        record Words(String text) implements Token {}

        /**
         * The beginning or the end of an element.
         *
         * @param name in lower case
         * @param attributes as written, with the blanks before them
         */
        record Tag(String name, boolean closing, String attributes) implements Token {}

        record End() implements Token {}
    }

    Token next() throws IOException {
        while (next >= 0) {
            if (next != '<') {
                return new Token.Words(until('<'));
            }
            advance();
            if (next == '!' || next == '?') {
                skipDeclaration();
                continue;
            }
            closing = next == '/';
            if (closing) {
                advance();
            }
            if (!isLetter(next)) {
                // A lone bracket is a text like any other.
                return new Token.Words((closing ? "</" : "<") + until('<'));
            }
            Token.Tag tag = tag();
            if (!tag.closing() && (tag.name().equals("script") || tag.name().equals("style"))) {
                skipTo("</" + tag.name());
                continue;
            }
            return tag;
        }
        return new Token.End();
    }

    private Token.Tag tag() throws IOException {
        StringBuilder name = new StringBuilder();
        while (isLetter(next) || (next >= '0' && next <= '9') || next == ':' || next == '-') {
            append(name, next);
            advance();
        }
        StringBuilder attributes = new StringBuilder();
        int quote = 0;
        while (next >= 0 && (quote != 0 || next != '>')) {
            if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
            append(attributes, next);
            advance();
        }
        advance();
        return new Token.Tag(
                name.toString().toLowerCase(Locale.ROOT), closing, attributes.toString());
    }

    private String until(int end) throws IOException {
        text.setLength(0);
        while (next >= 0 && next != end) {
            append(text, next);
            advance();
        }
        return text.toString();
    }

    private void skipDeclaration() throws IOException {
        advance();
        if (next != '-') {
            skipTo(">");
            return;
        }
        advance();
        if (next == '-') {
            advance();
            skipTo("-->");
        } else {
            skipTo(">");
        }
    }

    /** Passes over everything up to and including these characters, in whatever case. */
    private void skipTo(String end) throws IOException {
        StringBuilder last = new StringBuilder();
        while (next >= 0) {
            last.append((char) Character.toLowerCase(next));
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            advance();
            if (last.length() == end.length() && end.contentEquals(last)) {
                return;
            }
        }
    }

    private static void append(StringBuilder to, int character) throws IOException {
        if (to.length() >= LONGEST) {
            throw new IOException("a text longer than anybody writes");
        }
        to.append((char) character);
    }

    private void advance() throws IOException {
        if (next >= 0) {
            next = reader.read();
        }
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
