// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's data are kept.
 *
 * @param userData the folder of the user's own store, which may not exist yet
 */
public record Folders(Path userData) {

    public static Folders ofThisSystem() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** Where such a system keeps them. */
    static Folders of(String systemName, Path home, Map<String, String> environment) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path local = home.resolve("AppData").resolve("Local");
            return new Folders(named("LOCALAPPDATA", local, environment).resolve("Vivier"));
        }
        if (system.contains("mac")) {
            return new Folders(
                    home.resolve("Library").resolve("Application Support").resolve("Vivier"));
        }
        Path share = home.resolve(".local").resolve("share");
        return new Folders(named("XDG_DATA_HOME", share, environment).resolve("vivier"));
    }

    private static Path named(String variable, Path otherwise, Map<String, String> environment) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
