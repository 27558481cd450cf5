// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The sample exports and what is true of them. */
public final class Samples {
    private Samples() {}

    public static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Samples.class.getResource("/samples/" + name), name)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject truth() {
        try {
            return JsonParser.parseString(Files.readString(file("truth.json"))).getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
