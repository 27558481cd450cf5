// SPDX-License-Identifier: MIT
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps one layout for all Java sources (google-java-format, AOSP style). {@code --check} fails the
 * build and names the files to mend, {@code --write} mends them. It runs on the JDK of the build
 * because the formatter parses with the compiler of the JDK it runs on, and Maven itself may run on
 * an older one.
 */
public class Format {
    private static final JavaFormatterOptions STYLE =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("--write");
        Formatter formatter = new Formatter(STYLE);
        List<Path> wrong = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            for (Path source : sources(Path.of(args[i]))) {
                String text = Files.readString(source);
                String tidy =
                        formatter.formatSource(
                                ImportOrderer.reorderImports(
                                        RemoveUnusedImports.removeUnusedImports(text),
                                        STYLE.style()));
                if (!tidy.equals(text)) {
                    wrong.add(source);
                    if (write) {
                        Files.writeString(source, tidy);
                    }
                }
            }
        }
        if (!write && !wrong.isEmpty()) {
            wrong.forEach(source -> System.err.println("not formatted: " + source));
            System.err.println("Run: mvn -q validate exec:exec@format");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
