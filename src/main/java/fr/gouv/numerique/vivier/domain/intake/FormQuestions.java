// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the questions of a form are worded, and which field each fills. */
public final class FormQuestions {
    /** Below this likeness two wordings are two questions. */
    private static final double CLOSE = 0.7;

    /** No question is worded as long as this: it is an answer. */
    private static final int LONGEST = 300;

    private final FormKind form;
    private final Map<String, Field<?>> byKey = new LinkedHashMap<>();
    private final Map<Wording, Field<?>> byWording = new LinkedHashMap<>();

    private FormQuestions(FormKind form) {
        this.form = form;
    }

    /** The shipped wordings. */
    public static FormQuestions shipped(FormKind form) {
        FormQuestions questions = new FormQuestions(form);
        for (String[] columns : ShippedFile.rows("questions.csv", 3)) {
            if (columns[0].equals(form.name())) {
                Field<?> field = form.field(columns[1]).orElseThrow();
                for (String wording : columns[2].split("\\|", -1)) {
                    questions.byKey.put(TextKey.of(wording), field);
                    questions.byWording.putIfAbsent(Wording.of(wording), field);
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
        return Optional.ofNullable(byKey.get(TextKey.of(label)));
    }

    /** The field whose wording is nearest, with the likeness 0 to 1; none when none is near. */
    Optional<Near> near(String label) {
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        Wording asked = Wording.of(label);
        List<Near> nearest = new ArrayList<>();
        byWording.forEach(
                (wording, field) -> {
                    if (asked.mostLikeness(wording) >= CLOSE) {
                        nearest.add(new Near(field, asked.likeness(wording)));
                    }
                });
        double most = nearest.stream().mapToDouble(Near::likeness).max().orElse(0);
        nearest.removeIf(near -> near.likeness() < most);
        boolean tie = nearest.stream().map(Near::field).distinct().count() > 1;
        return most < CLOSE || tie ? Optional.empty() : Optional.of(nearest.getFirst());
    }

    /** A field and how near its wording is. */
    record Near(Field<?> field, double likeness) {}
}
