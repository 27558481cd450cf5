// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mission is about, as written in the file of subjects: one « name: value » a line, what is
 * indented goes on with the value above, a blank line ends the subject.
 */
final class MissionSubject {
    private final Map<String, String> values;

    private MissionSubject(Map<String, String> values) {
        this.values = values;
    }

    static List<MissionSubject> all() {
        List<MissionSubject> subjects = new ArrayList<>();
        for (String block : WordLists.text("missions.txt").split("\n\n", -1)) {
            subjects.add(read(block));
        }
        return List.copyOf(subjects);
    }

    private static MissionSubject read(String block) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        for (String line : block.lines().toList()) {
            if (line.startsWith(" ")) {
                values.merge(name, line.strip(), (above, more) -> above + "\n" + more);
            } else {
                int colon = line.indexOf(':');
                name = line.substring(0, colon);
                values.put(name, line.substring(colon + 1).strip());
            }
        }
        return new MissionSubject(values);
    }

    /** The value, or nothing. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    List<String> list(String name) {
        return WordLists.parts(get(name));
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }

    /** Keywords by the skill that they name. */
    Map<String, String> keywords() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : list("keywords")) {
            int equals = pair.indexOf('=');
            words.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return words;
    }
}
