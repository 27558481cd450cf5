// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of unknown origin: no document types, nothing fetched from outside, no endless texts. */
final class Xml {
    private Xml() {}

    static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            MarkupStream markup = new MarkupStream(stream);
            byte[] start = markup.readNBytes(XmlEncoding.START);
            // Decoded here: the parser reports malformed bytes on the standard error stream.
            return factory.createXMLStreamReader(
                    new InputStreamReader(
                            XmlEncoding.of(start).utf8(start, markup),
                            StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The attribute of this name, whatever its prefix; empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
