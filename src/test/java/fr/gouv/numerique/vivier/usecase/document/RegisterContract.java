// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction.Rule;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterView;
import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register as it is read from a store, whichever database it is in. */
abstract class RegisterContract {
    final Store store;
    @TempDir private Path folder;

    RegisterContract(Store store) {
        this.store = store;
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<RegisterRow> after(int days) {
        return new ReadRegister(store, Clock.offset(TestStores.CLOCK, Duration.ofDays(days))).all();
    }

    @Test
    void aLineTellsOfTheTextThatCountsAndWhatIsMissingIsThereToo() throws Exception {
        List<ApplicationId> applications = ReadyApplications.in(store, 3);
        ReadyApplications.advance(
                store, applications.get(2), Step.ORDER_PENDING, Step.READY, Step.RUNNING);
        try (UseCases vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder), "coordinatrice")
                        .open(store.location())) {
            vivier.issueDocument()
                    .issue(
                            applications.get(0),
                            DocumentKind.AGREEMENT,
                            Map.of(
                                    AgreementFields.DOCUMENT_STATUS.id(),
                                    DocumentStatus.SENT_FOR_SIGNATURE.name()));
            vivier.issueDocument().issue(applications.get(0), DocumentKind.ORDER, Map.of());
            vivier.issueDocument().issue(applications.get(1), DocumentKind.AGREEMENT, Map.of());
            vivier.issueDocument()
                    .issue(applications.get(1), DocumentKind.AGREEMENT, Map.of("totalDays", "5"));
            vivier.settings().save(new DocumentSettings(10, ""));
        }

        List<RegisterRow> rows = after(10);
        assertThat(rows)
                .extracting(RegisterRow::number)
                .containsExactly("", "AT-2020-0002", "OM-2020-0001", "AT-2020-0001");
        assertThat(rows.getFirst().entry().contradictions())
                .extracting(Contradiction::rule)
                .containsExactly(Rule.RUNNING_WITHOUT_AGREEMENT);
        DocumentLine revised = rows.get(1).line();
        assertThat(revised.issue().orElseThrow().revision()).isEqualTo(2);
        assertThat(revised.from()).contains(LocalDate.of(2020, 6, 1));
        assertThat(revised.to()).contains(LocalDate.of(2020, 10, 30));
        assertThat(revised.travels()).isTrue();
        DocumentLine order = rows.get(2).line();
        assertThat(order.from()).contains(LocalDate.of(2020, 6, 1));
        assertThat(order.departure()).contains(LocalDate.of(2020, 6, 2));
        assertThat(rows.stream().filter(row -> RegisterView.LATE.holds(row.entry()))).isEmpty();
        assertThat(after(11).stream().filter(row -> RegisterView.LATE.holds(row.entry())))
                .extracting(RegisterRow::number)
                .containsExactly("AT-2020-0001");
    }
}
