// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The files of words beside this class: a header line, semicolons, no quotes. */
final class WordLists {
    private WordLists() {}

    static List<List<String>> rows(String file) {
        return text(file).lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
    }

    /** The lines of a file of one column; what they hold may have semicolons. */
    static List<String> lines(String file) {
        return text(file).lines().skip(1).toList();
    }

    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }

    /** The parts, or none when the cell says « * », all. */
    static List<String> allOr(String cell) {
        return cell.equals("*") ? List.of() : parts(cell);
    }

    static String text(String file) {
        try (InputStream stream =
                Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
