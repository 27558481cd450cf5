// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Vivier this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the build wrote it, for example {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "?");
    }
}
