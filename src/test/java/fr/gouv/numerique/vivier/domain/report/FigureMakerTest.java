// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.WorkingDays;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures, counted from events. */
class FigureMakerTest {
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final Period YEAR =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private static final CountedMission MISSION =
            new CountedMission(
                    new MissionId(1),
                    JUNE,
                    MissionStatus.PUBLISHED,
                    1,
                    Optional.of(new Choice("", "Ministère B")),
                    Set.of("java"));
    private static final List<PoolMember> POOL =
            List.of(
                    new PoolMember(
                            new TalentId(1),
                            JUNE.plusMonths(1),
                            true,
                            "Ministère A",
                            Set.of("java")),
                    new PoolMember(new TalentId(2), JUNE, true, "Ministère B", Set.of()));

    private record At(Step step, int day, Optional<Reason> reason) {}

    private static At at(Step step, int day) {
        return new At(step, day, Optional.empty());
    }

    private static ApplicationLine application(long id, At... events) {
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
        return new ApplicationLine(
                new ApplicationId(id),
                "C-%04d".formatted(id),
                ApplicationPath.TARGETED,
                last.to(),
                last.on(),
                Optional.empty(),
                "",
                new ApplicationLine.Person(new TalentId(id), ""),
                new ApplicationLine.Work(
                        new MissionId(1),
                        "M-0001",
                        "",
                        "",
                        MissionStatus.PUBLISHED,
                        1,
                        Optional.empty(),
                        Optional.empty()),
                history);
    }

    private static Figures figures(int today, ApplicationLine... applications) {
        return new FigureMaker(
                        POOL,
                        List.of(MISSION),
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
        ApplicationLine sent = application(1, at(Step.SENT_TO_LEAD, 0));

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

    @Test
    void eachMonthTellsWhatHappenedInItAndWhoWasThere() {
        Figures figures =
                figures(
                        100,
                        application(
                                1,
                                at(Step.PROPOSED, 0),
                                at(Step.SENT_TO_LEAD, 1),
                                at(Step.EXCHANGE, 31),
                                at(Step.RUNNING, 35),
                                at(Step.COMPLETED, 65)),
                        application(
                                2,
                                at(Step.PROPOSED, 2),
                                at(Step.SENT_TO_LEAD, 3),
                                at(Step.EXPIRED, 32)));

        assertThat(figures.months().subList(5, 8))
                .extracting(
                        it -> it.proposed().size(),
                        it -> it.answered().size(),
                        it -> it.begun().size(),
                        it -> it.ended().size(),
                        it -> it.pool().size())
                .containsExactly(tuple(2, 0, 0, 0, 1), tuple(0, 1, 1, 0, 2), tuple(0, 0, 0, 1, 2));
    }

    @Test
    void aMissionIsStillStaffedOnceItsTalentHasTheCertificate() {
        Figures figures = figures(60, application(1, at(Step.RUNNING, 0), at(Step.CERTIFIED, 30)));

        assertThat(figures.staffed().missions()).containsExactly(new MissionId(1));
        assertThat(figures.open().size()).isZero();
    }

    @Test
    void aLoanHasBothItsSidesAndOneWithinAnAdministrationIsNone() {
        Figures figures =
                figures(
                        60,
                        application(1, at(Step.PROPOSED, 0), at(Step.RUNNING, 1)),
                        application(2, at(Step.PROPOSED, 0), at(Step.RUNNING, 1)));

        assertThat(figures.lending())
                .extracting(Figures.Lending::name, Figures.Lending::balance)
                .containsExactly(tuple("Ministère A", 1), tuple("Ministère B", -1));
    }

    @Test
    void theSkillsThatOpenMissionsAskForStandBesideThoseWhoHaveThem() {
        Figures.SkillBalance java = figures(60).skills().getFirst();

        assertThat(java.missions().missions()).containsExactly(new MissionId(1));
        assertThat(java.talents().talents()).containsExactly(new TalentId(1));
    }

    @Test
    void thePeriodBeforeIsAsLong() {
        assertThat(YEAR.before())
                .isEqualTo(new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
        assertThat(new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)).before())
                .isEqualTo(new Period(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
        assertThat(new Period(JUNE, JUNE.plusDays(9)).before())
                .isEqualTo(new Period(JUNE.minusDays(10), JUNE.minusDays(1)));
    }
}
