// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements under the prefixes of OpenDocument; the whole file declares them. */
final class OdtXml {
    /** Declarations for the root of a part. */
    static final String NAMESPACES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " office:version=\"1.3\"";

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    OdtXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes follow as name and value. */
    OdtXml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    OdtXml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element with nothing in it. */
    OdtXml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Words as they are. Blanks in a row, which XML would join, are counted instead. */
    OdtXml words(String written) {
        String words = OfficeText.of(written);
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ') {
                continue;
            }
            int end = i;
            while (end < words.length() && words.charAt(end) == ' ') {
                end++;
            }
            if (end - i > 1 || i == 0 || end == words.length()) {
                characters(words.substring(from, i));
                empty("text:s", "text:c", Integer.toString(end - i));
                from = end;
            }
            i = end - 1;
        }
        return characters(words.substring(from));
    }

    /** Words in a named style. */
    OdtXml words(String written, String style) {
        return open("text:span", "text:style-name", style).words(written).close();
    }

    OdtXml spans(List<Span> spans) {
        for (Span span : spans) {
            switch (span.style()) {
                case PLAIN -> words(span.text());
                case BOLD -> words(span.text(), "Strong");
                case ITALIC -> words(span.text(), "Emphasis");
                case TO_FILL -> words(span.text(), "ToFill");
            }
        }
        return this;
    }

    /** Text that has no layout: of a property. */
    OdtXml characters(String words) {
        try {
            xml.writeCharacters(words);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
