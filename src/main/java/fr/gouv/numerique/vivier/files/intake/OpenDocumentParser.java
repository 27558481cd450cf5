// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the content of an OpenDocument spreadsheet. Rows and cells say how often they are repeated:
 * blank ones, a million times at the end of a sheet, cost nothing, for they are only counted.
 */
final class OpenDocumentParser {
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROWS = 1_048_576;

    /** Cells that are not written but said to be like others: a few bytes can ask for billions. */
    private static final long MAX_REPEATED = 2_000_000;

    private final int wanted;
    private final Consumer<String> names;
    private final Consumer<SheetRow> rows;
    private long expanded;
    private int table = -1;
    private int row;

    private OpenDocumentParser(int wanted, Consumer<String> names, Consumer<SheetRow> rows) {
        this.wanted = wanted;
        this.names = names;
        this.rows = rows;
    }

    /** Gives the name of every table, and the rows of the one at this place, if there is one. */
    static void parse(
            InputStream stream, int place, Consumer<String> names, Consumer<SheetRow> rows)
            throws XMLStreamException {
        new OpenDocumentParser(place, names, rows).parse(stream);
    }

    private void parse(InputStream stream) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table" -> {
                        table++;
                        row = 0;
                        names.accept(Xml.attribute(xml, "name"));
                    }
                    case "table-row" -> row(xml);
                    default -> {}
                }
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int repeated = count(xml, "number-rows-repeated", MAX_ROWS);
        if (table != wanted) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        int blanks = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && isCell(xml.getLocalName())) {
                int times = count(xml, "number-columns-repeated", MAX_COLUMNS);
                Cell cell = cell(xml);
                if (cell.isBlank()) {
                    blanks += times;
                } else {
                    for (; blanks > 0 && cells.size() < MAX_COLUMNS; blanks--) {
                        cells.add(Cell.blank());
                    }
                    expanded += times - 1;
                    for (int i = 0; i < times && cells.size() < MAX_COLUMNS; i++) {
                        cells.add(cell);
                    }
                }
            }
        }
        expanded += (long) (repeated - 1) * cells.size();
        if (expanded > MAX_REPEATED) {
            throw new XMLStreamException("more repeated answers than people could give");
        }
        for (int i = 0; i < repeated && !cells.isEmpty() && row + i < MAX_ROWS; i++) {
            rows.accept(new SheetRow(row + i + 1, cells));
        }
        row = Math.min(MAX_ROWS, row + repeated);
    }

    private static boolean isCell(String element) {
        return element.equals("table-cell") || element.equals("covered-table-cell");
    }

    private static Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "value-type");
        String number = Xml.attribute(xml, "value");
        String date = Xml.attribute(xml, "date-value");
        String flag = Xml.attribute(xml, "boolean-value");
        String text = text(xml);
        return switch (type) {
            case "float", "percentage", "currency" -> figure(number, text);
            case "date" -> date(date, text);
            case "boolean" -> new Cell.Flag(flag.equals("true"));
            default -> Cell.ofText(text);
        };
    }

    /** The paragraphs of a cell, without the notes that hang on it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int notes = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (isCell(xml.getLocalName())) {
                    break;
                }
                notes -= xml.getLocalName().equals("annotation") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation" -> notes++;
                    case "p" -> {
                        if (notes == 0 && paragraphs++ > 0) {
                            text.append('\n');
                        }
                    }
                    case "s" -> text.repeat(" ", Math.min(count(xml, "c", MAX_COLUMNS), 100));
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            } else if (notes == 0 && paragraphs > 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static Cell figure(String number, String text) {
        try {
            return new Cell.Figure(Double.parseDouble(number));
        } catch (NumberFormatException _) {
            return Cell.ofText(text);
        }
    }

    private static Cell date(String date, String text) {
        try {
            return new Cell.Moment(
                    date.indexOf('T') > 0
                            ? LocalDateTime.parse(date)
                            : LocalDate.parse(date).atStartOfDay());
        } catch (DateTimeException _) {
            return Cell.ofText(text);
        }
    }

    /** How often something is repeated: once when it is not said, never more than there is room. */
    private static int count(XMLStreamReader xml, String name, int most) {
        String said = Xml.attribute(xml, name);
        try {
            return said.isEmpty() ? 1 : Math.clamp(Long.parseLong(said), 1, most);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
