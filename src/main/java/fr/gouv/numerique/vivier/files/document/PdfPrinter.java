// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/** Prints PDF files on the printers of the system: words as words, not as pictures of them. */
public final class PdfPrinter {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    /** Names of the printers, the usual one first. Asking may take seconds. */
    public List<String> printers() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            names.add(usual.getName());
        }
        for (PrintService printer : PrintServiceLookup.lookupPrintServices(PAGES, null)) {
            if (!names.contains(printer.getName())) {
                names.add(printer.getName());
            }
        }
        return List.copyOf(names);
    }

    /**
     * Prints, and comes back when the printer's own program has all pages.
     *
     * @param name of the job, for the printer's list; must not name a person
     * @param page is told each page that is handed over, from 1
     * @param isStopped asked before each page
     * @return whether all of it was handed over; not when it was stopped or the printer is gone
     * @throws IOException when the printer's program refuses
     */
    public boolean print(
            byte[] pdf, PrintOrder order, String name, IntConsumer page, BooleanSupplier isStopped)
            throws IOException {
        Optional<PrintService> printer =
                Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null))
                        .filter(it -> it.getName().equals(order.printer()))
                        .findFirst();
        return printer.isPresent() && print(printer.get(), pdf, order, name, page, isStopped);
    }

    static boolean print(
            PrintService printer,
            byte[] pdf,
            PrintOrder order,
            String name,
            IntConsumer page,
            BooleanSupplier isStopped)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean copies = printer.isAttributeCategorySupported(Copies.class);
            Pages pages =
                    new Pages(
                            new PDFPageable(document, Orientation.AUTO, false, 0),
                            order,
                            copies ? 1 : order.copies(),
                            page,
                            isStopped);
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(MediaSizeName.ISO_A4);
            wishes.add(new JobName(name, null));
            wishes.add(sides(order.sides()));
            if (copies) {
                wishes.add(new Copies(order.copies()));
            }
            printer.createPrintJob().print(new SimpleDoc(pages, PAGES, null), wishes);
            return true;
        } catch (PrintException e) {
            if (isStopped.getAsBoolean()) {
                return false;
            }
            throw new IOException(e);
        }
    }

    private static javax.print.attribute.standard.Sides sides(PrintOrder.Sides sides) {
        return switch (sides) {
            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case BOTH -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
            case BOTH_SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
        };
    }

    /**
     * The wanted pages, as often as wanted where the printer cannot count. A page is drawn several
     * times when a printer asks for strips of it.
     */
    private record Pages(
            PDFPageable all,
            PrintOrder order,
            int times,
            IntConsumer page,
            BooleanSupplier isStopped)
            implements Pageable {

        private int count() {
            return Math.max(0, Math.min(order.last(), all.getNumberOfPages()) - order.first() + 1);
        }

        private int source(int index) {
            return order.first() - 1 + index % count();
        }

        @Override
        public int getNumberOfPages() {
            return count() * times;
        }

        @Override
        public PageFormat getPageFormat(int index) {
            return all.getPageFormat(source(index));
        }

        @Override
        public Printable getPrintable(int index) {
            Printable drawn = all.getPrintable(source(index));
            return (canvas, format, _) -> {
                if (isStopped.getAsBoolean()) {
                    throw new PrinterAbortException();
                }
                page.accept(index + 1);
                return drawn.print(canvas, format, source(index));
            };
        }
    }
}
