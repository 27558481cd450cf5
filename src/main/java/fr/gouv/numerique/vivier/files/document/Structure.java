// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The elements of a document in the file, all made before anything is drawn, in reading order. */
final class Structure {
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final PdfStructureTreeRoot tree;

    Structure(PdfWriter writer, Tag root) {
        this.tree = writer.getStructureTreeRoot();
        PdfStructureElement document = new PdfStructureElement(tree, name(root));
        elements.put(root, document);
        root.children().forEach(child -> make(child, document));
    }

    private void make(Tag tag, PdfStructureElement parent) {
        PdfStructureElement element = new PdfStructureElement(parent, name(tag));
        switch (tag.role()) {
            case COLUMN_NAME -> attribute(element, "Table", "Scope", "Column");
            case ROW_NAME -> attribute(element, "Table", "Scope", "Row");
            case LIST -> attribute(element, "List", "ListNumbering", "Disc");
            default -> {}
        }
        elements.put(tag, element);
        tag.children().forEach(child -> make(child, element));
    }

    private static void attribute(
            PdfStructureElement element, String owner, String name, String value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), new PdfName(value));
        element.put(PdfName.A, attributes);
    }

    private static PdfName name(Tag tag) {
        return new PdfName(tag.role().pdfName());
    }

    PdfStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag));
    }

    PdfStructureTreeRoot tree() {
        return tree;
    }
}
