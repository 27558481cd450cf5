// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The questions of one form: which wordings fill which field. */
public final class FormQuestions {
    /** Below this share of common words two wordings are two questions. */
    private static final double CLOSE = 0.75;

    private final FormKind form;
    private final Map<String, Field<?>> byWording = new LinkedHashMap<>();

    private FormQuestions(FormKind form) {
        this.form = form;
    }

    /** The shipped wordings. */
    public static FormQuestions shipped(FormKind form) {
        FormQuestions questions = new FormQuestions(form);
        for (String line : lines()) {
            String[] columns = line.split(";", 3);
            if (columns[0].equals(form.name())) {
                Field<?> field = field(form, columns[1]);
                for (String wording : columns[2].split("\\|", -1)) {
                    questions.byWording.put(TextKey.of(wording), field);
                }
            }
        }
        return questions;
    }

    public FormKind form() {
        return form;
    }

    /** The field of a question worded exactly so, but for case, accents and signs. */
    public Optional<Field<?>> exact(String label) {
        return Optional.ofNullable(byWording.get(TextKey.of(label)));
    }

    /** The field of a question worded so or nearly so; none when two fields are as near. */
    public Optional<Field<?>> find(String label) {
        Optional<Field<?>> exact = exact(label);
        return exact.isPresent() ? exact : nearest(words(label));
    }

    private Optional<Field<?>> nearest(Set<String> asked) {
        double best = 0;
        Optional<Field<?>> nearest = Optional.empty();
        for (var entry : byWording.entrySet()) {
            double share = share(asked, words(entry.getKey()));
            boolean other = nearest.map(field -> !field.equals(entry.getValue())).orElse(true);
            if (share > best) {
                best = share;
                nearest = Optional.of(entry.getValue());
            } else if (share == best && other) {
                nearest = Optional.empty();
            }
        }
        return best >= CLOSE ? nearest : Optional.empty();
    }

    /** Dice's coefficient: twice the common words over all words. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> words(String label) {
        return Set.copyOf(List.of(TextKey.of(label).split(" ", -1)));
    }

    private static Field<?> field(FormKind form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + name));
    }

    private static List<String> lines() {
        try (InputStream stream =
                        Objects.requireNonNull(
                                FormQuestions.class.getResourceAsStream("questions.csv"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
