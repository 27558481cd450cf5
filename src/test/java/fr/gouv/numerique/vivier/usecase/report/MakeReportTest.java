// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.office.DocxWriter;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The report over a real store. */
class MakeReportTest {
    private static final Period YEAR =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final MakeReport report =
            new MakeReport(
                    store,
                    new CurrentWorkflow((_, _) -> Set.of()),
                    new FindTalents(store, lists, TestStores.CLOCK),
                    lists,
                    new PdfDocumentWriter(),
                    new DocxWriter(),
                    TestStores.CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyNumberLeadsToAsManyRowsAsItSays() {
        var ids = ReadyApplications.in(store, 3);
        ReadyApplications.advance(
                store, ids.getFirst(), Step.ORDER_PENDING, Step.READY, Step.RUNNING);

        List<Chart> charts = report.charts(YEAR, Texts.french());

        List<Chart.Value> numbers =
                charts.stream()
                        .flatMap(chart -> chart.bars().stream())
                        .flatMap(bar -> bar.numbers().stream())
                        .filter(number -> number.rows().size() > 0)
                        .toList();
        assertThat(numbers).hasSizeGreaterThan(10);
        for (Chart.Value number : numbers) {
            int rows = report.rows(number.rows()).size();
            assertThat(number.words()).containsPattern("(?<!\\d)" + rows + "(?!\\d)");
        }
    }

    @Test
    void thePoolIsCountedAsItIsNow() {
        assertThat(pool(report.charts(YEAR, Texts.french()))).isZero();

        ReadyApplications.in(store, 2);

        assertThat(pool(report.charts(YEAR, Texts.french()))).isEqualTo(2);
    }

    private static int pool(List<Chart> charts) {
        Chart months =
                charts.stream()
                        .filter(chart -> chart.question().contains("progresse"))
                        .findFirst()
                        .orElseThrow();
        return months.bars().getLast().numbers().getLast().rows().size();
    }
}
