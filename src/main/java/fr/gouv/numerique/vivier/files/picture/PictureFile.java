// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.picture;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/** Writes a picture as PNG, or alone on a page of its size as PDF, whole or not at all. */
public final class PictureFile {
    /** Pixels of a picture that is twice as fine as a screen to the points of a page. */
    private static final float POINTS = 0.5f;

    /** Kinds of files, as their names end. */
    public enum Format {
        PNG,
        PDF
    }

    /**
     * What is written.
     *
     * @param argb its pixels, row by row
     * @param title what it shows
     */
    // Handed over, not copied.
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(int width, int height, int[] argb, String title) {}

    private PictureFile() {}

    /** Writes the file; one of that name is replaced once the new one is complete. */
    public static Path write(Picture picture, Format format, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                switch (format) {
                    case PNG -> ImageIO.write(image(picture), "png", out);
                    case PDF -> pdf(picture, out);
                }
            }
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.width, picture.height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width, picture.height, picture.argb, 0, picture.width);
        return image;
    }

    private static void pdf(Picture picture, OutputStream out) throws IOException {
        Rectangle page = new Rectangle(picture.width * POINTS, picture.height * POINTS);
        try (Document document = new Document(page, 0, 0, 0, 0)) {
            PdfWriter.getInstance(document, out).setCloseStream(false);
            document.addTitle(picture.title);
            document.open();
            Image image = Image.getInstance(image(picture), null);
            image.scaleAbsolute(page.getWidth(), page.getHeight());
            image.setAbsolutePosition(0, 0);
            image.setAlt(picture.title);
            document.add(image);
        } catch (DocumentException e) {
            throw new IOException("picture not written", e);
        }
    }
}
