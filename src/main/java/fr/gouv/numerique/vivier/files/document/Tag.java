// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the document's structure, as a screen reader goes through it. Built before anything
 * is drawn, in reading order.
 */
final class Tag {
    /** What an element is; names are those of PDF. */
    enum Role {
        DOCUMENT("Document"),
        SECTION("Sect"),
        GROUP("Div"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        PARAGRAPH("P"),
        LIST("L"),
        ITEM("LI"),
        ITEM_LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table"),
        CAPTION("Caption"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        COLUMN_NAME("TH"),
        ROW_NAME("TH"),
        CELL("TD"),
        FORM("Form"),
        FIGURE("Figure");

        private final String pdfName;

        Role(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    private final Role role;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Role role) {
        this.role = role;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT);
    }

    Tag add(Role childRole) {
        Tag child = new Tag(childRole);
        children.add(child);
        return child;
    }

    Role role() {
        return role;
    }

    List<Tag> children() {
        return children;
    }
}
