// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.files.document.PrintOrder.Sides;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/** Printing on a printer that writes PostScript into memory. */
class PdfPrinterTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final List<Integer> told = new ArrayList<>();

    private StreamPrintService printer() {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }

    private boolean print(PrintOrder order, boolean isStopped) throws Exception {
        byte[] pdf = Variants.write(Variants.all().values().stream().findFirst().orElseThrow());
        return PdfPrinter.print(printer(), pdf, order, "AT-2020-0001", told::add, () -> isStopped);
    }

    private long pages() {
        return paper.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith("%%Page:"))
                .count();
    }

    @Test
    void onlyTheWantedPagesArePrinted() throws Exception {
        assertThat(print(new PrintOrder("x", 1, Sides.ONE, 2, 2), false)).isTrue();

        assertThat(pages()).isEqualTo(1);
        assertThat(told).contains(1).doesNotContain(2);
    }

    @Test
    void aStoppedPrintingPutsNothingMoreOnPaper() throws Exception {
        assertThat(print(new PrintOrder("x", 1, Sides.BOTH, 1, 99), true)).isFalse();

        assertThat(told).isEmpty();
    }

    @Test
    void aPrinterThatIsGoneTakesNothing() throws Exception {
        byte[] pdf = Variants.write(Variants.all().values().stream().findFirst().orElseThrow());

        assertThat(
                        new PdfPrinter()
                                .print(
                                        pdf,
                                        new PrintOrder("Nulle part", 1, Sides.ONE, 1, 1),
                                        "AT-2020-0001",
                                        told::add,
                                        () -> false))
                .isFalse();
    }
}
