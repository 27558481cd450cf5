// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the values that a coordinator set, and says which of them cannot be taken. */
final class Overrides {
    private final FieldWords words;
    private final SheetValues values;
    private final List<Problem> problems;
    private final Set<String> taken = new LinkedHashSet<>();

    Overrides(FieldWords words, SheetValues values, List<Problem> problems) {
        this.words = words;
        this.values = values;
        this.problems = problems;
    }

    /** Takes what can be taken; returns the identifiers of those fields. */
    Set<String> read(Map<String, String> details) {
        // Sorted, so that problems come in the same order every time.
        new TreeMap<>(details)
                .forEach(
                        (id, written) -> {
                            if (!written.isBlank()) {
                                read(id, written);
                            }
                        });
        return taken;
    }

    private void read(String id, String written) {
        Optional<DocumentField<?>> known = DocumentKind.findField(id);
        if (known.isEmpty()) {
            problems.add(
                    new Problem.Warning(
                            Message.of("document.problem.unknownField", id), List.of(id)));
            return;
        }
        take(known.get(), written);
    }

    private <T> void take(DocumentField<T> field, String written) {
        switch (field.entry()) {
            case COMPUTED ->
                    problems.add(
                            Problem.blocker(
                                    Message.of("document.problem.computed", field.label()), field));
            case BY_HAND ->
                    problems.add(
                            Problem.blocker(
                                    Message.of("document.problem.byHand", field.label()), field));
            case OPEN ->
                    field.kind()
                            .read(written, words)
                            .ifPresentOrElse(
                                    value -> {
                                        values.put(field, value);
                                        taken.add(field.id());
                                    },
                                    () ->
                                            problems.add(
                                                    Problem.blocker(
                                                            Message.of(
                                                                    "document.problem.unreadable",
                                                                    field.label(),
                                                                    field.kind().expected()),
                                                            field)));
        }
    }
}
