// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
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
        try {
            if (dialect.isBytewise()) {
                readBytes(reader);
            } else {
                readCharacters(reader);
            }
        } catch (CsvParseException | TextScanner.BrokenQuotesException _) {
            throw new UnreadableFile("quotes", name);
        } catch (NoSuchFileException _) {
            throw new UnreadableFile("missing", name);
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFile("unreadable", name);
        }
    }

    private void readBytes(Consumer<SheetRow> reader) throws IOException {
        try (InputStream bytes = content.stream()) {
            bytes.skipNBytes(dialect.byteOrderMark());
            new TextScanner(bytes, dialect, TextScanner.BUFFER).forEachRow(reader);
        }
    }

    private void readCharacters(Consumer<SheetRow> reader) throws IOException {
        try (BufferedReader text = new BufferedReader(dialect.reader(content))) {
            if (dialect.separatorLine()) {
                text.readLine();
            }
            read(text, reader);
        }
    }

    private void read(Reader text, Consumer<SheetRow> reader) throws IOException {
        TextRows rows = new TextRows(dialect.doubledApostrophes(), dialect.separatorLine() ? 1 : 0);
        try (CsvReader<SheetRow> records =
                CsvReader.builder()
                        .fieldSeparator(dialect.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(rows, text)) {
            for (SheetRow row : records) {
                reader.accept(row);
            }
        }
    }
}
