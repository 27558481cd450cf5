// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws the pages of a PDF file for the screen. Thread-safe. */
public final class PdfPages {
    /** Sharp on a screen at 150 %, and no larger than needed: a page is then 5 MB. */
    private static final float DPI = 130;

    /**
     * Draws all pages.
     *
     * @throws IOException when the bytes are no PDF file
     */
    public List<PageImage> draw(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageImage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
                int width = image.getWidth();
                int height = image.getHeight();
                pages.add(
                        new PageImage(
                                width, height, image.getRGB(0, 0, width, height, null, 0, width)));
            }
            return List.copyOf(pages);
        }
    }
}
