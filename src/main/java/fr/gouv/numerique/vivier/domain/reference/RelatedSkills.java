// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which skills are close enough that who has one gets into the other with little effort. Two skills
 * of one family are not close by that alone: the pairs are named one by one, in a file of ours. A
 * pair holds both ways; it does not reach further, from one pair into the next.
 */
public final class RelatedSkills {
    private static final String FILE = "related-skills.csv";
    private final Map<String, List<String>> byCode;

    private RelatedSkills(Map<String, List<String>> byCode) {
        this.byCode = byCode;
    }

    /** Reads the shipped pairs. */
    public static RelatedSkills shipped() {
        Map<String, List<String>> pairs = new HashMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(
                                RelatedSkills.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(
                            pair -> {
                                add(pairs, pair[0], pair[1]);
                                add(pairs, pair[1], pair[0]);
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RelatedSkills(pairs);
    }

    private static void add(Map<String, List<String>> pairs, String one, String other) {
        pairs.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
    }

    /** Codes of the skills close to this one, in the order of the file; often none. */
    public List<String> of(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }
}
