// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.SavedMapping.SavedQuestion;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a form's questions differ from those of its last export.
 *
 * @param added questions that were not asked before
 * @param renamed questions that are worded otherwise
 * @param dropped questions that are not asked any more
 */
public record FormChanges(List<String> added, List<Renamed> renamed, List<String> dropped) {
    public static final FormChanges NONE = new FormChanges(List.of(), List.of(), List.of());

    /** Below this likeness another wording is another question. */
    private static final double SAME = 0.5;

    public FormChanges {
        added = List.copyOf(added);
        renamed = List.copyOf(renamed);
        dropped = List.copyOf(dropped);
    }

    /** A question and how it was worded before. */
    public record Renamed(String before, String now) {}

    public boolean isEmpty() {
        return added.isEmpty() && renamed.isEmpty() && dropped.isEmpty();
    }

    /**
     * A question that is gone and one that is new are the same when both fill the same field, or
     * when nearly all words are the same.
     */
    static FormChanges between(SavedMapping before, List<Question> now) {
        List<Question> fresh = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Question question : now) {
            asked.add(TextKey.of(question.label()));
            if (before.find(question.label(), 0).isEmpty()) {
                fresh.add(question);
            }
        }
        List<Renamed> renamed = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (SavedQuestion old : before.questions()) {
            if (!asked.contains(TextKey.of(old.label()))) {
                Optional<Question> heir =
                        fresh.stream().filter(question -> isSame(old, question)).findFirst();
                heir.ifPresentOrElse(
                        question -> {
                            renamed.add(new Renamed(old.label(), question.label()));
                            fresh.remove(question);
                        },
                        () -> dropped.add(old.label()));
            }
        }
        return new FormChanges(fresh.stream().map(Question::label).toList(), renamed, dropped);
    }

    private static boolean isSame(SavedQuestion old, Question question) {
        boolean sameField = question.field().isPresent() && old.use().equals(question.use());
        return sameField || Wording.of(old.label()).likeness(Wording.of(question.label())) > SAME;
    }
}
