// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page whose tables are sheets; many tools write one and call it a workbook. */
final class HtmlFile {
    /** More tables than any export has; others are noise. */
    private static final int MOST_TABLES = 64;

    /** A table that only lays out a page has one column. */
    private static final int COLUMNS = 2;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");

    private final String name;
    private final Page page;

    /** Gives the page's characters, as often as they are asked for. */
    interface Page {
        Reader open() throws IOException;
    }

    HtmlFile(String name, Page page) {
        this.name = name;
        this.page = page;
    }

    /** A page in a file, in the encoding that it names. */
    static HtmlFile of(FileContent content, String name) throws IOException {
        byte[] start = content.start(FileKind.START);
        Charset encoding = encoding(content, start);
        return new HtmlFile(
                name, () -> new BufferedReader(new InputStreamReader(content.stream(), encoding)));
    }

    private static Charset encoding(FileContent content, byte[] start) throws IOException {
        if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.length > 1 && (start[0] == 0 || start[1] == 0)) {
            return start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Matcher named = CHARSET.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (named.find()) {
            try {
                String used = named.group(1);
                Charset said =
                        Charset.forName(used.equalsIgnoreCase("macintosh") ? "x-MacRoman" : used);
                if (!said.name().startsWith("UTF")) {
                    return said.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : said;
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                // A name that means nothing: the bytes tell.
            }
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(FileContent content) throws IOException {
        try (Reader reader =
                new InputStreamReader(content.stream(), StandardCharsets.UTF_8.newDecoder())) {
            char[] some = new char[FileKind.START];
            while (reader.read(some) >= 0) {}
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /** The tables with more than one column. */
    List<Sheet> sheets() throws UnreadableFile {
        List<Integer> widths = new ArrayList<>();
        boolean[] password = new boolean[1];
        read(
                reader ->
                        password[0] =
                                HtmlTables.read(
                                        reader,
                                        (table, row) -> {
                                            if (table < MOST_TABLES) {
                                                while (widths.size() <= table) {
                                                    widths.add(0);
                                                }
                                                int width =
                                                        Math.max(
                                                                widths.get(table),
                                                                row.cells().size());
                                                widths.set(table, width);
                                            }
                                        }));
        List<Sheet> sheets = new ArrayList<>();
        for (int table = 0; table < widths.size(); table++) {
            if (widths.get(table) >= COLUMNS) {
                sheets.add(new TableSheet(table));
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableFile(password[0] ? "loginPage" : "htmlNoTable", name);
        }
        return sheets;
    }

    private interface Reading {
        void read(Reader reader) throws IOException;
    }

    private void read(Reading reading) throws UnreadableFile {
        try (Reader reader = page.open()) {
            reading.read(reader);
        } catch (Sheet.StopReading e) {
            throw e;
        } catch (CallerFailure e) {
            throw e.failure();
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFile("damagedWorkbook", name);
        }
    }

    private final class TableSheet implements Sheet {
        private final int table;

        TableSheet(int table) {
            this.table = table;
        }

        @Override
        public String name() {
            return table == 0 ? name : name + " (" + (table + 1) + ")";
        }

        @Override
        public void forEachRow(Consumer<SheetRow> consumer) throws UnreadableFile {
            Consumer<SheetRow> guarded = CallerFailure.guarding(consumer);
            read(
                    reader ->
                            HtmlTables.read(
                                    reader,
                                    (place, row) -> {
                                        if (place == table) {
                                            guarded.accept(row);
                                        }
                                    }));
        }
    }
}
