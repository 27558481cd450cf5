// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text: UTF-8 with its mark and semicolons, which a French spreadsheet program opens by
 * a double click; quoted as in RFC 4180. Days are ISO 8601, which every program reads as days.
 */
final class CsvTable {
    private static final char MARK = '\uFEFF';
    private static final String LINE = "\r\n";

    private CsvTable() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        writer.write(line(table.columns().stream().map(it -> quoted(it.name())).toList()));
        for (List<TableValue> row : table.rows()) {
            writer.write(line(row.stream().map(CsvTable::text).toList()));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(";", "", LINE));
    }

    private static String text(TableValue value) {
        return switch (value) {
            case TableValue.Words(String text) -> quoted(FormulaGuard.guarded(text));
            case TableValue.Day(var day) -> day.toString();
            case TableValue.Figure(long number) -> Long.toString(number);
            case TableValue.Decimal(var number) -> number.toPlainString().replace('.', ',');
            case TableValue.Nothing() -> "";
        };
    }

    private static String quoted(String text) {
        boolean needsQuotes = text.chars().anyMatch(c -> c == ';' || c == '"' || c < ' ');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
