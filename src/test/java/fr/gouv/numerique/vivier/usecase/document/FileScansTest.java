// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.Seal.Check;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.scan.Scans;
import fr.gouv.numerique.vivier.files.document.scan.TestSigner;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.ScanReport.Filed;
import fr.gouv.numerique.vivier.usecase.document.ScanReport.Refused;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Scans of three issued agreements, and signed files, find their documents. */
class FileScansTest {
    @TempDir static Path prepared;
    private static List<Application> applications;
    private static List<IssuedDocument> documents;

    /** The bytes of each, as they were issued. */
    private static List<byte[]> files;

    @TempDir Path folder;
    private UseCases vivier;

    @BeforeAll
    static void issue() throws Exception {
        applications = SigningDesk.prepare(prepared, 3);
        documents = new ArrayList<>();
        files = new ArrayList<>();
        try (UseCases vivier = SigningDesk.copy(prepared, prepared.resolve("issued"))) {
            for (Application application : applications) {
                IssuedDocument document = SigningDesk.issue(vivier, application);
                documents.add(document);
                files.add(vivier.documents().content(document, document.current()));
            }
        }
    }

    @BeforeEach
    void open() throws IOException {
        vivier = SigningDesk.copy(prepared.resolve("issued"), folder.resolve("store"));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private ScanReport file(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("scan.pdf"), bytes);
        ScanReport report = vivier.fileScans().file(file, WorkMonitor.none());
        assertThat(file).hasBinaryContent(bytes);
        return report;
    }

    private SigningState state(int document) throws Exception {
        return vivier.signDocument().read(documents.get(document).number());
    }

