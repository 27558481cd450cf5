// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import fr.gouv.numerique.vivier.platform.Preferences.Density;
import fr.gouv.numerique.vivier.platform.Preferences.Language;
import fr.gouv.numerique.vivier.platform.Preferences.Theme;
import fr.gouv.numerique.vivier.platform.Preferences.WindowBounds;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Keeps the preferences in a small text file. One that cannot be read is put aside and the defaults
 * are taken: a bad setting never keeps the program from starting.
 */
public final class PreferencesFile {
    private static final String NAME = "preferences.properties";
    private static final String PUT_ASIDE = "preferences.illisible";

    private final Path folder;

    public PreferencesFile(Path folder) {
        this.folder = folder;
    }

    public Preferences read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Preferences.defaults();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return parse(properties);
        } catch (IOException | IllegalArgumentException _) {
            putAside(file);
            return Preferences.defaults();
        }
    }

    /** Writes them whole or leaves the file as it was; where it cannot be written, goes without. */
    public void save(Preferences preferences) {
        Properties properties = new Properties();
        properties.setProperty("theme", preferences.theme().name());
        properties.setProperty("language", preferences.language().name());
        properties.setProperty("textPercent", Integer.toString(preferences.textPercent()));
        properties.setProperty("density", preferences.density().name());
        properties.setProperty("ownCasesOnly", Boolean.toString(preferences.ownCasesOnly()));
        preferences
                .window()
                .ifPresent(
                        bounds ->
                                properties.setProperty(
                                        "window",
                                        "%s %s %s %s %s"
                                                .formatted(
                                                        bounds.x(),
                                                        bounds.y(),
                                                        bounds.width(),
                                                        bounds.height(),
                                                        bounds.maximised())));
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(NAME + ".tmp");
            try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                properties.store(writer, null);
            }
            Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // Preferences are a comfort: without them the next start has the defaults.
            return;
        }
    }

    private static Preferences parse(Properties properties) {
        Preferences defaults = Preferences.defaults();
        return new Preferences(
                Theme.valueOf(properties.getProperty("theme", defaults.theme().name())),
                Language.valueOf(properties.getProperty("language", defaults.language().name())),
                Integer.parseInt(
                        properties.getProperty(
                                "textPercent", Integer.toString(defaults.textPercent()))),
                Density.valueOf(properties.getProperty("density", defaults.density().name())),
                Boolean.parseBoolean(properties.getProperty("ownCasesOnly")),
                Optional.ofNullable(properties.getProperty("window")).map(PreferencesFile::bounds));
    }

    private static WindowBounds bounds(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("window");
        }
        return new WindowBounds(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    private void putAside(Path file) {
        try {
            Files.move(file, folder.resolve(PUT_ASIDE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // It stays where it is and will be put aside next time.
            return;
        }
    }
}
