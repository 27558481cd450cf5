// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** An OpenDocument text, read part by part. */
final class OdtFile {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Document> documents = new ArrayList<>();

    OdtFile(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        for (String name : new String[] {"content.xml", "styles.xml"}) {
            documents.add(parse(part(name)));
        }
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    String part(String name) throws IOException {
        String part = parts.get(name);
        if (part == null) {
            throw new IOException(name);
        }
        return part;
    }

    /** All values of an attribute. */
    List<String> all(String attribute) {
        List<String> values = new ArrayList<>();
        for (Document document : documents) {
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (element.hasAttribute(attribute)) {
                    values.add(element.getAttribute(attribute));
                }
            }
        }
        return values;
    }

    int count(String element) {
        return documents.getFirst().getElementsByTagName(element).getLength();
    }

    /** The words of the text, paragraph by paragraph. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        NodeList elements = documents.getFirst().getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String name = elements.item(i).getNodeName();
            if (name.equals("text:p") || name.equals("text:h")) {
                StringBuilder words = new StringBuilder();
                collect(elements.item(i), words);
                paragraphs.add(words.toString());
            }
        }
        return OfficeWords.tidy(paragraphs);
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "#text" -> words.append(child.getNodeValue());
                case "text:tab" -> words.append('\t');
                case "text:line-break" -> words.append('\n');
                case "text:s" ->
                        words.append(
                                " "
                                        .repeat(
                                                Integer.parseInt(
                                                        ((Element) child).getAttribute("text:c"))));
                // A picture says what it shows, which is not of the text.
                case "draw:frame" -> {}
                default -> collect(child, words);
            }
        }
    }
}
