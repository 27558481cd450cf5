// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import javax.imageio.ImageIO;

/** What a scanner makes of printed pages: pictures, turned, askew, grainy, packed as JPEG. */
public final class Scans {
    private static final float DPI = 200;

    private Scans() {}

    /** Printed and scanned at 200 dots per inch. */
    public static List<BufferedImage> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page, from 0, at another resolution. */
    static BufferedImage page(byte[] pdf, int page, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
        }
    }

    /** Turned clockwise; the sheet grows so that nothing is cut. */
    public static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int width = (int) Math.round(page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) Math.round(page.getHeight() * cos + page.getWidth() * sin);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(angle);
        graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    /** Grain as strong as this in every pixel, and paper that is not quite white. */
    public static BufferedImage grainy(BufferedImage page, int strength) {
        BufferedImage grainy =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] before = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        byte[] after = ((DataBufferByte) grainy.getRaster().getDataBuffer()).getData();
        int seed = strength;
        for (int i = 0; i < after.length; i++) {
            seed = seed * 1_103_515_245 + 12_345;
            int grain = (seed >>> 8) % (2 * strength + 1) - strength;
            after[i] = (byte) Math.clamp((before[i] & 0xFF) * 225 / 255 + 12 + grain, 0, 255);
        }
        return grainy;
    }

    /** The back of a sheet. */
    public static BufferedImage blank(BufferedImage like) {
        BufferedImage blank =
                new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, blank.getWidth(), blank.getHeight());
        graphics.dispose();
        return blank;
    }

    /** A PDF file of pictures, as scanners write them. */
    public static byte[] pdf(List<BufferedImage> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage image : pages) {
                PDRectangle size =
                        new PDRectangle(image.getWidth() * 72 / DPI, image.getHeight() * 72 / DPI);
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, image, 0.6f),
                            0,
                            0,
                            size.getWidth(),
                            size.getHeight());
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One page as a picture: {@code png}, {@code jpeg} or {@code tiff}. */
    public static byte[] picture(BufferedImage page, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a signing tool does it, with a signature that nothing can be made of. */
    public static byte[] signed(byte[] file, String box, String day) throws IOException {
        return signed(file, box, day, _ -> new byte[64]);
    }

    /** What was there stays, the signature comes behind. */
    public static byte[] signed(byte[] file, String box, String day, SignatureInterface signer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("Europe/Paris"));
            moment.setTimeInMillis(Instant.parse(day + "T08:00:00Z").toEpochMilli());
            signature.setSignDate(moment);
            PDSignatureField field =
                    (PDSignatureField)
                            document.getDocumentCatalog()
                                    .getAcroForm()
                                    .getField("signature." + box);
            field.setValue(signature);
            document.addSignature(signature, signer);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** Nothing but black, as when the lid stayed open. */
    public static byte[] black() {
        return picture(new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY), "png");
    }
}
