// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.report.Counted;
import fr.gouv.numerique.vivier.domain.report.Figures;
import fr.gouv.numerique.vivier.domain.report.Figures.StepTime;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.report.QuestionFigures;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

class ReportWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aMedianOfNothingIsNoData() {
        assertThat(bar(0, 0, 2, 12)).isEqualTo("aucune donnée · en cours\u00a0: 2, depuis 12 j");
    }

    @Test
    void aMedianOfFewCasesIsMarked() {
        assertThat(bar(9, 4.5, 0, 0))
                .isEqualTo("4,5 j en médiane (n = 9, effectif faible) · aucune en cours");
        assertThat(bar(10, 4.5, 0, 0)).isEqualTo("4,5 j en médiane (n = 10) · aucune en cours");
    }

    @Test
    void whereNothingWasCountedOnlyThatIsSaid() {
        List<Chart> charts =
                new ReportWords(Texts.french(), code -> code).charts(figures(0, 0, 2, 12));

        assertThat(charts).noneMatch(Chart::few);
        assertThat(charts)
                .extracting(Chart::answer)
                .containsOnly("Aucune donnée sur cette période.");
    }

    @Test
    void whatHappenedStandsBesideThePeriodBefore() {
        List<Chart> charts =
                new ReportWords(Texts.french(), code -> code)
                        .charts(figures(20, 4, 0, 0), figures(3, 6, 0, 0));

        Chart.Before before = charts.get(2).before().orElseThrow();
        assertThat(before.answer()).contains("6 jours en médiane (n = 3)");
        assertThat(before.few()).isTrue();
        assertThat(charts.get(1).before()).isEmpty();
    }

    private static String bar(int left, double median, int waiting, double age) {
        return new ReportWords(Texts.french(), code -> code)
                .charts(figures(left, median, waiting, age))
                .get(2)
                .bars()
                .getFirst()
                .words();
    }

    private static Figures figures(int left, double median, int waiting, double age) {
        Counted none = Counted.applications(List.of());
        return new Figures(
                new Period(FIRST, FIRST.plusMonths(1)),
                10,
                true,
                none,
                none,
                OptionalDouble.empty(),
                List.of(
                        new StepTime(
                                Step.PROPOSED,
                                applications(left),
                                median,
                                applications(waiting),
                                age)),
                none,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                QuestionFigures.of(List.of(), new Period(FIRST, FIRST), FIRST));
    }

    private static Counted applications(int count) {
        return Counted.applications(
                LongStream.range(0, count).mapToObj(ApplicationId::new).toList());
    }
}
