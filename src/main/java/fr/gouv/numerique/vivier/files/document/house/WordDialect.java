// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Set;

/** WordprocessingML (ISO/IEC 29500), of either conformance class. */
final class WordDialect implements Dialect {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What has to hold a paragraph. */
    private static final Set<String> CONTAINERS =
            Set.of("body", "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote");

    private static final Set<String> UNIQUE = Set.of("bookmarkStart", "bookmarkEnd");

    @Override
    public boolean isParagraph(Element element) {
        return is(element, "p");
    }

    @Override
    public boolean isRow(Element element) {
        return is(element, "tr");
    }

    @Override
    public boolean isTable(Element element) {
        return is(element, "tbl");
    }

    @Override
    public boolean isSkipped(Element element) {
        return is(element, "del") || is(element, "moveFrom");
    }

    @Override
    public boolean isCarrier(Node node) {
        return node instanceof Element element && is(element, "t");
    }

    @Override
    public String words(Node carrier) {
        return carrier.getTextContent();
    }

    @Override
    public void setWords(Node carrier, String words) {
        Element text = (Element) carrier;
        String[] lines = words.split("\n", -1);
        fill(text, lines[0]);
        Node after = text.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            Node run = text.getParentNode();
            run.insertBefore(like(text, "br"), after);
            Element next = like(text, "t");
            fill(next, lines[i]);
            run.insertBefore(next, after);
        }
    }

    private static void fill(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    @Override
    public void mend(Element container) {
        if (!CONTAINERS.contains(container.getLocalName())) {
            return;
        }
        List<Element> children = Dialect.children(container);
        boolean isMissing =
                is(container, "tc")
                        ? children.isEmpty() || !isParagraph(children.getLast())
                        : children.stream().noneMatch(this::isParagraph);
        if (isMissing) {
            Node before =
                    is(container, "body") && !children.isEmpty() && is(children.getLast(), "sectPr")
                            ? children.getLast()
                            : null;
            container.insertBefore(like(container, "p"), before);
        }
    }

    @Override
    public void makeCopy(Element copy) {
        for (Element element : all(copy)) {
            if (UNIQUE.contains(element.getLocalName())
                    || (is(element, "id") && is((Element) element.getParentNode(), "sdtPr"))) {
                element.getParentNode().removeChild(element);
            }
            numbered(element);
        }
        numbered(copy);
    }

    /** Numbers of paragraphs are unique. */
    private static void numbered(Element element) {
        for (String name : List.of("paraId", "textId")) {
            for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (name.equals(attribute.getLocalName())) {
                    element.removeAttributeNode(attribute);
                }
            }
        }
    }

    /** A content control no longer shows its prompt, nor data bound from elsewhere. */
    @Override
    public void changed(Element paragraph) {
        for (Element inner : all(paragraph)) {
            unbind(inner);
        }
        for (Node up = paragraph.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element element) {
                unbind(element);
            }
        }
    }

    private static void unbind(Element control) {
        if (!is(control, "sdt")) {
            return;
        }
        for (Element properties : Dialect.children(control)) {
            if (is(properties, "sdtPr")) {
                for (Element property : Dialect.children(properties)) {
                    if (is(property, "showingPlcHdr")
                            || property.getLocalName().equals("dataBinding")) {
                        properties.removeChild(property);
                    }
                }
            }
        }
    }

    private static Element like(Element model, String name) {
        String prefix = model.getPrefix();
        return model.getOwnerDocument()
                .createElementNS(
                        model.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName())
                && String.valueOf(element.getNamespaceURI()).contains("wordprocessingml");
    }
}
