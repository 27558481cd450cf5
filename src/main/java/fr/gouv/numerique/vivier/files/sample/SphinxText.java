// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text file of Sphinx: semicolons, UTF-8 with a byte-order mark, one header row in which the
 * columns of a multiple choice have the same name, every apostrophe doubled.
 */
final class SphinxText implements FormWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(FilledForm form, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        SphinxTable table = new SphinxTable(form);
        // The stream is the caller's to close.
        @SuppressWarnings("resource")
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
        csv.writeRecord(doubled(table.headers(false)));
        for (FilledRow row : form.rows()) {
            csv.writeRecord(doubled(table.cells(row)));
        }
        csv.flush();
    }

    private static List<String> doubled(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("'", "''")).toList();
    }
}
