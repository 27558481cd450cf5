// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.WorkingDays;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures, counted from events. */
class FigureMakerTest {
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final Period YEAR =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private record At(Step step, int day, Optional<Reason> reason) {}

    private static At at(Step step, int day) {
        return new At(step, day, Optional.empty());
    }

    private static Application application(long id, At... events) {
        List<ApplicationEvent> history = new ArrayList<>();
        Optional<Step> before = Optional.empty();
        for (At event : events) {
            history.add(
                    new ApplicationEvent(
                            history.size() + 1,
                            ApplicationEvent.What.MOVED,
                            before,
                            event.step(),
                            JUNE.plusDays(event.day()),
                            event.reason(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            TestStores.CLOCK.instant(),
                            "coord"));
            before = Optional.of(event.step());
        }
        ApplicationEvent last = history.getLast();
        return new Application(
                new ApplicationId(id),
                "C-%04d".formatted(id),
                0,
                new TalentId(id),
                new MissionId(1),
                ApplicationPath.TARGETED,
                Formalities.LIGHT,
                last.to(),
                last.on(),
                Optional.empty(),
                "",
                history,
                Map.of(),
                List.of());
    }

    private static Figures figures(int today, Application... applications) {
        return new FigureMaker(
                        List.of(),
                        List.of(),
                        List.of(applications),
                        List.of(),
                        JUNE.plusDays(today))
                .figures(
                        YEAR,
                        new LeadAnswers(Deadlines.usual(), WorkingDays.weekdays()),
                        Choice::written);
    }

    @Test
    void anAnswerOnTheFourteenthDayIsInTimeAndOneOnTheFifteenthLate() {
        Figures figures =
                figures(
                        60,
                        application(1, at(Step.SENT_TO_LEAD, 0), at(Step.EXCHANGE, 14)),
                        application(2, at(Step.SENT_TO_LEAD, 0), at(Step.EXCHANGE, 15)));

        assertThat(figures.inTime().applications()).containsExactly(new ApplicationId(1));
        assertThat(figures.late().applications()).containsExactly(new ApplicationId(2));
    }

    @Test
    void whoStillHasTimeDoesNotCountAndWhoNeverAnsweredIsLate() {
        Application sent = application(1, at(Step.SENT_TO_LEAD, 0));

        assertThat(figures(14, sent).late().size()).isZero();
        assertThat(figures(15, sent).late().size()).isOne();
    }

    @Test
    void thoseThatStillWaitAreCountedBesideTheMedian() {
        Figures figures =
                figures(
                        100,
                        application(1, at(Step.EXCHANGE, 0), at(Step.AGREED, 4)),
                        application(2, at(Step.EXCHANGE, 0), at(Step.AGREED, 10)),
                        application(3, at(Step.EXCHANGE, 0)));

        Figures.StepTime exchange =
                figures.times().stream()
                        .filter(it -> it.step() == Step.EXCHANGE)
                        .findFirst()
                        .orElseThrow();
        assertThat(exchange.median()).isEqualTo(7);
        assertThat(exchange.left().size()).isEqualTo(2);
        assertThat(exchange.waiting().size()).isOne();
        assertThat(exchange.age()).isEqualTo(100);
    }

    @Test
    void whatHappenedOutsideThePeriodDoesNotCount() {
        Figures figures =
                figures(
                        400,
                        application(
                                1,
                                at(Step.SENT_TO_LEAD, 300),
                                new At(Step.DECLINED, 301, Optional.of(Reason.LEVEL))));

        assertThat(figures.inTime().size()).isZero();
        assertThat(figures.reasons()).isEmpty();
        assertThat(figures.months()).hasSize(12);
    }
}
