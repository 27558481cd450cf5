// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was confirmed of a form's questions, to be followed when the form is exported again.
 *
 * @param name the form's, unique
 * @param form which form it answers
 * @param tool what wrote it
 * @param savedAt when it was last confirmed
 * @param savedBy by whom
 * @param questions in the order of the columns
 */
public record SavedMapping(
        String name,
        FormKind form,
        Tool tool,
        Instant savedAt,
        String savedBy,
        List<SavedQuestion> questions) {
    /** From this share of common questions on an export is one of the same form. */
    private static final double SAME_FORM = 0.6;

    public SavedMapping {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param label as it was worded
     * @param use what became of its answers
     * @param separator between answers that share a cell
     * @param monthFirst whether its dates were written month first, where that was decided
     * @param corrections how answers are to be read that were corrected wherever they were written
     */
    public record SavedQuestion(
            String label,
            QuestionUse use,
            AnswerSeparator separator,
            Optional<Boolean> monthFirst,
            Map<String, String> corrections) {

        public SavedQuestion {
            corrections = Map.copyOf(corrections);
        }
    }

    /** How many corrections are kept with the form. */
    public int corrections() {
        return questions.stream().mapToInt(question -> question.corrections().size()).sum();
    }

    /** The question of this wording; when it is asked several times, the one at this occurrence. */
    Optional<SavedQuestion> find(String label, int occurrence) {
        String key = TextKey.of(label);
        return questions.stream()
                .filter(question -> TextKey.of(question.label()).equals(key))
                .skip(occurrence)
                .findFirst();
    }

    /** Share of questions in common, 0 to 1. */
    double likeness(List<Question> asked) {
        if (asked.isEmpty() || questions.isEmpty()) {
            return 0;
        }
        long common =
                asked.stream().filter(question -> find(question.label(), 0).isPresent()).count();
        return common / (double) Math.max(asked.size(), questions.size());
    }

    boolean isSameForm(List<Question> asked) {
        return likeness(asked) >= SAME_FORM;
    }
}
