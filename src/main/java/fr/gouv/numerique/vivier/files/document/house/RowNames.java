// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;

/** The placeholders of a row itself, without those of rows within it. */
final class RowNames {
    private RowNames() {}

    static List<String> of(Element row, Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (Element paragraph : dialect.paragraphs(row)) {
            if (rowOf(paragraph, dialect) == row) {
                names.addAll(new HouseText(paragraph, dialect).names());
            }
        }
        return names;
    }

    /** Whether a paragraph stands in a row. */
    static boolean isInRow(Element paragraph, Dialect dialect) {
        return rowOf(paragraph, dialect) != paragraph;
    }

    /** The nearest row around, or the paragraph itself when there is none. */
    private static Element rowOf(Element paragraph, Dialect dialect) {
        for (Node up = paragraph.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element element && dialect.isRow(element)) {
                return element;
            }
        }
        return paragraph;
    }
}
