// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was copied in a spreadsheet: fields between tabs, rows on lines of their own, quotes around
 * fields that hold either. It is read where it is, nothing is written to disk.
 */
final class PastedText {
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

    private static final int HEADER = 500;

    private final String name;
    private final String text;
    private final TextReading wanted;

    PastedText(String name, String text, TextReading wanted) {
        this.name = name;
        this.wanted = wanted;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    SourceFile asFile() throws UnreadableFile {
        if (text.isBlank()) {
            throw new UnreadableFile("emptyPaste", name);
        }
        int page = text.indexOf('<');
        if (page >= 0 && FileKind.of(start(page)) == FileKind.HTML) {
            return file("", new HtmlFile(name, () -> new StringReader(text)).sheets());
        }
        char separator =
                wanted.separator().isPresent() ? wanted.separator().get().charAt(0) : separator();
        return file(Character.toString(separator), List.of(new PastedSheet(separator)));
    }

    private SourceFile file(String separator, List<Sheet> sheets) {
        return new SourceFile(
                name, Sha256.of(text.getBytes(StandardCharsets.UTF_8)), "", separator, sheets);
    }

    /** Systems put a few lines before a page, to say where it begins. */
    private byte[] start(int page) {
        boolean header = text.startsWith("Version:") && page < HEADER;
        return text.substring(header ? page : 0, Math.min(text.length(), FileKind.START))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Tabs, as spreadsheets copy; else what stands most often in the first line. */
    private char separator() throws UnreadableFile {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return SEPARATORS.stream()
                .filter(separator -> first.indexOf(separator) >= 0)
                .max(Comparator.comparingLong(separator -> times(first, separator)))
                .orElseThrow(() -> new UnreadableFile("noColumnsPasted", name));
    }

    private static long times(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private final class PastedSheet implements Sheet {
        private final char separator;

        PastedSheet(char separator) {
            this.separator = separator;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
            try (CsvReader<CsvRecord> records =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .skipEmptyLines(true)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .ofCsvRecord(new StringReader(text))) {
                for (CsvRecord record : records) {
                    List<Cell> cells = record.getFields().stream().map(Cell::ofText).toList();
                    reader.accept(new SheetRow((int) record.getStartingLineNumber(), cells));
                }
            } catch (CsvParseException | IOException | UncheckedIOException _) {
                throw new UnreadableFile("quotesPasted", name);
            }
        }
    }
}
