// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a PNG or JPEG picture and makes of it what PDF/A-2 allows everywhere: red, green and blue
 * on white, no transparency, no larger than print needs.
 */
public final class EmblemReader {
    private static final long MOST_BYTES = 4_000_000;
    private static final int MOST_PIXELS = 6_000;

    /** Enough for 60 × 24 mm at 300 points an inch. */
    private static final int WIDTH = 710;

    private static final int HEIGHT = 290;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /**
     * Reads the file.
     *
     * @param alternative what the picture shows
     * @throws IOException when the file cannot be read
     * @throws UnusablePictureException when it is too large or no PNG or JPEG picture
     */
    public Emblem read(Path file, String alternative) throws IOException, UnusablePictureException {
        if (alternative.isBlank()) {
            throw refused("noAlternative");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw refused("tooLarge");
        }
        BufferedImage picture = fitted(decode(Files.readAllBytes(file)));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return new Emblem(
                png.toByteArray(), picture.getWidth(), picture.getHeight(), alternative.strip());
    }

    private static UnusablePictureException refused(String reason) {
        return new UnusablePictureException(Message.of("settings.emblem.refused." + reason));
    }

    /** The size is looked at before the pixels are: a small file may hold a huge picture. */
    private static BufferedImage decode(byte[] bytes) throws IOException, UnusablePictureException {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused("noPicture");
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw refused("noPicture");
                }
                reader.setInput(input);
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    throw refused("tooLarge");
                }
                return reader.read(0);
            } catch (IOException | RuntimeException damaged) {
                throw refused("noPicture");
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                WIDTH / (double) picture.getWidth(),
                                HEIGHT / (double) picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return flat;
    }
}
