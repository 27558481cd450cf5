// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;

/** How a format writes paragraphs, rows and words. */
interface Dialect {
    boolean isParagraph(Element element);

    boolean isRow(Element element);

    boolean isTable(Element element);

    /** Whether nothing in there belongs to the text: what was deleted, remarks of a reader. */
    boolean isSkipped(Element element);

    /** Whether this node of a paragraph holds words of it. */
    boolean isCarrier(Node node);

    String words(Node carrier);

    /** Puts words in the place of a carrier's; a line break is written as the format has it. */
    void setWords(Node carrier, String words);

    /** What must not stay without a paragraph gets one. */
    void mend(Element container);

    /** Takes away what must be unique, from a copy. */
    void makeCopy(Element copy);

    /** Tells the format that the words of this paragraph were changed. */
    void changed(Element paragraph);

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All elements below, from top to bottom, without those that are skipped. */
    default List<Element> all(Node root) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(root)) {
            if (!isSkipped(child)) {
                found.add(child);
                found.addAll(all(child));
            }
        }
        return found;
    }

    default List<Element> paragraphs(Node root) {
        return all(root).stream().filter(this::isParagraph).toList();
    }

    /** What holds the words of a paragraph, without those of paragraphs within it. */
    default List<Node> carriers(Element paragraph) {
        List<Node> found = new ArrayList<>();
        collect(paragraph, found);
        return found;
    }

    private void collect(Node node, List<Node> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isCarrier(child)) {
                found.add(child);
            } else if (child instanceof Element element
                    && !isParagraph(element)
                    && !isSkipped(element)) {
                collect(element, found);
            }
        }
    }
}
