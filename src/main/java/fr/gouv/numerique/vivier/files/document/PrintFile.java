// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

/**
 * Puts finished documents one behind the other into one file to print. Pages, words and their
 * structure are those of the documents, so that the file can be read aloud too; what counts stays
 * the file of each document.
 */
public final class PrintFile implements AutoCloseable {
    private static final String PRODUCT = "Vivier";

    private final boolean isDuplex;
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final PDDocument file = new PDDocument();

    /** What was appended stays open until the file is written: pages are copied then. */
    private final List<PDDocument> parts = new ArrayList<>();

    /**
     * Begins with no page.
     *
     * @param isDuplex whether each document begins on a new sheet when both sides are printed
     */
    public PrintFile(boolean isDuplex) {
        this.isDuplex = isDuplex;
    }

    public void add(byte[] pdf) throws IOException {
        PDDocument part = Loader.loadPDF(pdf);
        parts.add(part);
        merger.appendDocument(file, part);
        if (isDuplex && part.getNumberOfPages() % 2 == 1) {
            file.addPage(new PDPage(PDRectangle.A4));
        }
    }

    /**
     * The whole file.
     *
     * @param title what it is called
     * @param created the moment that it bears
     */
    public byte[] bytes(String title, Instant created) throws IOException {
        describe(title, created);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Compressing objects once more takes half of the time and saves little.
        file.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    /** In place of the description of the first document, which is not that of all. */
    private void describe(String title, Instant created) throws IOException {
        Calendar moment = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(created.toEpochMilli());
        var information = file.getDocumentInformation();
        information.getCOSObject().clear();
        information.setTitle(title);
        information.setAuthor(PRODUCT);
        information.setSubject(title);
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        file.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(
                                file,
                                new ByteArrayInputStream(Xmp.packet(title, PRODUCT, created))));
    }

    @Override
    public void close() throws IOException {
        for (PDDocument part : parts) {
            part.close();
        }
        file.close();
    }
}
