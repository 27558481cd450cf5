// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.settings.Emblem;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Draws a picture as a figure: with words for who does not see it, and the place where it is. */
final class PicturePainter {
    private final Structure structure;

    PicturePainter(Structure structure) {
        this.structure = structure;
    }

    void paint(PdfContentByte canvas, Mark.Picture picture, float top) {
        PdfStructureElement figure = structure.element(picture.tag());
        figure.put(
                new PdfName("Alt"),
                new PdfString(picture.emblem().alternative(), PdfObject.TEXT_UNICODE));
        float bottom = Geometry.HEIGHT - top - picture.bottom();
        float height = picture.bottom() - picture.top();
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, new PdfName("Layout"));
        place.put(new PdfName("Placement"), new PdfName("Block"));
        place.put(
                new PdfName("BBox"),
                new PdfArray(
                        new float[] {picture.left(), bottom, picture.right(), bottom + height}));
        figure.put(PdfName.A, place);
        canvas.beginMarkedContentSequence(figure);
        canvas.addImage(
                image(picture.emblem()),
                picture.right() - picture.left(),
                0,
                0,
                height,
                picture.left(),
                bottom);
        canvas.endMarkedContentSequence();
    }

    /** The bare colours, which give the same bytes wherever they are compressed. */
    private static Image image(Emblem emblem) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(emblem.png()));
            int width = picture.getWidth();
            int height = picture.getHeight();
            byte[] colours = new byte[3 * width * height];
            int at = 0;
            for (int argb : picture.getRGB(0, 0, width, height, null, 0, width)) {
                colours[at++] = (byte) (argb >> 16);
                colours[at++] = (byte) (argb >> 8);
                colours[at++] = (byte) argb;
            }
            return Image.getInstance(width, height, 3, 8, colours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
