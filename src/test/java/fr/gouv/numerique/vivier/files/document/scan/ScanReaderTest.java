// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.register.ContentCheck;
import fr.gouv.numerique.vivier.domain.document.register.PageCode;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Codes drawn on real pages, found again on what a scanner makes of them. */
class ScanReaderTest {
    private static final Instant MOMENT = Instant.parse("2020-05-11T10:00:00Z");
    private static DocumentContent content;
    private static byte[] issued;
    private static List<BufferedImage> pages;

    private final ScanReader reader = new ScanReader();

    @BeforeAll
    static void print() throws Exception {
        OfficialDocuments documents = new OfficialDocuments(Samples.REFERENCE);
        content = documents.compose(documents.sheet(Samples.remote().orderCase()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocumentWriter().write(content, MOMENT, out);
        issued = out.toByteArray();
        pages = Scans.pages(issued);
    }

    private static PageCode code(int page) {
        return new PageCode("OM-2020-0004", 1, page, pages.size(), ContentCheck.of(content));
    }

    private ScannedPage read(byte[] bytes) throws Exception {
        try (ScanFile scan = reader.open(bytes)) {
            return scan.read(1, () -> false);
        }
    }

    @Test
    void theFileItselfNamesEachOfItsPages() throws Exception {
        try (ScanFile scan = reader.open(issued)) {
            assertThat(scan.pages()).isEqualTo(pages.size()).isGreaterThan(1);
            for (int page = 1; page <= scan.pages(); page++) {
                ScannedPage found = scan.read(page, () -> false);
                assertThat(found.code()).contains(code(page));
                assertThat(found.turns()).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "2, 0", "-4, 0", "7, 0", "90, 1", "180, 2", "270, 3", "93, 1", "176, 2", "265, 3"
    })
    void aPageTurnedOrAskewIsNamed(double degrees, int turns) throws Exception {
        ScannedPage found = read(Scans.picture(Scans.turned(pages.getFirst(), degrees), "png"));

        assertThat(found.code()).contains(code(1));
        assertThat(found.turns()).isEqualTo(turns);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aGrainyPageAskewPackedAsJpegIsNamed(int strength) throws Exception {
        BufferedImage scan = Scans.grainy(Scans.turned(pages.getLast(), 183), strength);

        ScannedPage found = read(Scans.picture(scan, "jpeg"));

        assertThat(found.code()).contains(code(pages.size()));
        assertThat(found.turns()).isEqualTo(2);
    }

    /** A coarse scanner, and a fine one. */
    @ParameterizedTest
    @ValueSource(ints = {150, 300})
    void pagesAreNamedWhateverTheScannersResolution(int dpi) throws Exception {
        BufferedImage page = Scans.page(issued, 1, dpi);

        ScannedPage found = read(Scans.picture(Scans.grainy(Scans.turned(page, 88.3), 45), "jpeg"));

        assertThat(found.code()).contains(code(2));
        assertThat(found.turns()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void everyKindOfPictureIsRead(String format) throws Exception {
        assertThat(read(Scans.picture(pages.getFirst(), format)).code()).contains(code(1));
    }

    @Test
    void theBackOfASheetIsBlankAndATextWithoutCodeIsNot() throws Exception {
        BufferedImage text = Scans.turned(pages.getFirst(), 0);
        text.getGraphics()
                .fillRect(0, text.getHeight() * 9 / 10, text.getWidth(), text.getHeight() / 10);

        ScannedPage back = read(Scans.picture(Scans.grainy(Scans.blank(text), 20), "jpeg"));
        ScannedPage front = read(Scans.picture(text, "png"));

        assertThat(back.code()).isEmpty();
        assertThat(back.blank()).isTrue();
        assertThat(front.code()).isEmpty();
        assertThat(front.blank()).isFalse();
    }

    @Test
    void pagesAreTakenOutUprightInTheOrderAskedFor() throws Exception {
        byte[] file =
                Scans.pdf(List.of(Scans.turned(pages.get(1), 180), Scans.turned(pages.get(0), 90)));
        byte[] copy;
        try (ScanFile scan = reader.open(file)) {
            List<ScanFile.Wanted> wanted =
                    List.of(new ScanFile.Wanted(2, 1), new ScanFile.Wanted(1, 2));
            copy = scan.extract(wanted);
            assertThat(scan.extract(wanted)).isEqualTo(copy);
        }
        try (ScanFile scan = reader.open(copy)) {
            assertThat(scan.pages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                ScannedPage found = scan.read(page, () -> false);
                assertThat(found.code()).contains(code(page));
                assertThat(found.turns()).isZero();
            }
        }
    }

    @Test
    void aPictureBecomesAnUprightPage() throws Exception {
        byte[] turned = Scans.picture(Scans.turned(pages.getFirst(), 270), "tiff");
        byte[] copy;
        try (ScanFile scan = reader.open(turned)) {
            copy = scan.extract(List.of(new ScanFile.Wanted(1, 3)));
        }
        ScannedPage found = read(copy);
        assertThat(found.code()).contains(code(1));
        assertThat(found.turns()).isZero();
    }

    @Test
    void whatIsNoScanIsRefusedInASentence() throws Exception {
        refused("Bonjour".getBytes(StandardCharsets.UTF_8), "scan.unreadable.format");
        refused(new byte[0], "scan.unreadable.format");
        refused("%PDF-1.7 rien d’autre".getBytes(StandardCharsets.UTF_8), "scan.unreadable.pdf");
        refused(locked(), "scan.unreadable.password");
    }

    private static byte[] locked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "secret", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> reader.open(bytes).close())
                .isInstanceOfSatisfying(
                        UnreadableScanException.class,
                        failure -> assertThat(failure.reason().key()).isEqualTo(key));
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsNotUnpacked() throws Exception {
        byte[] file = Scans.pdf(List.of(pages.getFirst()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                image.setWidth(100_000);
                image.setHeight(100_000);
            }
            document.save(out);
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableScanException.class,
                        failure ->
                                assertThat(failure.reason().key())
                                        .isEqualTo("scan.unreadable.picture"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JBIG2Decode", "JPXDecode"})
    void aPackingThatIsNotReadIsSaidByItsName(String packing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Scans.pdf(List.of(pages.getFirst())))) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                resources
                        .getXObject(name)
                        .getCOSObject()
                        .setItem(COSName.FILTER, COSName.getPDFName(packing));
            }
            document.save(out);
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableScanException.class,
                        failure ->
                                assertThat(failure.reason().key())
                                        .isEqualTo("scan.unreadable.compression"));
    }

    @Test
    void aPageThatNeverEndsIsGivenUp() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            String strokes = "q 1 0 0 1 0 0 cm Q\n".repeat(1_100_000);
            page.setContents(
                    new org.apache.pdfbox.pdmodel.common.PDStream(
                            document,
                            new ByteArrayInputStream(strokes.getBytes(StandardCharsets.US_ASCII)),
                            COSName.FLATE_DECODE));
            document.save(out);
        }
        assertThat(out.size()).isLessThan(200_000);
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(UnreadableScanException.class);
    }

    @Test
    void nothingInACopyActsWhenItIsOpened() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(issued)) {
            var script =
                    new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript("app.x()");
            document.getDocumentCatalog().setOpenAction(script);
            document.getPage(0).getActions().setO(script);
            var link = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink();
            link.setAction(script);
            document.getPage(0).getAnnotations().add(link);
            document.save(out);
        }
        byte[] copy;
        try (ScanFile scan = reader.open(out.toByteArray())) {
            copy = scan.extract(List.of(new ScanFile.Wanted(1, 0)));
        }
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPage(0).getCOSObject().containsKey(COSName.AA)).isFalse();
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                .doesNotContain("javascript");
        assertThat(read(copy).code()).contains(code(1));
    }
}
