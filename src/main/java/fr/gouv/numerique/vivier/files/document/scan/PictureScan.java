// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A scan that is a picture: PNG, JPEG, or TIFF with one page or more. */
final class PictureScan implements ScanFile {
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "tiff", "tif");
    private static final float LONG_SIDE = PDRectangle.A4.getHeight();

    private final byte[] bytes;
    private final ImageReader reader;
    private final ImageInputStream input;
    private final String format;
    private final int pages;

    private PictureScan(
            byte[] bytes, ImageReader reader, ImageInputStream input, String format, int pages) {
        this.bytes = bytes;
        this.reader = reader;
        this.input = input;
        this.format = format;
        this.pages = pages;
    }

    static PictureScan open(byte[] bytes) throws UnreadableScanException {
        try {
            ImageInputStream input = input(bytes);
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (FORMATS.contains(format)) {
                    reader.setInput(input);
                    return new PictureScan(
                            bytes, reader, input, format, Math.max(1, reader.getNumImages(true)));
                }
            }
        } catch (IOException | RuntimeException _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.format"));
        }
        throw new UnreadableScanException(Message.of("scan.unreadable.format"));
    }

    /** In memory: no page is to be left in a file of the system. */
    private static ImageInputStream input(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public ScannedPage read(int page, BooleanSupplier cancelled) throws UnreadableScanException {
        return CodeFinder.look(GreyImage.of(image(page)), cancelled);
    }

    private BufferedImage image(int page) throws UnreadableScanException {
        try {
            if ((long) reader.getWidth(page - 1) * reader.getHeight(page - 1)
                    > ScanReader.MOST_PIXELS) {
                throw new UnreadableScanException(Message.of("scan.unreadable.picture", page));
            }
            return reader.read(page - 1);
        } catch (IOException | RuntimeException | OutOfMemoryError _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.page", page));
        }
    }

    @Override
    public byte[] extract(List<Wanted> wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument extract = new PDDocument()) {
            extract.setDocumentId(0L);
            for (Wanted page : wanted) {
                add(extract, page);
            }
            extract.save(out);
        }
        return out.toByteArray();
    }

    private void add(PDDocument extract, Wanted wanted) throws IOException {
        PDImageXObject image = embedded(extract, wanted.page());
        float scale = LONG_SIDE / Math.max(image.getWidth(), image.getHeight());
        PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
        PDPage page = new PDPage(size);
        page.setRotation(Math.floorMod(-90 * wanted.turns(), 360));
        extract.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(extract, page)) {
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    /** The bytes of a JPEG picture go in as they are; others lose nothing. */
    private PDImageXObject embedded(PDDocument extract, int page) throws IOException {
        if (format.equals("jpeg")) {
            return JPEGFactory.createFromByteArray(extract, bytes);
        }
        BufferedImage image;
        try {
            image = image(page);
        } catch (UnreadableScanException e) {
            throw new IOException("page cannot be taken out", e);
        }
        return image.getType() == BufferedImage.TYPE_BYTE_BINARY
                        && image.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(extract, image)
                : LosslessFactory.createFromImage(extract, image);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
