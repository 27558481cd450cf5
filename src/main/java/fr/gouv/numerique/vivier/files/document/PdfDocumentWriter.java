// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Writes a document as PDF 1.7 that is both PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): all
 * fonts inside, every word in the structure that a screen reader follows, what only repeats on each
 * page marked as such, one empty signature field in each box.
 *
 * <p>The same content and moment give the same bytes. The library draws a random file identifier
 * and random font prefixes; both are replaced by a digest of the file, see {@link StableBytes}.
 *
 * <p>Thread-safe: each document at work has fonts of its own.
 */
public final class PdfDocumentWriter {
    private final Fonts.Files fontFiles = new Fonts.Files();

    /**
     * Writes the document. Nothing is written when this fails.
     *
     * @param content what it says
     * @param created the moment that the file bears
     * @param out left open
     * @throws UnprintableTextException when the typeface lacks a character of the text
     * @throws IOException when {@code out} cannot be written
     */
    public void write(DocumentContent content, Instant created, OutputStream out)
            throws UnprintableTextException, IOException {
        Fonts fonts = fontFiles.open();
        try {
            new GlyphCheck(fonts).check(content);
            write(content, created, fonts, out);
        } finally {
            fontFiles.giveBack(fonts);
        }
    }

    /**
     * Writes a document that has to be handed out whatever its text holds: where the typeface lacks
     * a character, its code stands.
     */
    public void writeLegibly(DocumentContent content, Instant created, OutputStream out)
            throws IOException {
        Fonts fonts = fontFiles.open();
        try {
            write(new Legible(fonts).of(content), created, fonts, out);
        } finally {
            fontFiles.giveBack(fonts);
        }
    }

    private static void write(
            DocumentContent content, Instant created, Fonts fonts, OutputStream out)
            throws IOException {
        LineBreaker breaker = new LineBreaker(fonts);
        Composer.Composed composed = new Composer(breaker).compose(content);
        List<Page> pages = Paginator.paginate(composed.strips());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfFile pdf = new PdfFile(content, created, file)) {
            Structure structure = new Structure(pdf.writer(), composed.root());
            Painter painter = new Painter(pdf, fonts, structure);
            Furniture furniture = new Furniture(breaker, content, pages.size());
            for (int i = 0; i < pages.size(); i++) {
                painter.paint(pages.get(i), furniture.of(i + 1));
            }
        }
        out.write(StableBytes.of(file.toByteArray()));
    }
}
