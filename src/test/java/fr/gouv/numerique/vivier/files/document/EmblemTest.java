// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.settings.Emblem;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A picture of the user's at the head of a document. */
class EmblemTest {
    private final EmblemReader reader = new EmblemReader();

    @TempDir private Path folder;

    private Path picture(String format, int type, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x00, 0x63, 0x41));
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve("picture." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    @ParameterizedTest
    @CsvSource({"png, 6", "png, 1", "png, 12", "png, 10", "jpg, 1", "jpg, 10", "png, 13"})
    void anyPngOrJpegBecomesOpaqueColour(String format, int type) throws Exception {
        Emblem emblem = reader.read(picture(format, type, 900, 300), " Un rond vert ");

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(emblem.png()));
        assertThat(emblem.width()).isEqualTo(710).isEqualTo(read.getWidth());
        assertThat(emblem.height()).isEqualTo(237).isEqualTo(read.getHeight());
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(emblem.alternative()).isEqualTo("Un rond vert");
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        Emblem emblem = reader.read(picture("png", BufferedImage.TYPE_INT_ARGB, 40, 40), "Un rond");

        assertThat(ImageIO.read(new ByteArrayInputStream(emblem.png())).getRGB(0, 0))
                .isEqualTo(0xFFFFFFFF);
    }

    @Test
    void otherFilesAreRefusedWithTheirReason() throws Exception {
        Path text = Files.writeString(folder.resolve("a.png"), "no picture");
        Path heavy = Files.write(folder.resolve("b.png"), new byte[4_000_001]);
        Path cut = folder.resolve("c.png");
        byte[] whole = Files.readAllBytes(picture("png", BufferedImage.TYPE_INT_RGB, 300, 300));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertRefused(text, "noPicture");
        assertRefused(heavy, "tooLarge");
        assertRefused(cut, "noPicture");
        assertRefused(picture("gif", BufferedImage.TYPE_INT_RGB, 20, 20), "noPicture");
        assertRefused(picture("png", BufferedImage.TYPE_BYTE_BINARY, 6001, 10), "tooLarge");
        assertThatThrownBy(
                        () -> reader.read(picture("png", BufferedImage.TYPE_INT_RGB, 20, 20), " "))
                .hasMessage("settings.emblem.refused.noAlternative");
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> reader.read(file, "Un rond"))
                .isInstanceOf(UnusablePictureException.class)
                .hasMessage("settings.emblem.refused." + reason);
    }

    @Test
    void theFigureHasWordsAndAPlaceAndTheFileStaysTheSame() throws Exception {
        Emblem emblem =
                reader.read(picture("png", BufferedImage.TYPE_INT_ARGB, 900, 300), "Un rond vert");

        byte[] pdf = Variants.write(Variants.table(3).with(Optional.of(emblem)));

        assertThat(Variants.write(Variants.table(3).with(Optional.of(emblem)))).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureElement root =
                    (PDStructureElement)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getKids()
                                    .getFirst();
            PDStructureElement figure = (PDStructureElement) root.getKids().getFirst();
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo("Un rond vert");
            COSDictionary layout =
                    (COSDictionary) figure.getCOSObject().getDictionaryObject(COSName.A);
            COSArray box = (COSArray) layout.getDictionaryObject("BBox");
            assertThat(box.toFloatArray()[2] - box.toFloatArray()[0]).isBetween(160f, 180f);
        }
    }
}
