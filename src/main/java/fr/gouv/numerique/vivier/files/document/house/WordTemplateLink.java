// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.Map;

/**
 * Word remembers by its path the template that a file was begun with, and opens it again with the
 * file. A document that leaves the house must not: the link is taken out.
 */
final class WordTemplateLink {
    /** End of the type of that relationship. */
    static final String TYPE = "/attachedTemplate";

    private static final String SETTINGS = "word/settings.xml";
    private static final String RELATIONSHIPS = "word/_rels/settings.xml.rels";

    private WordTemplateLink() {}

    static void remove(Map<String, byte[]> parts) throws UnusableTemplateException {
        byte[] relationships = parts.get(RELATIONSHIPS);
        byte[] settings = parts.get(SETTINGS);
        if (relationships == null || settings == null) {
            return;
        }
        Document links = HouseXml.read(relationships);
        for (Element link : Dialect.children(links.getDocumentElement())) {
            if (link.getAttribute("Type").endsWith(TYPE)) {
                link.getParentNode().removeChild(link);
            }
        }
        Document xml = HouseXml.read(settings);
        for (Element setting : Dialect.children(xml.getDocumentElement())) {
            if (WordDialect.is(setting, "attachedTemplate")) {
                setting.getParentNode().removeChild(setting);
            }
        }
        parts.put(RELATIONSHIPS, HouseXml.write(links));
        parts.put(SETTINGS, HouseXml.write(xml));
    }
}
