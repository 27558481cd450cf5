// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;

import org.apache.poi.ss.usermodel.DateUtil;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Makes a cell of its type, style and raw value. */
final class CellReader {
    static final long INLINE = XmlScanner.name("inlineStr");
    private static final long SHARED = XmlScanner.name("s");
    private static final long STRING = XmlScanner.name("str");
    private static final long FLAG = XmlScanner.name("b");
    private static final long FAULT = XmlScanner.name("e");
    private static final long DATE = XmlScanner.name("d");

    private final CellFormats formats;
    private final SharedStrings strings;
    private final boolean from1904;

    CellReader(CellFormats formats, SharedStrings strings, boolean from1904) {
        this.formats = formats;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /**
     * One cell.
     *
     * @param type attribute {@code t}, 0 for a number
     * @param style attribute {@code s}, 0 when absent
     * @param raw content of {@code v}, or the inline text
     */
    Cell cell(long type, int style, XmlText raw) throws IOException {
        if (raw.isEmpty()) {
            return Cell.blank();
        }
        if (type == SHARED) {
            return strings.cell(index(raw));
        }
        if (type == INLINE || type == STRING) {
            return Cell.ofText(EscapedText.plain(raw.string()));
        }
        if (type == FLAG) {
            String flag = raw.string();
            return new Cell.Flag(flag.equals("1") || flag.equals("true"));
        }
        if (type == FAULT) {
            return new Cell.Fault(raw.string());
        }
        return type == DATE ? isoDate(raw.string()) : number(style, raw);
    }

    private static int index(XmlText raw) throws XmlDamage {
        int index = 0;
        for (int i = 0; i < raw.length(); i++) {
            int digit = raw.at(i) - '0';
            if (digit < 0 || digit > 9 || index > Integer.MAX_VALUE / 10 - 1) {
                return indexAmongBlanks(raw.string());
            }
            index = index * 10 + digit;
        }
        return index;
    }

    private static int indexAmongBlanks(String raw) throws XmlDamage {
        try {
            int index = Integer.parseInt(raw.strip());
            if (index >= 0) {
                return index;
            }
        } catch (NumberFormatException _) {
            // Told below, like a number below zero.
        }
        throw new XmlDamage("a text without its number");
    }

    /** Strict workbooks write dates as text: a day, or a day and a time, with or without zone. */
    private static Cell isoDate(String raw) {
        String text = raw.strip();
        try {
            if (text.indexOf('T') < 0) {
                return new Cell.Moment(LocalDate.parse(text).atStartOfDay());
            }
            boolean zoned = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
            return new Cell.Moment(
                    zoned
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeException _) {
            return Cell.ofText(raw);
        }
    }

    private Cell number(int style, XmlText raw) throws XmlDamage {
        double value = Decimal.read(raw);
        if (Double.isNaN(value)) {
            return Cell.ofText(raw.string());
        }
        if (style > 0 && formats.isDate(style) && DateUtil.isValidExcelDate(value)) {
            return new Cell.Moment(DateUtil.getLocalDateTime(value, from1904));
        }
        return new Cell.Figure(value);
    }
}
