// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The strings that stand between quotes in the program's sources, comments left out. */
final class Literals {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*"
                            + "|/\\*.*?\\*/"
                            + "|\"\"\".*?\"\"\""
                            + "|\"((?:\\\\.|[^\"\\\\])*)\""
                            + "|'(?:\\\\.|[^'\\\\])+'",
                    Pattern.DOTALL);

    /**
     * One of them.
     *
     * @param before the code that leads up to it, on one line
     */
    record Literal(String file, String before, String text) {}

    private Literals() {}

    static List<Literal> all() {
        List<Literal> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                all.addAll(of(file.getFileName().toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static List<Literal> of(String file, String source) {
        List<Literal> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                int from = Math.max(0, token.start() - 300);
                String before =
                        source.substring(from, token.start()).replaceAll("\\s+", "").strip();
                found.add(new Literal(file, before, token.group(1)));
            }
        }
        return found;
    }
}
