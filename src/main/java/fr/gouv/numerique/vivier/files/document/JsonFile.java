// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.nio.charset.StandardCharsets;

/** Data as a JSON document in UTF-8. */
public final class JsonFile {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private JsonFile() {}

    /** The bytes; maps keep their order. */
    public static byte[] of(Object data) {
        return (GSON.toJson(data) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
