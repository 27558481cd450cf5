// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer.State;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LeadAnswersTest {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2020, 6, 1);

    private static final LeadAnswers USUAL =
            new LeadAnswers(Deadlines.usual(), WorkingDays.weekdays());

    private final List<ApplicationEvent> history = new ArrayList<>();

    private LeadAnswersTest then(What what, Step to, int day) {
        history.add(
                new ApplicationEvent(
                        history.size() + 1,
                        what,
                        Optional.empty(),
                        to,
                        MONDAY.plusDays(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Instant.EPOCH,
                        ""));
        return this;
    }

    private LeadAnswersTest moved(Step to, int day) {
        return then(What.MOVED, to, day);
    }

    private LeadAnswer only(LeadAnswers rule, int today) {
        return rule.of(new ApplicationId(1), history, MONDAY.plusDays(today)).getFirst();
    }

    @Test
    void anAnswerOnTheLastDayIsInTimeAndOneDayLaterLate() {
        assertThat(moved(Step.SENT_TO_LEAD, 0).moved(Step.EXCHANGE, 14).only(USUAL, 60))
                .extracting(LeadAnswer::state, LeadAnswer::days)
                .containsExactly(State.IN_TIME, 14L);
        history.clear();
        assertThat(moved(Step.SENT_TO_LEAD, 0).moved(Step.EXCHANGE, 15).only(USUAL, 60).state())
                .isEqualTo(State.LATE);
    }

    @Test
    void aPauseMovesTheDayAndIsTakenOutOfTheTime() {
        moved(Step.SENT_TO_LEAD, 0)
                .then(What.PAUSED, Step.SENT_TO_LEAD, 2)
                .then(What.RESUMED, Step.SENT_TO_LEAD, 23)
                .moved(Step.EXCHANGE, 30);

        assertThat(only(USUAL, 60))
                .extracting(LeadAnswer::state, LeadAnswer::days)
                .containsExactly(State.IN_TIME, 9L);
    }

    @Test
    void whileTheClockStandsNobodyIsLate() {
        moved(Step.SENT_TO_LEAD, 0).then(What.PAUSED, Step.SENT_TO_LEAD, 5);

        assertThat(only(USUAL, 90))
                .extracting(LeadAnswer::state, LeadAnswer::days)
                .containsExactly(State.PENDING, 5L);
    }

    @Test
    void workingDaysAreCountedWhereTheyWerePromised() {
        LeadAnswers working =
                new LeadAnswers(
                        Deadlines.usual().with(Step.SENT_TO_LEAD, 5).countingAllDays(Set.of()),
                        WorkingDays.weekdays());
        // From Monday to the Monday after: five working days.
        assertThat(moved(Step.SENT_TO_LEAD, 0).moved(Step.EXCHANGE, 7).only(working, 60))
                .extracting(LeadAnswer::state, LeadAnswer::days)
                .containsExactly(State.IN_TIME, 5L);
        assertThat(working.words(5).key()).isEqualTo("application.days.working");
        history.clear();
        assertThat(moved(Step.SENT_TO_LEAD, 0).moved(Step.EXCHANGE, 8).only(working, 60).state())
                .isEqualTo(State.LATE);
    }

    @Test
    void withoutADeadlineAnswersCountAgainstTheProgrammesTwoWeeks() {
        LeadAnswers none =
                new LeadAnswers(
                        Deadlines.usual().with(Step.SENT_TO_LEAD, 0), WorkingDays.weekdays());
        assertThat(none.days()).isEqualTo(14);
        assertThat(moved(Step.SENT_TO_LEAD, 0).only(none, 14).state()).isEqualTo(State.PENDING);
        assertThat(only(none, 15).state()).isEqualTo(State.UNANSWERED);
    }

    @Test
    void whoIsGivenUpWasNeverAnsweredAndWhoWithdrewDoesNotCount() {
        assertThat(moved(Step.SENT_TO_LEAD, 0).moved(Step.EXPIRED, 10).only(USUAL, 60).state())
                .isEqualTo(State.UNANSWERED);
        history.clear();
        moved(Step.SENT_TO_LEAD, 0).moved(Step.WITHDRAWN, 3);
        assertThat(USUAL.of(new ApplicationId(1), history, MONDAY)).isEmpty();
    }

    @Test
    void theRateLeavesOutWhoStillHasTimeAndTheMedianWhoNeverAnswered() {
        AnswerFigures figures =
                AnswerFigures.of(
                        List.of(
                                answer(State.IN_TIME, 3),
                                answer(State.IN_TIME, 4),
                                answer(State.LATE, 20),
                                answer(State.UNANSWERED, 40),
                                answer(State.PENDING, 1)));

        assertThat(figures.rate()).hasValue(50);
        assertThat(figures.counted()).isEqualTo(4);
        assertThat(figures.sent()).isEqualTo(5);
        assertThat(figures.isFew()).isTrue();
        assertThat(figures.median()).hasValue(4);
    }

    private static LeadAnswer answer(State state, int days) {
        return new LeadAnswer(new ApplicationId(1), MONDAY, state, days);
    }
}
