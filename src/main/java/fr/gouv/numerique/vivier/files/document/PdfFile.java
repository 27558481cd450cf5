// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A PDF file being written, set up to conform to PDF/A-2a and PDF/UA-1. */
final class PdfFile implements AutoCloseable {
    private static final String PRODUCT = "Vivier";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Document document =
            new Document(new Rectangle(Geometry.WIDTH, Geometry.HEIGHT), 0, 0, 0, 0);
    private final PdfWriter writer;
    private boolean isFirstPage = true;

    PdfFile(DocumentContent content, Instant created, OutputStream out) throws IOException {
        writer = PdfWriter.getInstance(document, out);
        // Before opening: the library then refuses whatever a PDF/A file must not hold.
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(content.language().toLanguageTag()));
        document.open();
        writer.setPageEmpty(false);
        information(content, created);
        writer.setXmpMetadata(Xmp.packet(content, PRODUCT, created));
        colours();
    }

    PdfWriter writer() {
        return writer;
    }

    /** What is drawn directly does not count as content: each page has to be claimed. */
    PdfContentByte beginPage() {
        if (!isFirstPage) {
            writer.setPageEmpty(false);
            document.newPage();
            writer.setPageEmpty(false);
        }
        isFirstPage = false;
        return writer.getDirectContent();
    }

    @Override
    public void close() {
        document.close();
    }

    private void information(DocumentContent content, Instant created) {
        PdfDictionary info = writer.getInfo();
        PdfString date = new PdfString(PDF_DATE.format(created));
        info.put(PdfName.TITLE, text(content.title()));
        info.put(PdfName.SUBJECT, text(content.subject()));
        info.put(PdfName.AUTHOR, text(content.author()));
        info.put(PdfName.CREATOR, text(PRODUCT));
        info.put(PdfName.PRODUCER, text(PRODUCT));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    /** What the colour numbers of the file mean. */
    private void colours() throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.INFO, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
