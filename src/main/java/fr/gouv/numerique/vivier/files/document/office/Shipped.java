// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Parts of a file that are the same in every document. */
final class Shipped {
    private Shipped() {}

    /** The part of this name, for a text in this language. */
    static String part(String name, Locale language) {
        try (InputStream stream =
                Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@language@", language.toLanguageTag())
                    .replace("@languageCode@", language.getLanguage())
                    .replace("@countryCode@", language.getCountry());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
