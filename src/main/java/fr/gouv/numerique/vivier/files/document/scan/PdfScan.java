// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.rendering.ImageType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A scan in a PDF file. The file comes from outside: whatever it does, it is one sentence. */
final class PdfScan implements ScanFile {
    private static final float POINTS = 72;
    private static final float DPI = 200;

    /** An A4 page at 200 dpi has 3.9 million. */
    private static final double PIXELS = 9e6;

    private final PDDocument document;

    private PdfScan(PDDocument document) {
        this.document = document;
    }

    static PdfScan open(byte[] bytes) throws UnreadableScanException {
        try {
            PDDocument document = Loader.loadPDF(bytes);
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new UnreadableScanException(Message.of("scan.unreadable.empty"));
            }
            return new PdfScan(document);
        } catch (InvalidPasswordException _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.password"));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.pdf"));
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public ScannedPage read(int page, BooleanSupplier cancelled) throws UnreadableScanException {
        return CodeFinder.look(GreyImage.of(draw(page, cancelled)), cancelled);
    }

    // A page from outside may ask for any amount of memory: that is its fault, not the program's.
    private BufferedImage draw(int page, BooleanSupplier cancelled) throws UnreadableScanException {
        try {
            PDPage drawn = document.getPage(page - 1);
            PageImages.check(drawn, page);
            return new CappedRenderer(document, cancelled)
                    .renderImage(page - 1, scale(drawn, page), ImageType.GRAY);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.page", page));
        }
    }

    /** As sharp as a scan needs, less for a page of a plan's size. */
    private static float scale(PDPage page, int number) throws UnreadableScanException {
        PDRectangle box = page.getCropBox();
        double area = (double) box.getWidth() * box.getHeight();
        if (!(area > 1) || Double.isInfinite(area)) {
            throw new UnreadableScanException(Message.of("scan.unreadable.page", number));
        }
        return (float) Math.min(DPI / POINTS, Math.sqrt(PIXELS / area));
    }

    @Override
    public byte[] extract(List<Wanted> wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument extract = new PDDocument()) {
            extract.setDocumentId(0L);
            for (Wanted page : wanted) {
                PDPage source = document.getPage(page.page() - 1);
                PDPage copy = extract.importPage(source);
                // What the page inherited from the tree of its own file.
                copy.setMediaBox(source.getMediaBox());
                copy.setCropBox(source.getCropBox());
                copy.setResources(source.getResources());
                copy.setRotation(Math.floorMod(source.getRotation() - 90 * page.turns(), 360));
                copy.getCOSObject().removeItem(COSName.AA);
                copy.getCOSObject().removeItem(COSName.getPDFName("StructParents"));
                copy.setAnnotations(harmless(source));
            }
            extract.save(out);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("pages cannot be taken out", e);
        }
        return out.toByteArray();
    }

    /** What is drawn on the page stays, what would act does not. */
    private static List<PDAnnotation> harmless(PDPage page) throws IOException {
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup) {
                continue;
            }
            COSDictionary entries = annotation.getCOSObject();
            for (COSName acting :
                    List.of(COSName.A, COSName.AA, COSName.PARENT, COSName.POPUP, COSName.P)) {
                entries.removeItem(acting);
            }
            kept.add(annotation);
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
