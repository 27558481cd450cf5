// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams the rows of a worksheet. Tools leave out row numbers and cell addresses, or put a prefix
 * before every element; what is left out is counted on from what came before.
 */
final class SheetParser {
    private static final int MAX_COLUMNS = 16_384;

    private final CellReader cells;

    SheetParser(CellReader cells) {
        this.cells = cells;
    }

    void parse(InputStream stream, Consumer<SheetRow> consumer) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(stream);
        int row = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                row = number(xml.getAttributeValue(null, "r"), row + 1);
                consumer.accept(new SheetRow(row, row(xml)));
            }
        }
    }

    private List<Cell> row(XMLStreamReader xml) throws XMLStreamException {
        List<Cell> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), row.size());
                while (row.size() < column) {
                    row.add(Cell.blank());
                }
                row.add(cell(xml));
            }
        }
        return row;
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        int style = number(xml.getAttributeValue(null, "s"), 0);
        String raw = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                raw =
                        switch (xml.getLocalName()) {
                            case "v" -> xml.getElementText();
                            case "is" -> RichText.read(xml, "is");
                            default -> raw;
                        };
            }
        }
        return cells.cell(type == null ? "" : type, style, raw);
    }

    /** The column of « AB12 », from 0; the next free one when there is no address. */
    private static int column(String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        // An address that goes back or beyond the sheet is not to be trusted.
        return column > next && column <= MAX_COLUMNS ? column - 1 : next;
    }

    private static int number(String attribute, int otherwise) {
        if (attribute == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(attribute);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
