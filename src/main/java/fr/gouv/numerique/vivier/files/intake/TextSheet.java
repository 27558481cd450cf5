// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The table of a text file: fields between separators, with or without quotes. */
final class TextSheet implements Sheet {
    private final FileContent content;
    private final String name;
    private final TextDialect dialect;

    TextSheet(FileContent content, String name, TextDialect dialect) {
        this.content = content;
        this.name = name;
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void forEachRow(Consumer<SheetRow> reader) throws UnreadableFile {
        int skipped = dialect.separatorLine() ? 1 : 0;
        try (BufferedReader text = new BufferedReader(dialect.reader(content))) {
            if (dialect.separatorLine()) {
                text.readLine();
            }
            read(text, skipped, reader);
        } catch (CsvParseException _) {
            throw new UnreadableFile("quotes", name);
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFile("unreadable", name);
        }
    }

    private void read(Reader text, int skipped, Consumer<SheetRow> reader) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(dialect.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber() + skipped;
                reader.accept(new SheetRow(line, cells(record)));
            }
        }
    }

    private List<Cell> cells(CsvRecord record) {
        List<Cell> cells = new ArrayList<>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            String field = record.getField(i);
            cells.add(Cell.ofText(dialect.doubledApostrophes() ? field.replace("''", "'") : field));
        }
        return cells;
    }
}
