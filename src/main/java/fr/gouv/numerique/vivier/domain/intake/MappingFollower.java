// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.Confidence.Basis;
import fr.gouv.numerique.vivier.domain.intake.Corrections.Written;
import fr.gouv.numerique.vivier.domain.intake.SavedMapping.SavedQuestion;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what was remembered of a form, then what a person chose, in place of what is supposed. */
final class MappingFollower {
    private final Optional<SavedMapping> mapping;
    private final ImportChoices choices;
    private final Map<Integer, Boolean> monthFirst = new HashMap<>();
    private final Map<Written, String> kept = new HashMap<>();

    MappingFollower(Optional<SavedMapping> mapping, ImportChoices choices) {
        this.mapping = mapping;
        this.choices = choices;
    }

    List<Question> follow(List<Question> supposed) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Question> followed = new ArrayList<>();
        for (Question question : supposed) {
            int occurrence = occurrences.merge(TextKey.of(question.label()), 1, Integer::sum) - 1;
            followed.add(chosen(remembered(question, occurrence)));
        }
        return freed(followed);
    }

    /** The order of dates that was decided for a column, if it was. */
    Optional<Boolean> monthFirst(int column) {
        return Optional.ofNullable(monthFirst.get(column));
    }

    /** Corrections that were kept with the form, for the columns that ask the same. */
    Map<Written, String> kept() {
        return kept;
    }

    private Question remembered(Question question, int occurrence) {
        Optional<SavedQuestion> saved =
                mapping.flatMap(known -> known.find(question.label(), occurrence));
        if (saved.isEmpty()) {
            return question;
        }
        saved.get().monthFirst().ifPresent(order -> monthFirst.put(question.firstColumn(), order));
        if (question.columns().size() == 1) {
            saved.get()
                    .corrections()
                    .forEach(
                            (written, text) ->
                                    kept.put(new Written(question.firstColumn(), written), text));
        }
        return question.with(saved.get().use(), new Confidence(1, Basis.REMEMBERED))
                .with(
                        question.columns().size() == 1
                                ? saved.get().separator()
                                : question.separator());
    }

    private Question chosen(Question question) {
        QuestionChoice choice = choices.question(question.firstColumn());
        choice.monthFirst().ifPresent(order -> monthFirst.put(question.firstColumn(), order));
        Question used =
                choice.use()
                        .map(use -> question.with(use, new Confidence(1, Basis.CHOSEN)))
                        .orElse(question);
        return choice.separator().map(used::with).orElse(used);
    }

    /** A field that somebody gave to one question is taken from those that merely seemed to. */
    private static List<Question> freed(List<Question> questions) {
        Set<Field<?>> given = new HashSet<>();
        questions.stream()
                .filter(MappingFollower::isDecided)
                .forEach(question -> question.field().ifPresent(given::add));
        given.remove(TalentFields.SKILL_LEVELS);
        return questions.stream()
                .map(
                        question ->
                                isDecided(question)
                                                || question.field()
                                                        .filter(given::contains)
                                                        .isEmpty()
                                        ? question
                                        : question.with(new QuestionUse.Kept(), Confidence.NONE))
                .toList();
    }

    private static boolean isDecided(Question question) {
        Basis basis = question.confidence().basis();
        return basis == Basis.CHOSEN || basis == Basis.REMEMBERED;
    }
}
