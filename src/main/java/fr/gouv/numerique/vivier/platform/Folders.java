// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps a user's data. */
public final class Folders {
    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    Folders(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    public static Folders ofThisSystem() {
        return new Folders(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The folder of the user's own store, which may not exist yet. */
    public Path userData() {
        if (system.contains("win")) {
            return fromEnvironment("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Vivier");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Vivier");
        }
        return fromEnvironment("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("vivier");
    }

    private Path fromEnvironment(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
