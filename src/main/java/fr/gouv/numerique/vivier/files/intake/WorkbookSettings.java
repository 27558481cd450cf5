// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What holds for a whole workbook. */
final class WorkbookSettings {
    private WorkbookSettings() {}

    /** Old workbooks from a Mac count days from 1904 instead of 1900. */
    static boolean usesDatesFrom1904(XSSFReader reader)
            throws IOException, XMLStreamException, InvalidFormatException {
        try (InputStream stream = reader.getWorkbookData()) {
            XMLStreamReader xml = Xml.reader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String value = xml.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
        }
        return false;
    }
}
