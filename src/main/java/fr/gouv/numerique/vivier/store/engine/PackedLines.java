// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Small records as lines of UTF-8, their parts between tabs, so that what hangs on a row in numbers
 * is kept in it: a row of a table for each would cost ten times more when a form is imported. Bytes
 * rather than a text, which H2 writes sign by sign, and twice in a long transaction.
 *
 * <p>Any words can be parts: a tab, a line break, a backslash and a tilde within them are written
 * {@code ~t}, {@code ~n}, {@code ~b} and {@code ~~}. Without backslashes, PostgreSQL takes the same
 * text for the same bytes.
 */
public final class PackedLines {
    private final StringBuilder text = new StringBuilder();

    /** Begins a line with its first part. */
    public PackedLines line(String first) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        escape(first);
        return this;
    }

    /** Adds a part to the line that was begun last. */
    public PackedLines part(String part) {
        text.append('\t');
        escape(part);
        return this;
    }

    /** The lines as a column holds them: null when there are none. */
    public byte @Nullable [] bytes() {
        return text.isEmpty() ? null : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String part) {
        if (isPlain(part)) {
            text.append(part);
            return;
        }
        int from = 0;
        for (int i = 0; i < part.length(); i++) {
            String escaped =
                    switch (part.charAt(i)) {
                        case '\t' -> "~t";
                        case '\n' -> "~n";
                        case '\\' -> "~b";
                        case '~' -> "~~";
                        // No store keeps this one: PostgreSQL cannot, as text.
                        case '\0' -> "";
                        default -> null;
                    };
            if (escaped != null) {
                text.append(part, from, i).append(escaped);
                from = i + 1;
            }
        }
        text.append(part, from, part.length());
    }

    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || c == '\\' || c == '~') {
                return false;
            }
        }
        return true;
    }

    /** Gives the parts of each line, first to last. The list is the same each time, refilled. */
    public static void forEach(byte @Nullable [] packed, Consumer<List<String>> line) {
        if (packed == null) {
            return;
        }
        String text = new String(packed, StandardCharsets.UTF_8);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\t' || c == '\n') {
                parts.add(plain(text.substring(start, i)));
                start = i + 1;
            }
            if (c == '\n') {
                line.accept(parts);
                parts.clear();
            }
        }
    }

    private static String plain(String part) {
        if (part.indexOf('~') < 0) {
            return part;
        }
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '~' && i + 1 < part.length()) {
                i++;
                c =
                        switch (part.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'b' -> '\\';
                            default -> '~';
                        };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
