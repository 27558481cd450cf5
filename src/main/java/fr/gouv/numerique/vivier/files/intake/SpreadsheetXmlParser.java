// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the « XML Spreadsheet » of Excel 2002 and 2003, which some tools still write. */
final class SpreadsheetXmlParser {
    private static final int MAX_COLUMNS = 16_384;

    private final XMLStreamReader xml;
    private final Consumer<String> names;
    private final Consumer<SheetRow> rows;
    private final int wanted;

    private SpreadsheetXmlParser(
            XMLStreamReader xml, int wanted, Consumer<String> names, Consumer<SheetRow> rows) {
        this.xml = xml;
        this.wanted = wanted;
        this.names = names;
        this.rows = rows;
    }

    /** Gives the name of every sheet, and the rows of the one at this place, if there is one. */
    static void parse(
            InputStream stream, int place, Consumer<String> names, Consumer<SheetRow> rows)
            throws XMLStreamException {
        new SpreadsheetXmlParser(Xml.reader(stream), place, names, rows).parse();
    }

    private void parse() throws XMLStreamException {
        int sheet = -1;
        int row = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "Worksheet" -> {
                    sheet++;
                    row = 0;
                    names.accept(Xml.attribute(xml, "Name"));
                }
                case "Row" -> {
                    row = index(row + 1);
                    List<Cell> cells = cells();
                    if (sheet == wanted && !cells.isEmpty()) {
                        rows.accept(new SheetRow(row, cells));
                    }
                }
                default -> {}
            }
        }
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int next = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Cell")) {
                int column = index(next);
                next = column + 1 + Math.max(0, number("MergeAcross"));
                Cell cell = cell();
                if (!cell.isBlank() && column <= MAX_COLUMNS) {
                    while (cells.size() < column - 1) {
                        cells.add(Cell.blank());
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell() throws XMLStreamException {
        String type = "";
        StringBuilder text = new StringBuilder();
        boolean data = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("Cell")) {
                    break;
                }
                data &= !xml.getLocalName().equals("Data");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Data")) {
                data = true;
                type = Xml.attribute(xml, "Type");
            } else if (data && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return typed(type, text.toString());
    }

    private static Cell typed(String type, String text) {
        try {
            return switch (type) {
                case "Number" -> new Cell.Figure(Double.parseDouble(text.strip()));
                case "Boolean" -> new Cell.Flag(text.strip().equals("1"));
                case "Error" -> new Cell.Fault(text.strip());
                case "DateTime" -> new Cell.Moment(LocalDateTime.parse(text.strip()));
                default -> Cell.ofText(text);
            };
        } catch (NumberFormatException | DateTimeException _) {
            return Cell.ofText(text);
        }
    }

    /** Where the row or cell stands; just after the last one when it does not say. */
    private int index(int next) {
        int said = number("Index");
        return said >= next ? said : next;
    }

    private int number(String name) {
        try {
            return Math.clamp(Long.parseLong(Xml.attribute(xml, name)), 0, 1_048_576);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
