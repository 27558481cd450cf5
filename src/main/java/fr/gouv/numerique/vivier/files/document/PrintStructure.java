// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;

/**
 * One tree of elements over those of all documents. A page and a field know their elements by a
 * number of the whole file, so that each document's numbers begin where the last one's ended.
 */
final class PrintStructure {
    private final ObjectWriter objects;
    private final COSObject root;
    private final COSArray elements = new COSArray();
    private final COSArray numberGroups = new COSArray();
    private final COSDictionary roles = new COSDictionary();
    private int next;

    PrintStructure(ObjectWriter objects) {
        this.objects = objects;
        this.root = objects.reserve();
    }

    /** Before the pages are written: their numbers change. */
    void add(PDDocument part) throws IOException {
        COSDictionary catalog = part.getDocumentCatalog().getCOSObject();
        COSDictionary tree = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        objects.replace(catalog.getCOSObject(COSName.STRUCT_TREE_ROOT), root);
        for (COSBase element : tree.getCOSArray(COSName.K)) {
            elements.add(objects.keep((COSObject) element));
        }
        COSDictionary itsRoles = tree.getCOSDictionary(COSName.ROLE_MAP);
        if (itsRoles != null) {
            roles.addAll(itsRoles);
        }
        for (PDPage page : part.getPages()) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                shift((COSDictionary) annotations.getObject(i), COSName.STRUCT_PARENT);
            }
        }
        addNumbers(tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
    }

    private void shift(COSDictionary owner, COSName key) {
        if (owner.containsKey(key)) {
            owner.setInt(key, owner.getInt(key) + next);
        }
    }

    /** Pairs of a number and its elements, by rising number. */
    private void addNumbers(COSArray pairs) throws IOException {
        int first = pairs.getInt(0) + next;
        int last = pairs.getInt(pairs.size() - 2) + next;
        for (int i = 0; i < pairs.size(); i += 2) {
            pairs.set(i, COSInteger.get(pairs.getInt(i) + (long) next));
        }
        COSDictionary group = new COSDictionary();
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(first));
        limits.add(COSInteger.get(last));
        group.setItem(COSName.LIMITS, limits);
        group.setItem(COSName.NUMS, pairs);
        COSObject reference = objects.reserve();
        objects.write(reference, group);
        numberGroups.add(reference);
        next = last + 1;
    }

    /** Once, after all documents. */
    COSObject end() throws IOException {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.KIDS, numberGroups);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, elements);
        tree.setItem(COSName.PARENT_TREE, numbers);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        if (roles.size() > 0) {
            tree.setItem(COSName.ROLE_MAP, roles);
        }
        objects.write(root, tree);
        return root;
    }
}
