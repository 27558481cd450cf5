// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One closed bookmark for each document, named by its title, with its own bookmarks under it. */
final class PrintOutline {
    /** Where a document's bookmark stands in the file, and what it says. */
    private record Item(COSObject place, COSDictionary says) {}

    private final ObjectWriter objects;
    private final COSObject root;
    private final List<Item> items = new ArrayList<>();

    PrintOutline(ObjectWriter objects) {
        this.objects = objects;
        this.root = objects.reserve();
    }

    void add(PDDocument part) {
        COSDictionary says = new COSDictionary();
        COSObject place = objects.reserve();
        COSArray target = new COSArray();
        target.add(objects.keep(firstPage(part)));
        target.add(COSName.getPDFName("Fit"));
        says.setString(COSName.TITLE, part.getDocumentInformation().getTitle());
        says.setItem(COSName.PARENT, root);
        says.setItem(COSName.DEST, target);
        COSDictionary catalog = part.getDocumentCatalog().getCOSObject();
        COSDictionary outline = catalog.getCOSDictionary(COSName.OUTLINES);
        if (outline != null) {
            objects.replace(catalog.getCOSObject(COSName.OUTLINES), place);
            says.setItem(COSName.FIRST, objects.keep(outline.getCOSObject(COSName.FIRST)));
            says.setItem(COSName.LAST, objects.keep(outline.getCOSObject(COSName.LAST)));
            says.setInt(COSName.COUNT, -outline.getInt(COSName.COUNT));
        }
        items.add(new Item(place, says));
    }

    private static COSObject firstPage(PDDocument part) {
        COSDictionary pages =
                part.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        return (COSObject) pages.getCOSArray(COSName.KIDS).get(0);
    }

    /** Once, after all documents; there is at least one. */
    COSObject end() throws IOException {
        for (int i = 0; i < items.size(); i++) {
            COSDictionary says = items.get(i).says();
            if (i > 0) {
                says.setItem(COSName.PREV, items.get(i - 1).place());
            }
            if (i < items.size() - 1) {
                says.setItem(COSName.NEXT, items.get(i + 1).place());
            }
            objects.write(items.get(i).place(), says);
        }
        COSDictionary outlines = new COSDictionary();
        outlines.setItem(COSName.TYPE, COSName.OUTLINES);
        outlines.setItem(COSName.FIRST, items.getFirst().place());
        outlines.setItem(COSName.LAST, items.getLast().place());
        outlines.setInt(COSName.COUNT, items.size());
        objects.write(root, outlines);
        return root;
    }
}
