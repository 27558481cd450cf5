// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Small records as the lines of one text, their parts between tabs. A tab, a line break and a
 * backslash within a part are written {@code \t}, {@code \n} and {@code \\}, so that any words can
 * be parts. What hangs on one row is kept in it this way: a row of a table for each would cost the
 * store ten times more when a form is imported.
 *
 * <p>Collects lines; {@link #forEach} reads them.
 */
public final class PackedLines {
    private final StringBuilder text = new StringBuilder();

    public void add(String... parts) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            escape(parts[i]);
        }
    }

    /** The lines as a column holds them: null when there are none. */
    public @Nullable String text() {
        return text.isEmpty() ? null : text.toString();
    }

    private void escape(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            switch (c) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\\' -> text.append("\\\\");
                default -> text.append(c);
            }
        }
    }

    /** Gives the parts of each line, first to last. */
    public static void forEach(@Nullable String packed, Consumer<List<String>> line) {
        if (packed == null) {
            return;
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= packed.length(); i++) {
            char c = i < packed.length() ? packed.charAt(i) : '\n';
            if (c == '\t' || c == '\n') {
                parts.add(unescaped(packed.substring(start, i)));
                start = i + 1;
            }
            if (c == '\n') {
                line.accept(List.copyOf(parts));
                parts.clear();
            }
        }
    }

    private static String unescaped(String part) {
        if (part.indexOf('\\') < 0) {
            return part;
        }
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                i++;
                c =
                        switch (part.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            default -> part.charAt(i);
                        };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
