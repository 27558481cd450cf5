// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.application.LeadAnswer.State;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How well profiles were answered: « in time » of all whose time is over. Those that still have
 * time are told beside it and change nothing.
 *
 * @param inTime answered in time
 * @param late answered later
 * @param unanswered not answered though the time is over
 * @param pending still in time
 * @param median days until an answer, of those that were answered: half took longer
 */
public record AnswerFigures(
        int inTime, int late, int unanswered, int pending, OptionalDouble median) {

    /** Below this many cases a rate or a median says little. */
    public static final int FEW = 10;

    public static AnswerFigures of(Collection<LeadAnswer> answers) {
        return new AnswerFigures(
                count(answers, State.IN_TIME),
                count(answers, State.LATE),
                count(answers, State.UNANSWERED),
                count(answers, State.PENDING),
                median(
                        answers.stream()
                                .filter(it -> it.state().isAnswered())
                                .map(LeadAnswer::days)
                                .toList()));
    }

    private static int count(Collection<LeadAnswer> answers, State state) {
        return (int) answers.stream().filter(it -> it.state() == state).count();
    }

    /** The middle value, or the middle of both middle ones. */
    public static OptionalDouble median(List<Long> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }

    /** Profiles that were answered. */
    public int answered() {
        return inTime + late;
    }

    /** Profiles whose time is over: what the rate is counted of. */
    public int counted() {
        return inTime + late + unanswered;
    }

    /** Profiles that were sent. */
    public int sent() {
        return counted() + pending;
    }

    /** The share in time, in per cent of those counted; nothing of none. */
    public OptionalInt rate() {
        return counted() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(100f * inTime / counted()));
    }

    /** Whether so few are counted that the rate says little. */
    public boolean isFew() {
        return counted() > 0 && counted() < FEW;
    }
}
