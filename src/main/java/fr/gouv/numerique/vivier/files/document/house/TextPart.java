// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a template that has words to fill in.
 *
 * @param path in the archive
 * @param part what it is to a reader
 * @param xml its content
 */
record TextPart(String path, HouseFinding.Part part, Document xml) {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    static List<TextPart> of(HousePackage file) throws UnusableTemplateException {
        List<TextPart> parts = new ArrayList<>();
        if (file.format() == FileFormat.ODT) {
            add(parts, file, "content.xml", HouseFinding.Part.BODY);
            add(parts, file, "styles.xml", HouseFinding.Part.HEADER);
        } else {
            byte[] types = file.parts().getOrDefault(CONTENT_TYPES, new byte[0]);
            for (Element entry : Dialect.children(HouseXml.read(types).getDocumentElement())) {
                String type = entry.getAttribute("ContentType");
                String path = entry.getAttribute("PartName").replaceFirst("^/", "");
                if (type.contains("wordprocessingml.document.main")
                        || type.contains("wordprocessingml.template.main")) {
                    add(parts, file, path, HouseFinding.Part.BODY);
                } else if (type.contains("wordprocessingml.header")) {
                    add(parts, file, path, HouseFinding.Part.HEADER);
                } else if (type.contains("wordprocessingml.footer")) {
                    add(parts, file, path, HouseFinding.Part.FOOTER);
                } else if (type.contains("wordprocessingml.footnotes")
                        || type.contains("wordprocessingml.endnotes")) {
                    add(parts, file, path, HouseFinding.Part.NOTES);
                }
            }
        }
        if (parts.stream().noneMatch(it -> it.part() == HouseFinding.Part.BODY)) {
            throw new UnusableTemplateException("damaged");
        }
        return parts;
    }

    private static void add(
            List<TextPart> parts, HousePackage file, String path, HouseFinding.Part part)
            throws UnusableTemplateException {
        byte[] bytes = file.parts().get(path);
        if (bytes != null) {
            parts.add(new TextPart(path, part, HouseXml.read(bytes)));
        }
    }
}
