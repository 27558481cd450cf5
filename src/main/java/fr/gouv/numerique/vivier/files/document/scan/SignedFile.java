// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issued file with electronic signatures added behind its bytes, as signing tools do. What is
 * told: which fields are signed, on which day, and that the pages still say what they said. {@link
 * Seals} checks the signatures themselves.
 */
public final class SignedFile {
    static final String FIELD = "signature.";

    /** Enough to see a changed figure. */
    private static final float DPI = 72;

    private SignedFile() {}

    /** Whether the bytes begin with exactly these and go on. */
    public static boolean continues(byte[] issued, byte[] bytes) {
        return bytes.length > issued.length
                && Arrays.equals(issued, 0, issued.length, bytes, 0, issued.length);
    }

    /**
     * The signed fields, by the end of their name (« agent »), with the day that the signature
     * itself names, where it does.
     *
     * @throws UnreadableScanException when something besides signatures was changed
     */
    public static Map<String, Optional<LocalDate>> signatures(
            byte[] issued, byte[] bytes, ZoneId zone) throws UnreadableScanException {
        try (PDDocument before = Loader.loadPDF(issued);
                PDDocument after = Loader.loadPDF(bytes)) {
            if (!samePages(before, after)) {
                throw new UnreadableScanException(Message.of("scan.refused.tampered"));
            }
            Map<String, Optional<LocalDate>> signed = new LinkedHashMap<>();
            for (PDSignatureField field : after.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                String name = field.getFullyQualifiedName();
                if (signature != null
                        && name.startsWith(FIELD)
                        && covers(signature, issued.length, bytes.length)) {
                    signed.put(name.substring(FIELD.length()), day(signature.getSignDate(), zone));
                }
            }
            return signed;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new UnreadableScanException(Message.of("scan.unreadable.pdf"));
        }
    }

    /** A signature covers the file from its first byte on, the issued bytes included. */
    private static boolean covers(PDSignature signature, int issued, int all) {
        int[] range = signature.getByteRange();
        return range != null
                && range.length == 4
                && range[0] == 0
                && range[1] >= issued
                && range[2] > range[1]
                && range[3] >= 0
                && (long) range[2] + range[3] <= all;
    }

    /** Later bytes may replace what a page shows: they must not. */
    private static boolean samePages(PDDocument before, PDDocument after) throws IOException {
        if (before.getNumberOfPages() != after.getNumberOfPages()) {
            return false;
        }
        PDFRenderer one = bare(before);
        PDFRenderer other = bare(after);
        for (int i = 0; i < before.getNumberOfPages(); i++) {
            if (!Arrays.equals(pixels(one, i), pixels(other, i))
                    || !sameBoxes(before.getPage(i), after.getPage(i))) {
                return false;
            }
        }
        return true;
    }

    private static PDFRenderer bare(PDDocument document) {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setAnnotationsFilter(_ -> false);
        return renderer;
    }

    private static int[] pixels(PDFRenderer renderer, int page) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /**
     * Fields stay where they were, so that none covers the text, and nothing else is laid over. A
     * tool that draws nothing for its signature may shrink the field to a point.
     */
    private static boolean sameBoxes(PDPage before, PDPage after) throws IOException {
        List<PDAnnotation> one = before.getAnnotations();
        List<PDAnnotation> other = after.getAnnotations();
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            PDRectangle box = other.get(i).getRectangle();
            boolean isGone = box == null || box.getWidth() * box.getHeight() == 0;
            if (!one.get(i).getSubtype().equals(other.get(i).getSubtype())
                    || (!isGone && !corners(one.get(i).getRectangle()).equals(corners(box)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Float> corners(PDRectangle box) {
        return List.of(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    private static Optional<LocalDate> day(Calendar moment, ZoneId zone) {
        return moment == null
                ? Optional.empty()
                : Optional.of(moment.toInstant().atZone(zone).toLocalDate());
    }
}
