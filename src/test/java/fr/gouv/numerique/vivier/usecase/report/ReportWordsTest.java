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
        assertThat(bar(0, 0, 2, 12))
                .isEqualTo("aucune donnée\u202f; en cours\u00a0: 2, depuis 12 j");
    }

    @Test
    void aMedianOfFewCasesIsMarked() {
        assertThat(bar(9, 4.5, 0, 0))
                .isEqualTo("4,5 j en médiane (n = 9, effectif faible)\u202f; aucune en cours");
        assertThat(bar(10, 4.5, 0, 0))
                .isEqualTo("4,5 j en médiane (n = 10)\u202f; aucune en cours");
    }

    private static String bar(int left, double median, int waiting, double age) {
        Counted none = Counted.applications(List.of());
        Figures figures =
                new Figures(
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
        return new ReportWords(Texts.french(), code -> code)
                .charts(figures)
                .get(2)
                .bars()
                .getFirst()
                .words();
    }

    private static Counted applications(int count) {
        return Counted.applications(
                LongStream.range(0, count).mapToObj(ApplicationId::new).toList());
    }
}
