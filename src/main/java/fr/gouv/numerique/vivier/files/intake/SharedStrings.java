// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The table of texts that the cells of a workbook refer to. */
final class SharedStrings {
    private SharedStrings() {}

    /** The texts in order; none when the workbook has no such table. */
    static List<String> read(XSSFReader reader)
            throws IOException, XMLStreamException, InvalidFormatException {
        List<String> strings = new ArrayList<>();
        try (InputStream stream = reader.getSharedStringsData()) {
            if (stream == null) {
                return strings;
            }
            XMLStreamReader xml = Xml.reader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        return strings;
    }
}
