// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.files.intake.TextScanner.BrokenQuotesException;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TextScannerTest {
    private static final int CASES = 40_000;
    private static final int LONGEST = 24;
    private static final String SIGNS = "aé’;\"\"\n\r' ;";

    /** Small buffers end within fields, within characters and between CR and LF. */
    @Test
    void random_texts_give_the_same_rows_as_FastCSV() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(LONGEST);
            for (int j = 0; j < length; j++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            int buffer = 1 + random.nextInt(8);
            assertThat(scanned(text.toString(), StandardCharsets.UTF_8, false, buffer))
                    .as("%s with a buffer of %s", text, buffer)
                    .isEqualTo(parsed(text.toString()));
        }
    }

    @Test
    void single_byte_encodings_are_read() throws IOException {
        for (String encoding : List.of("windows-1252", "x-MacRoman")) {
            assertThat(scanned("é;à\n\"ç;\";œ", Charset.forName(encoding), false, 4))
                    .as(encoding)
                    .containsExactly("1:[é, à]", "2:[ç;, œ]");
        }
    }

    @Test
    void the_line_that_names_the_separator_is_counted_and_not_read() throws IOException {
        assertThat(scanned("sep=;\r\na;b\r\n", StandardCharsets.UTF_8, true, 2))
                .containsExactly("2:[a, b]");
    }

    @Test
    void a_quote_that_is_never_closed_does_not_take_all_memory() {
        byte[] bytes = ("\"" + "a".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8);
        TextScanner scanner =
                new TextScanner(
                        new ByteArrayInputStream(bytes),
                        dialect(StandardCharsets.UTF_8, false),
                        TextScanner.BUFFER);

        assertThatThrownBy(() -> scanner.forEachRow(_ -> {}))
                .isInstanceOf(BrokenQuotesException.class);
    }

    private static List<String> scanned(String text, Charset encoding, boolean line, int buffer)
            throws IOException {
        List<String> rows = new ArrayList<>();
        try {
            new TextScanner(
                            new ByteArrayInputStream(text.getBytes(encoding)),
                            dialect(encoding, line),
                            buffer)
                    .forEachRow(row -> rows.add(shown(row)));
        } catch (BrokenQuotesException _) {
            return List.of("broken quotes");
        }
        return rows;
    }

    private static TextDialect dialect(Charset encoding, boolean line) {
        return new TextDialect(encoding, 0, ';', line, false);
    }

    private static String shown(SheetRow row) {
        return row.number()
                + ":"
                + row.cells().stream()
                        .map(cell -> cell instanceof Cell.Text(String value) ? value : "")
                        .toList();
    }

    private static List<String> parsed(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                rows.add(
                        shown(
                                new SheetRow(
                                        (int) each.getStartingLineNumber(),
                                        each.getFields().stream().map(Cell::ofText).toList())));
            }
        } catch (CsvParseException _) {
            return List.of("broken quotes");
        }
        return rows;
    }
}
