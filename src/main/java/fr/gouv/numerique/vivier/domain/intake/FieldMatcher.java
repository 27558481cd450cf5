// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.Confidence.Basis;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds the field of each question: first by its words, the surest first; then, for what is left,
 * by its answers. A field is filled by one question only.
 */
final class FieldMatcher {
    /** Share of the confidence that words alone give; the answers give the rest. */
    private static final double BY_WORDS = 0.7;

    private static final double BY_ANSWERS = 0.3;

    /** So few answers of the field's kind that the wording must mean something else. */
    private static final double CONTRADICTED = 0.2;

    /** So many that the answers alone tell the field. */
    private static final double TELLING = 0.9;

    /** What answers alone are worth, however clear: somebody should look. */
    private static final double ANSWERS_ALONE = 0.6;

    private final FormQuestions known;
    private final AnswerEvidence evidence;
    private final Set<Field<?>> taken = new HashSet<>();

    FieldMatcher(FormQuestions known, AnswerEvidence evidence) {
        this.known = known;
        this.evidence = evidence;
    }

    /**
     * The questions with their fields.
     *
     * @param asked by the form
     * @param technical columns of the tool, which only fill what the form did not ask
     */
    List<Question> match(List<Question> asked, List<Question> technical, List<SheetRow> sample) {
        List<Question> found = new ArrayList<>(byWords(asked, sample));
        List<Question> helping =
                byWords(technical, sample).stream()
                        .filter(question -> question.field().isPresent())
                        .filter(question -> !question.confidence().isDoubtful())
                        .toList();
        found.addAll(helping);
        found.replaceAll(
                question -> question.field().isPresent() ? question : byAnswers(question, sample));
        found.sort(Comparator.comparingInt(Question::firstColumn));
        return found;
    }

    private List<Question> byWords(List<Question> questions, List<SheetRow> sample) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int place = i;
            candidate(questions.get(i), sample).ifPresent(found -> candidates.add(found.at(place)));
        }
        // Of two equally sure the one with a column per answer, else the first in the file.
        candidates.sort(
                Comparator.comparingDouble(Candidate::share)
                        .reversed()
                        .thenComparingInt(
                                found -> questions.get(found.place()).isTicked() ? 0 : 1));
        List<Question> mapped = new ArrayList<>(questions);
        for (Candidate candidate : candidates) {
            if (mayTake(candidate.field())) {
                taken.add(candidate.field());
                mapped.set(
                        candidate.place(),
                        questions
                                .get(candidate.place())
                                .with(
                                        new QuestionUse.Fills(candidate.field()),
                                        candidate.confidence()));
            }
        }
        return mapped;
    }

    /** A field is filled by one question, but for the three on the level of the main skills. */
    private boolean mayTake(Field<?> field) {
        return !taken.contains(field) || field.equals(TalentFields.SKILL_LEVELS);
    }

    private Optional<Candidate> candidate(Question question, List<SheetRow> sample) {
        Optional<Field<?>> exact = known.exact(question.label());
        if (exact.isPresent()) {
            OptionalDouble support = evidence.support(exact.get(), question, sample);
            boolean differ = support.isPresent() && support.getAsDouble() < CONTRADICTED;
            Confidence confidence =
                    differ
                            ? new Confidence(Confidence.ENOUGH, Basis.ANSWERS_DIFFER)
                            : new Confidence(1, Basis.WORDING);
            return Optional.of(new Candidate(0, exact.get(), 1, confidence));
        }
        return known.near(question.label())
                .map(
                        near -> {
                            double support =
                                    evidence.support(near.field(), question, sample)
                                            .orElse(near.likeness());
                            double share = BY_WORDS * near.likeness() + BY_ANSWERS * support;
                            return new Candidate(
                                    0,
                                    near.field(),
                                    near.likeness(),
                                    new Confidence(share, Basis.NEAR_WORDING));
                        })
                .filter(found -> found.confidence().share() >= Confidence.ENOUGH);
    }

    /** The one field that is still free and whose kind these answers are; none when two are. */
    private Question byAnswers(Question question, List<SheetRow> sample) {
        List<Field<?>> fitting =
                known.form().fields().stream()
                        .<Field<?>>map(field -> field)
                        .filter(field -> !taken.contains(field) && evidence.isTelling(field))
                        .filter(field -> holds(field, question))
                        .filter(
                                field ->
                                        evidence.support(field, question, sample).orElse(0)
                                                >= TELLING)
                        .toList();
        Optional<Field<?>> field = only(fitting).or(() -> only(single(fitting)));
        if (field.isEmpty()) {
            return question;
        }
        taken.add(field.get());
        return question.with(
                new QuestionUse.Fills(field.get()), new Confidence(ANSWERS_ALONE, Basis.ANSWERS));
    }

    /** Columns that hold one answer each answer together a question that takes several. */
    private static boolean holds(Field<?> field, Question question) {
        return question.columns().size() == 1
                || (field.type().equals(FieldType.CHOICES)
                        && !field.equals(TalentFields.SKILL_LEVELS));
    }

    private static Optional<Field<?>> only(List<Field<?>> fields) {
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }

    /** Answers that are one each answer a question that takes one. */
    private static List<Field<?>> single(List<Field<?>> fields) {
        return fields.stream()
                .<Field<?>>map(field -> field)
                .filter(field -> field.type().equals(FieldType.CHOICE))
                .toList();
    }

    private record Candidate(int place, Field<?> field, double share, Confidence confidence) {
        Candidate at(int newPlace) {
            return new Candidate(newPlace, field, share, confidence);
        }
    }
}