    /** Pages of issued files in one file: « document, page » from 0. */
    private static byte[] pages(int[]... wanted) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument all = new PDDocument()) {
            for (byte[] file : files) {
                open.add(Loader.loadPDF(file));
            }
            for (int[] page : wanted) {
                all.importPage(open.get(page[0]).getPage(page[1])).setAnnotations(List.of());
            }
            all.save(out);
        }
        for (PDDocument document : open) {
            document.close();
        }
        return out.toByteArray();
    }

    private static int count(int document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(files.get(document))) {
            return pdf.getNumberOfPages();
        }
    }

    private static int[][] all(int document) throws IOException {
        int[][] pages = new int[count(document)][];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new int[] {document, i};
        }
        return pages;
    }

    private static List<String> reasons(ScanReport report) {
        return report.refused().stream().map(Refused::reason).map(Message::key).toList();
    }

    @Test
    void aMixedFileOfThreeDocumentsFilesItselfWhicheverWayItsPagesLie() throws Exception {
        List<BufferedImage> scan = new ArrayList<>();
        double[] turns = {0, 90, 180, 270, 3, -4, 177};
        for (byte[] file : files) {
            for (BufferedImage page : Scans.pages(file).reversed()) {
                scan.add(Scans.grainy(Scans.turned(page, turns[scan.size() % turns.length]), 30));
            }
            // The back of the last sheet.
            scan.add(Scans.blank(scan.getFirst()));
        }
        AtomicLong seen = new AtomicLong();
        Path path = Files.write(folder.resolve("liasse.pdf"), Scans.pdf(scan));

        ScanReport report =
                vivier.fileScans()
                        .file(
                                path,
                                new WorkMonitor() {
                                    @Override
                                    public void done(long items) {
                                        seen.set(items);
                                    }

                                    @Override
                                    public boolean isCancelled() {
                                        return false;
                                    }
                                });

        assertThat(report.refused()).isEmpty();
        assertThat(seen).hasValue(scan.size());
        assertThat(report.filed())
                .extracting(filed -> filed.document().number())
                .containsExactlyElementsOf(documents.stream().map(IssuedDocument::number).toList());
        for (int i = 0; i < documents.size(); i++) {
            Filed filed = report.filed().get(i);
            List<Integer> ascending = filed.pages().stream().sorted().toList();
            assertThat(filed.pages()).hasSize(count(i)).isEqualTo(ascending.reversed());
            assertThat(filed.copy().kind()).isEqualTo(SignedCopy.Kind.SCAN);
            assertThat(filed.proposed())
                    .containsExactly(
                            SignatoryRole.AGENT, SignatoryRole.MANAGER, SignatoryRole.LEAD);
            assertThat(state(i).copies()).containsExactly(filed.copy());
            // Proposed, not recorded.
            assertThat(state(i).document()).isEqualTo(documents.get(i));
            assertThat(state(i).history())
                    .extracting(DocumentEvent::what)
                    .containsExactly(DocumentEvent.What.ATTACHED);
        }
        Path copy =
                vivier.fileScans()
                        .save(report.filed().getFirst().copy(), folder.resolve("copie.pdf"));
        ScanReport again = vivier.fileScans().file(copy, WorkMonitor.none());
        assertThat(again.filed())
                .singleElement()
                .satisfies(
                        filed ->
                                assertThat(filed.pages())
                                        .isEqualTo(filed.pages().stream().sorted().toList()));
    }

    @Test
    void theSameScanIsKeptOnce() throws Exception {
        byte[] scan = pages(all(0));

        assertThat(file(scan).filed()).singleElement().matches(filed -> !filed.known());
        assertThat(file(scan).filed()).singleElement().matches(Filed::known);
        assertThat(state(0).copies()).hasSize(1);
    }

    @Test
    void anOlderTextIsRefusedBesideOneThatIsFiled() throws Exception {
        SigningDesk.issue(vivier, applications.getFirst(), Map.of("totalDays", "6"), "");
        List<int[]> both = new ArrayList<>(List.of(all(0)));
        both.addAll(List.of(all(1)));

        ScanReport report = file(pages(both.toArray(int[][]::new)));

        assertThat(report.filed())
                .extracting(filed -> filed.document().number())
                .containsExactly(documents.get(1).number());
        assertThat(report.refused())
                .singleElement()
                .satisfies(
                        refused -> {
                            assertThat(refused.reason())
                                    .isEqualTo(
                                            Message.of(
                                                    "scan.refused.older",
                                                    documents.getFirst().number(),
                                                    1,
                                                    2,
                                                    SigningDesk.TODAY));
                            assertThat(refused.pages()).hasSize(count(0));
                        });
        assertThat(state(0).copies()).isEmpty();
    }

    @Test
    void anIncompleteTextIsRefusedAndPagesWithoutCodeAreFiledByHand() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument scan = Loader.loadPDF(pages(new int[] {0, 1}))) {
            PDPage letter = new PDPage();
            scan.addPage(letter);
            try (PDPageContentStream content = new PDPageContentStream(scan, letter)) {
                content.addRect(100, 300, 300, 200);
                content.fill();
            }
            scan.save(out);
        }

        ScanReport report = file(out.toByteArray());

        assertThat(report.filed()).isEmpty();
        assertThat(reasons(report)).containsExactly("scan.refused.missing", "scan.refused.noCode");
        assertThat(report.refused()).extracting(Refused::byHand).containsExactly(false, true);
        ScanReport byHand =
                vivier.fileScans()
                        .fileByHand(
                                report.file(),
                                report.refused().getLast().pages(),
                                documents.get(2).number());
        assertThat(byHand.filed())
                .singleElement()
                .satisfies(
                        filed -> {
                            assertThat(filed.pages()).containsExactly(2);
                            assertThat(filed.copy().kind()).isEqualTo(SignedCopy.Kind.BY_HAND);
                        });
    }

    @Test
    void aTextOfAnotherStoreIsRefused() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        byte[] other;
        try (UseCases there = SigningDesk.copy(prepared, elsewhere)) {
            IssuedDocument document =
                    SigningDesk.issue(there, applications.getLast(), Map.of(), "");
            assertThat(document.number()).isEqualTo(documents.getFirst().number());
            other = there.documents().content(document, document.current());
        }

        assertThat(reasons(file(other))).containsExactly("scan.refused.check");
    }

    @Test
    void aFileWithSignaturesAddedProposesTheirMarks() throws Exception {
        byte[] once = Scans.signed(files.getFirst(), "agent", "2020-05-24");
        byte[] twice = Scans.signed(once, "missionLead", "2020-05-25");

        ScanReport report = file(twice);

        assertThat(report.refused()).isEmpty();
        Filed filed = report.filed().getFirst();
        assertThat(filed.copy().kind()).isEqualTo(SignedCopy.Kind.SIGNED_FILE);
        assertThat(filed.copy().signed())
                .isEqualTo(
                        Map.of(
                                SignatoryRole.AGENT,
                                LocalDate.of(2020, 5, 24),
                                SignatoryRole.LEAD,
                                LocalDate.of(2020, 5, 25)));
        assertThat(filed.proposed()).containsExactly(SignatoryRole.AGENT, SignatoryRole.LEAD);
        assertThat(state(0).document()).isEqualTo(documents.getFirst());
        Path saved = vivier.fileScans().save(filed.copy(), folder.resolve("signe.pdf"));
        assertThat(saved).hasBinaryContent(twice);
    }

    @Test
    void signaturesAreCheckedAgainstTheFile() throws Exception {
        byte[] once = Scans.signed(files.getFirst(), "agent", "2030-05-24", new TestSigner());
        byte[] twice = Scans.signed(once, "missionLead", "2020-05-25", new TestSigner());

        Filed filed = file(twice).filed().getFirst();

        assertThat(filed.seals())
                .extracting(Seal::role, Seal::check, Seal::inTime, Seal::last)
                .containsExactly(
                        tuple(SignatoryRole.AGENT, Check.INTACT, true, false),
                        tuple(SignatoryRole.LEAD, Check.INTACT, false, true));
        assertThat(filed.seals().getFirst().signer()).isEqualTo("Camille Kerbrat-Moulin");
        assertThat(filed.seals().getFirst().issuer()).isEqualTo("Autorite d'essai");
        assertThat(state(0).seals().get(filed.copy().id())).isEqualTo(filed.seals());
        assertThat(filed.proposed()).containsExactly(SignatoryRole.AGENT, SignatoryRole.LEAD);
    }

    @Test
    void aSignatureOfOtherBytesIsRefused() throws Exception {
        byte[] other =
                Scans.signed(
                        files.getFirst(),
                        "agent",
                        "2020-05-24",
                        _ -> new TestSigner().sign(new ByteArrayInputStream(new byte[9])));

        assertThat(reasons(file(other))).containsExactly("scan.refused.broken");
        assertThat(state(0).copies()).isEmpty();
    }

    @Test
    void theIssuedFileItselfOrOneThatWasChangedIsRefused() throws Exception {
        assertThat(reasons(file(files.getFirst()))).containsExactly("scan.refused.unsigned");
        assertThat(reasons(file(changed(files.getFirst()))))
                .containsExactly("scan.refused.tampered");
        assertThat(state(0).copies()).isEmpty();
    }

    @Test
    void workThatIsStoppedKeepsNothing() throws Exception {
        Path file = Files.write(folder.resolve("scan.pdf"), pages(all(0)));
        WorkMonitor stopping =
                new WorkMonitor() {
                    private boolean stopped;

                    @Override
                    public void done(long items) {
                        stopped = true;
                    }

                    @Override
                    public boolean isCancelled() {
                        return stopped;
                    }
                };

        assertThatThrownBy(() -> vivier.fileScans().file(file, stopping))
                .isInstanceOf(WorkCancelled.class);
        assertThat(state(0).copies()).isEmpty();
    }

    @Test
    void aFileThatIsNoScanIsOneSentence() throws Exception {
        ScanReport report = file("Bonjour".getBytes(StandardCharsets.UTF_8));

        assertThat(report.filed()).isEmpty();
        assertThat(report.refused())
                .containsExactly(
                        new Refused(
                                List.of(),
                                Message.of("scan.unreadable.format"),
                                Optional.empty(),
                                false));
    }

    /** Bytes behind the file may also replace what a page says. */
    private static byte[] changed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Scans.signed(file, "agent", "2020-05-24"))) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(200, 400, 200, 60);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }
}
