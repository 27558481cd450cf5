// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** OpenDocument text (ISO/IEC 26300). */
final class OpenDialect implements Dialect {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @Override
    public boolean isParagraph(Element element) {
        return is(element, TEXT, "p") || is(element, TEXT, "h");
    }

    @Override
    public boolean isRow(Element element) {
        return is(element, TABLE, "table-row");
    }

    @Override
    public boolean isTable(Element element) {
        return is(element, TABLE, "table");
    }

    @Override
    public boolean isSkipped(Element element) {
        String name = element.getLocalName();
        return is(element, TEXT, "tracked-changes")
                || is(element, TEXT, "note-citation")
                || name.equals("annotation")
                || name.equals("title")
                || name.equals("desc");
    }

    @Override
    public boolean isCarrier(Node node) {
        return node instanceof Text || (node instanceof Element element && is(element, TEXT, "s"));
    }

    @Override
    public String words(Node carrier) {
        if (carrier instanceof Element blanks) {
            String count = blanks.getAttributeNS(TEXT, "c");
            return count.matches("\\d{1,3}") ? " ".repeat(Integer.parseInt(count)) : " ";
        }
        return carrier.getTextContent();
    }

    @Override
    public void setWords(Node carrier, String words) {
        Node parent = carrier.getParentNode();
        for (int i = 0; i < words.length(); i++) {
            int end = i;
            while (end < words.length() && words.charAt(end) == ' ') {
                end++;
            }
            boolean atEdge = i == 0 || end == words.length();
            if (words.charAt(i) == '\n') {
                parent.insertBefore(element(parent, "line-break"), carrier);
            } else if (end > i + 1 || (end > i && atEdge)) {
                Element blanks = element(parent, "s");
                blanks.setAttributeNS(TEXT, prefixed(parent, "c"), Integer.toString(end - i));
                parent.insertBefore(blanks, carrier);
                i = end - 1;
            } else {
                int stop = i + 1;
                while (stop < words.length()
                        && words.charAt(stop) != '\n'
                        && !isBlanks(words, stop)) {
                    stop++;
                }
                parent.insertBefore(
                        parent.getOwnerDocument().createTextNode(words.substring(i, stop)),
                        carrier);
                i = stop - 1;
            }
        }
        parent.removeChild(carrier);
    }

    /** Blanks that XML would not keep: several in a row, or at the end. */
    private static boolean isBlanks(String words, int at) {
        return words.charAt(at) == ' '
                && (at + 1 == words.length()
                        || words.charAt(at + 1) == ' '
                        || words.charAt(at + 1) == '\n');
    }

    @Override
    public void mend(Element container) {
        // An entry of a list without words would still show its bullet.
        Node parent = container.getParentNode();
        if (is(container, TEXT, "list-item")
                && Dialect.children(container).isEmpty()
                && parent != null) {
            parent.removeChild(container);
        }
    }

    @Override
    public void makeCopy(Element copy) {
        for (Element element : all(copy)) {
            if (element.getLocalName().startsWith("bookmark")) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    @Override
    public void changed(Element paragraph) {}

    private static Element element(Node like, String name) {
        return like.getOwnerDocument().createElementNS(TEXT, prefixed(like, name));
    }

    private static String prefixed(Node like, String name) {
        String prefix = like.lookupPrefix(TEXT);
        return prefix == null ? "text:" + name : prefix + ":" + name;
    }

    static boolean is(Element element, String namespace, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }
}
