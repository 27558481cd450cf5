// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a cell of its type, style and raw value. */
final class CellReader {
    private final StylesTable styles;
    private final List<String> strings;
    private final boolean from1904;
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();

    CellReader(StylesTable styles, List<String> strings, boolean from1904) {
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /**
     * One cell.
     *
     * @param type attribute {@code t}, empty for a number
     * @param style attribute {@code s}, 0 when absent
     * @param raw content of {@code v}, or the inline text
     */
    Cell cell(String type, int style, String raw) {
        if (raw.isEmpty()) {
            return Cell.blank();
        }
        return switch (type) {
            case "s" -> shared(raw);
            case "inlineStr", "str" -> Cell.ofText(raw);
            case "b" -> new Cell.Flag(raw.equals("1") || raw.equals("true"));
            case "e" -> new Cell.Fault(raw);
            case "d" -> isoDate(raw);
            default -> number(style, raw);
        };
    }

    private Cell shared(String raw) {
        int index = Integer.parseInt(raw.strip());
        return index >= 0 && index < strings.size()
                ? Cell.ofText(strings.get(index))
                : Cell.blank();
    }

    private static Cell isoDate(String raw) {
        try {
            return new Cell.Moment(LocalDateTime.parse(raw.replaceAll("Z$", "")));
        } catch (DateTimeParseException _) {
            return Cell.ofText(raw);
        }
    }

    private Cell number(int style, String raw) {
        double value;
        try {
            value = Double.parseDouble(raw.strip());
        } catch (NumberFormatException _) {
            return Cell.ofText(raw);
        }
        if (isDate(style) && DateUtil.isValidExcelDate(value)) {
            return new Cell.Moment(DateUtil.getLocalDateTime(value, from1904));
        }
        return new Cell.Figure(value);
    }

    private boolean isDate(int style) {
        return style > 0
                && style < styles.getNumCellStyles()
                && dateStyles.computeIfAbsent(style, this::looksLikeADate);
    }

    private boolean looksLikeADate(int style) {
        XSSFCellStyle known = styles.getStyleAt(style);
        return DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }
}
