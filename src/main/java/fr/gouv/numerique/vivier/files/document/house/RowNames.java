// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The placeholders of a row itself, without those of rows within it. */
final class RowNames {
    private RowNames() {}

    static List<String> of(Element row, Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (Element paragraph : dialect.paragraphs(row)) {
            if (rowOf(paragraph, dialect).filter(row::isSameNode).isPresent()) {
                names.addAll(new HouseText(paragraph, dialect).names());
            }
        }
        return names;
    }

    /** Whether a paragraph stands in a row. */
    static boolean isInRow(Element paragraph, Dialect dialect) {
        return rowOf(paragraph, dialect).isPresent();
    }

    /** The nearest row around. */
    private static Optional<Element> rowOf(Element paragraph, Dialect dialect) {
        for (Node up = paragraph.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element element && dialect.isRow(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
