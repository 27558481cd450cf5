// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.question.Question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Questions that were asked in a period.
 *
 * @param inTime answered by the day that was set for it
 * @param late answered later, or not yet though that day has passed
 * @param open which still have time
 * @param median calendar days until an answer; half took longer
 */
public record QuestionFigures(Asked inTime, Asked late, Asked open, OptionalDouble median) {

    /**
     * Some questions.
     *
     * @param count how many
     * @param about the people and missions that they are linked to
     */
    public record Asked(int count, Counted about) {

        private static Asked of(List<Question> questions) {
            return new Asked(
                    questions.size(),
                    new Counted(
                            List.of(),
                            questions.stream().flatMap(it -> it.mission().stream()).toList(),
                            questions.stream().flatMap(it -> it.talent().stream()).toList()));
        }
    }

    /** Those of these questions that were asked in the period. */
    public static QuestionFigures of(List<Question> all, Period period, LocalDate today) {
        List<Question> asked = all.stream().filter(it -> period.holds(it.askedOn())).toList();
        Predicate<Question> late =
                question -> question.answeredOn().orElse(today).isAfter(question.dueOn());
        return new QuestionFigures(
                those(asked, late.negate().and(question -> !question.isOpen())),
                those(asked, late),
                those(asked, late.negate().and(Question::isOpen)),
                AnswerFigures.median(
                        asked.stream()
                                .flatMap(
                                        it ->
                                                it.answeredOn().stream()
                                                        .map(
                                                                day ->
                                                                        ChronoUnit.DAYS.between(
                                                                                it.askedOn(), day)))
                                .toList()));
    }

    private static Asked those(List<Question> questions, Predicate<Question> which) {
        return Asked.of(questions.stream().filter(which).toList());
    }

    /** Questions whose time is over: what the rate is counted of. */
    public int counted() {
        return inTime.count() + late.count();
    }
}
