// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Our own tables: a header line, semicolons, no quotes. */
final class ShippedFile {
    private ShippedFile() {}

    /** The rows below the header; the last column keeps any further semicolons. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream stream =
                        Objects.requireNonNull(ShippedFile.class.getResourceAsStream(name), name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";", columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
