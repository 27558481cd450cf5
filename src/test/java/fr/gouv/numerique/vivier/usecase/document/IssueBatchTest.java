// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder.Naming;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Many documents in one go, in a real store, with real files. */
class IssueBatchTest {
    @TempDir private Path folder;
    private List<ApplicationId> applications = List.of();
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (Store store = TestStores.open(location)) {
            applications = ReadyApplications.in(store, 5);
        }
        vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                        .open(location);
        vivier.moveApplication()
                .complete(
                        applications.get(2), Map.of("homeUnitAddress", "", "lineManagerTitle", ""));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Path out() {
        return folder.resolve("accords");
    }

    private BatchOrder order(Naming naming, boolean isDuplex) {
        return new BatchOrder(
                DocumentKind.AGREEMENT, applications, Map.of(), out(), naming, isDuplex);
    }

    @Test
    void whatCanBeIssuedAndWhatLacksIsToldBeforehandForAllAtOnce() {
        List<BatchItem> items =
                vivier.issueBatch()
                        .look(
                                vivier.issueBatch().candidates(DocumentKind.AGREEMENT),
                                DocumentKind.AGREEMENT,
                                WorkMonitor.none());

        assertThat(items).hasSize(5);
        assertThat(items.stream().filter(BatchItem::isReady)).hasSize(4);
        assertThat(items.stream().filter(item -> !item.isReady()))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.sheet().missing())
                                        .extracting(DocumentField::id)
                                        .containsExactly(
                                                AgreementFields.HOME_UNIT_ADDRESS.id(),
                                                AgreementFields.LINE_MANAGER_TITLE.id()));
        assertThat(vivier.register().all()).isEmpty();
    }

    @Test
    void eachDocumentHasItsFileAndOneFileHoldsThemAll() throws Exception {
        BatchResult result =
                vivier.issueBatch().run(order(Naming.NUMBER, false), WorkMonitor.none());

        assertThat(result.done())
                .extracting(done -> done.file().getFileName().toString())
                .containsExactly(
                        "AT-2020-0001-v1.pdf",
                        "AT-2020-0002-v1.pdf",
                        "AT-2020-0003-v1.pdf",
                        "AT-2020-0004-v1.pdf");
        assertThat(result.undone())
                .singleElement()
                .satisfies(
                        undone -> {
                            assertThat(undone.row().application().id())
                                    .isEqualTo(applications.get(2));
                            assertThat(undone.why()).isInstanceOf(IssueOutcome.Incomplete.class);
                        });
        assertThat(result.isCancelled()).isFalse();
        Path print = result.printFile().orElseThrow();
        assertThat(print).hasFileName("À imprimer AT-2020-0001_AT-2020-0004.pdf");
        try (PDDocument all = Loader.loadPDF(print.toFile())) {
            String words = new PDFTextStripper().getText(all);
            assertThat(words)
                    .containsSubsequence("Exemple-001", "Exemple-002", "Exemple-004", "Exemple-005")
                    .doesNotContain("Exemple-003");
            assertThat(all.getNumberOfPages()).isEqualTo(4 * pagesOfOne(result));
            assertThat(all.getDocumentInformation().getTitle())
                    .isEqualTo("Accord tripartite\u00A0: 4 documents, AT-2020-0001 à AT-2020-0004");
        }
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files).hasSize(5);
        }
    }

    private static int pagesOfOne(BatchResult result) throws IOException {
        try (PDDocument one = Loader.loadPDF(result.done().getFirst().file().toFile())) {
            return one.getNumberOfPages();
        }
    }

    @Test
    void printedOnBothSidesEachDocumentBeginsOnANewSheet() throws Exception {
        BatchResult result =
                vivier.issueBatch().run(order(Naming.NUMBER, true), WorkMonitor.none());

        int even = pagesOfOne(result) + pagesOfOne(result) % 2;
        try (PDDocument all = Loader.loadPDF(result.printFile().orElseThrow().toFile())) {
            assertThat(all.getNumberOfPages()).isEqualTo(4 * even);
        }
    }

    @Test
    void filesNameThePersonWhenThatIsChosen() throws Exception {
        BatchResult result =
                vivier.issueBatch().run(order(Naming.PERSON, false), WorkMonitor.none());

        assertThat(result.done().getFirst().file())
                .hasFileName("Exemple-001 Camille - AT-2020-0001-v1.pdf");
    }

    @Test
    void whatWasIssuedBeforeABatchIsStoppedStays() throws Exception {
        WorkMonitor stopsAfterTwo =
                new WorkMonitor() {
                    private long done;

                    @Override
                    public void done(long items) {
                        done = items;
                    }

                    @Override
                    public boolean isCancelled() {
                        return done == 2;
                    }
                };
        BatchResult stopped = vivier.issueBatch().run(order(Naming.NUMBER, false), stopsAfterTwo);
        BatchResult again =
                vivier.issueBatch().run(order(Naming.NUMBER, false), WorkMonitor.none());

        assertThat(stopped.isCancelled()).isTrue();
        assertThat(stopped.done()).hasSize(2);
        assertThat(again.done())
                .extracting(BatchResult.Done::isNew)
                .containsExactly(false, false, true, true);
        assertThat(again.done().getFirst().file())
                .hasBinaryContent(Files.readAllBytes(stopped.done().getFirst().file()));
        assertThat(vivier.register().all()).hasSize(4);
    }
}
