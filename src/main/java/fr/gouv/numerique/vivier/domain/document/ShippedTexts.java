// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that the program brings along, version 0 of each. */
public final class ShippedTexts {
    private ShippedTexts() {}

    public static String of(DocumentKind kind) {
        String name =
                switch (kind) {
                    case AGREEMENT -> "accord-tripartite.txt";
                    case ORDER -> "ordre-de-mission.txt";
                    case CONSENT -> "accord-hierarchie.txt";
                    case AMENDMENT -> "avenant.txt";
                    case EARLY_END -> "fin-anticipee.txt";
                };
        try (InputStream stream =
                Objects.requireNonNull(OfficialDocuments.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
