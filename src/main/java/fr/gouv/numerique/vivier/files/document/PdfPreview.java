// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A PDF file that is being looked at: its pages are drawn one at a time, as large as they are
 * wanted, and its words are found with where they stand. Thread-safe; one page is drawn at a time.
 */
public final class PdfPreview implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;

    /** Above this a page is drawn smaller and stretched: 64 MB for each. */
    private static final double MOST_PIXELS = 16e6;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes;
    private final Map<Integer, PageWords> words = new HashMap<>();
    private boolean isClosed;

    /** How large a page is, in points. */
    public record Size(double width, double height) {}

    /**
     * Where something stands on a page, in points from its upper left corner.
     *
     * @param page from 0
     */
    public record Area(int page, double left, double top, double width, double height) {}

    /**
     * One place where what was looked for is found.
     *
     * @param areas one for each line that it is on
     */
    public record Hit(List<Area> areas) {
        public Hit {
            areas = List.copyOf(areas);
        }

        /** The page on which it begins, from 0. */
        public int page() {
            return areas.getFirst().page();
        }
    }

    private PdfPreview(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        List<Size> all = new ArrayList<>();
        document.getPages()
                .forEach(
                        page -> {
                            PDRectangle box = page.getCropBox();
                            boolean isTurned = page.getRotation() % 180 != 0;
                            all.add(
                                    isTurned
                                            ? new Size(box.getHeight(), box.getWidth())
                                            : new Size(box.getWidth(), box.getHeight()));
                        });
        sizes = List.copyOf(all);
    }

    /**
     * Opens a file that is held in memory.
     *
     * @throws IOException when the bytes are no PDF file
     */
    public static PdfPreview open(byte[] pdf) throws IOException {
        return new PdfPreview(Loader.loadPDF(pdf));
    }

    /** Every page, first to last. */
    public List<Size> pages() {
        return sizes;
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param pixelsPerPoint how large; a picture too large for memory is drawn smaller
     */
    public synchronized PageImage draw(int page, double pixelsPerPoint) throws IOException {
        if (isClosed) {
            return new PageImage(1, 1, new int[] {0xFFFFFFFF});
        }
        Size size = sizes.get(page);
        double pixels = size.width() * size.height() * pixelsPerPoint * pixelsPerPoint;
        double scale =
                pixels > MOST_PIXELS
                        ? pixelsPerPoint * Math.sqrt(MOST_PIXELS / pixels)
                        : pixelsPerPoint;
        BufferedImage image =
                renderer.renderImageWithDPI(page, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
        return new PageImage(image.getWidth(), image.getHeight(), opaque(image));
    }

    /** The renderer's own pixels where they can be had, so that a page is not copied twice. */
    private static int[] opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            int[] pixels = buffer.getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xFF000000;
            }
            return pixels;
        }
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The words of a page in the order of reading, for whoever cannot see it. */
    public synchronized String text(int page) throws IOException {
        return isClosed ? "" : words(page).text();
    }

    /**
     * Every place where these words stand, whatever their case and accents; a line end counts as a
     * blank.
     */
    public synchronized List<Hit> find(String wanted) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int page = 0; page < sizes.size() && !isClosed; page++) {
            hits.addAll(words(page).find(wanted));
        }
        return List.copyOf(hits);
    }

    private PageWords words(int page) throws IOException {
        if (!words.containsKey(page)) {
            words.put(page, PageWords.of(document, page));
        }
        return Objects.requireNonNull(words.get(page));
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        document.close();
    }
}
