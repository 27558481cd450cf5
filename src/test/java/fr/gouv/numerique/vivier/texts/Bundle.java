// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One file of texts.
 *
 * @param name without its language
 * @param english whether it is the English one
 * @param texts by key
 * @param keys as the file lists them, doubles included
 */
record Bundle(String name, boolean english, Map<String, String> texts, List<String> keys) {
    private static final Path FOLDER = Path.of("src/main/resources/fr/gouv/numerique/vivier/texts");
    private static final String ENGLISH = "_en";

    static List<Bundle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        try {
            String content = Files.readString(file);
            Properties properties = new Properties();
            properties.load(new StringReader(content));
            Map<String, String> texts = new LinkedHashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            List<String> keys = new ArrayList<>();
            content.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
            String name = file.getFileName().toString().replace(".properties", "");
            boolean english = name.endsWith(ENGLISH);
            return new Bundle(
                    english ? name.substring(0, name.length() - ENGLISH.length()) : name,
                    english,
                    texts,
                    keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return name + (english ? ENGLISH : "") + ".properties";
    }
}
