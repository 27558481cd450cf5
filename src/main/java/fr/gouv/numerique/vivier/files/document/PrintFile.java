// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Puts finished documents one behind the other into one file to print. Pages, words and their
 * structure are those of the documents, so that the file can be read aloud too, and each document
 * has its bookmark; what counts stays the file of each document.
 *
 * <p>The objects of a document are copied as they are, under new numbers, when it is added; only
 * what holds the documents together is written anew.
 */
public final class PrintFile {
    private static final String PRODUCT = "Vivier";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final boolean isDuplex;
    private final ObjectWriter objects = new ObjectWriter();
    private final PrintStructure structure = new PrintStructure(objects);
    private final PrintOutline outline = new PrintOutline(objects);
    private final COSObject pages = objects.reserve();
    private final COSObject colours = objects.reserve();
    private final COSArray pageGroups = new COSArray();
    private final COSArray fields = new COSArray();
    private int pageCount;
    private int documents;

    /**
     * Begins with no page.
     *
     * @param isDuplex whether each document begins on a new sheet when both sides are printed
     */
    public PrintFile(boolean isDuplex) {
        this.isDuplex = isDuplex;
    }

    /** Adds a document as {@link PdfDocumentWriter} writes it. */
    public void add(byte[] pdf) throws IOException {
        try (PDDocument part = Loader.loadPDF(pdf)) {
            documents++;
            COSDictionary catalog = part.getDocumentCatalog().getCOSObject();
            if (documents == 1) {
                objects.write(colours, catalog.getCOSArray(COSName.OUTPUT_INTENTS));
            }
            structure.add(part);
            outline.add(part);
            addFields(catalog.getCOSDictionary(COSName.ACRO_FORM));
            catalog.getCOSDictionary(COSName.PAGES).setItem(COSName.PARENT, pages);
            pageGroups.add(objects.keep(catalog.getCOSObject(COSName.PAGES)));
            objects.endDocument();
            pageCount += part.getNumberOfPages();
            if (isDuplex && part.getNumberOfPages() % 2 == 1) {
                addBlankPage();
            }
        }
    }

    /** A field's name exists once in a file: each bears the number of its document too. */
    private void addFields(@Nullable COSDictionary form) {
        if (form == null) {
            return;
        }
        for (COSBase item : form.getCOSArray(COSName.FIELDS)) {
            COSObject reference = (COSObject) item;
            COSDictionary field = (COSDictionary) reference.getObject();
            field.setString(COSName.T, field.getString(COSName.T) + "." + documents);
            fields.add(objects.keep(reference));
        }
    }

    private void addBlankPage() throws IOException {
        COSDictionary blank = new PDPage(PDRectangle.A4).getCOSObject();
        blank.setItem(COSName.PARENT, pages);
        COSObject reference = objects.reserve();
        objects.write(reference, blank);
        pageGroups.add(reference);
        pageCount++;
    }

    /**
     * The whole file; nothing can be added afterwards.
     *
     * @param title what it is called
     * @param created the moment that it bears
     */
    public byte[] bytes(String title, Instant created) throws IOException {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, pageGroups);
        tree.setInt(COSName.COUNT, pageCount);
        objects.write(pages, tree);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.INFO, written(information(title, created)));
        trailer.setItem(COSName.ROOT, written(catalog(title, created)));
        return objects.end(trailer);
    }

    private COSObject written(COSBase value) throws IOException {
        COSObject place = objects.reserve();
        objects.write(place, value);
        return place;
    }

    private COSDictionary catalog(String title, Instant created) throws IOException {
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(COSName.OUTPUT_INTENTS, colours);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.end());
        catalog.setItem(COSName.OUTLINES, outline.end());
        catalog.setItem(COSName.METADATA, written(metadata(title, created)));
        catalog.setString(COSName.LANG, "fr-FR");
        catalog.setItem(COSName.MARK_INFO, truth("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, truth("DisplayDocTitle"));
        if (fields.size() > 0) {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, fields);
            catalog.setItem(COSName.ACRO_FORM, form);
        }
        return catalog;
    }

    private static COSDictionary truth(String name) {
        COSDictionary says = new COSDictionary();
        says.setItem(COSName.getPDFName(name), COSBoolean.TRUE);
        return says;
    }

    private static COSStream metadata(String title, Instant created) throws IOException {
        COSStream metadata = new COSStream();
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream out = metadata.createRawOutputStream()) {
            out.write(Xmp.packet(title, PRODUCT, created));
        }
        return metadata;
    }

    private static COSDictionary information(String title, Instant created) {
        COSString moment = new COSString(PDF_DATE.format(created));
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        information.setString(COSName.SUBJECT, title);
        information.setString(COSName.AUTHOR, PRODUCT);
        information.setString(COSName.CREATOR, PRODUCT);
        information.setString(COSName.PRODUCER, PRODUCT);
        information.setItem(COSName.CREATION_DATE, moment);
        information.setItem(COSName.MOD_DATE, moment);
        return information;
    }
}
