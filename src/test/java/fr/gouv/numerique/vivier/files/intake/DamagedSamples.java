// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.testing.Samples;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** The sample exports in every kind of file, and the same with bytes changed, cut or added. */
final class DamagedSamples {
    private static final List<String> DIALECTS =
            List.of(
                    "demarches.csv",
                    "excel-1252.csv",
                    "framaforms.xls",
                    "gforms.csv",
                    "limesurvey.csv",
                    "msforms.xlsx",
                    "sphinx-csv.csv",
                    "sphinx-xlsx.xlsx");

    /** So many records hold the questions, in up to three of them, and a few answers. */
    private static final int RECORDS = 8;

    private static final int ANSWERS = 6;

    private static final Pattern LATER_ROW =
            Pattern.compile("(?s)<((?:x:)?row)\\b[^>]*\\br=\"(?:[7-9]|\\d{2,})\".*?</\\1>");

    private final Map<String, byte[]> wholes = new LinkedHashMap<>();

    DamagedSamples() throws Exception {
        for (String dialect : DIALECTS) {
            for (String form : List.of("missions.", "talents.")) {
                byte[] whole = Files.readAllBytes(file(form + dialect));
                boolean zip = dialect.endsWith(".xlsx");
                wholes.put(form + dialect, zip ? beginningInside(whole) : beginning(whole));
            }
        }
        List<SheetRow> rows =
                ReadTables.rows(
                                new SourceFileReader()
                                        .open(file("missions.sphinx-xlsx.xlsx"))
                                        .sheets()
                                        .getFirst())
                        .subList(0, ANSWERS);
        wholes.put("missions.xls", xls(rows));
        String xml = document(rows);
        wholes.put("missions.ods", HostileFiles.ods(xml));
        wholes.put("missions.fods", utf8(xml.replace("document-content", "document")));
        wholes.put("missions.html", html(rows));
        wholes.put(
                "missions.zip", ReadTables.zip("réponses.csv", wholes.get("missions.gforms.csv")));
    }

    /** The first answers, each whole: outside quotes a line break ends one. */
    private static byte[] beginning(byte[] whole) {
        boolean wide = whole[0] == (byte) 0xFF;
        int records = 0;
        int end = 0;
        boolean quoted = false;
        for (int i = 0; i < whole.length && records < RECORDS; i++) {
            quoted ^= whole[i] == '"';
            if (whole[i] == '\n' && !quoted) {
                records++;
                end = i + (wide ? 2 : 1);
            }
        }
        return Arrays.copyOf(whole, end);
    }

    /** The same for a workbook: what comes below the first answers is left away. */
    private static byte[] beginningInside(byte[] whole) throws IOException {
        List<Object> parts = parts(whole);
        for (int i = 0; i < parts.size(); i += 2) {
            if (((String) parts.get(i)).startsWith("xl/worksheets/sheet")) {
                String sheet = new String((byte[]) parts.get(i + 1), StandardCharsets.UTF_8);
                parts.set(i + 1, utf8(LATER_ROW.matcher(sheet).replaceAll("")));
            }
        }
        return ReadTables.zip(parts.toArray());
    }

    private static Path file(String name) {
        return Samples.file(name);
    }

    List<String> names() {
        return List.copyOf(wholes.keySet());
    }

    byte[] whole(String name) {
        return wholes.get(name);
    }

    /** The sample with some damage; the same for the same random numbers. */
    byte[] damaged(String name, Random random) throws IOException {
        byte[] whole = wholes.get(name);
        boolean zip = whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextBoolean() ? damagedInside(whole, random) : damaged(whole, random);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int times = 1 + random.nextInt(12);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = whole.clone();
                for (int i = 0; i < times; i++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 1 -> {
                byte[] changed = whole.clone();
                int at = random.nextInt(changed.length);
                for (int i = at; i < Math.min(at + times, changed.length); i++) {
                    changed[i] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
                }
                yield changed;
            }
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            default -> {
                int at = random.nextInt(whole.length);
                byte[] more = new byte[times];
                random.nextBytes(more);
                byte[] longer = Arrays.copyOf(whole, whole.length + times);
                System.arraycopy(more, 0, longer, at, times);
                System.arraycopy(whole, at, longer, at + times, whole.length - at);
                yield longer;
            }
        };
    }

    /** Damage that the checksums of an archive do not find, for they are made anew. */
    private static byte[] damagedInside(byte[] whole, Random random) throws IOException {
        List<Object> parts = parts(whole);
        int chosen = 2 * random.nextInt(parts.size() / 2) + 1;
        byte[] part = (byte[]) parts.get(chosen);
        parts.set(chosen, part.length == 0 ? part : damaged(part, random));
        return ReadTables.zip(parts.toArray());
    }

    /** Names and contents of an archive in turn. */
    private static List<Object> parts(byte[] whole) throws IOException {
        List<Object> parts = new ArrayList<>();
        try (GuardedZip zip = GuardedZip.open(new FileContent.InMemory(whole))) {
            for (ZipArchiveEntry entry : zip.entries()) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    parts.add(entry.getName());
                    parts.add(stream.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] xls(List<SheetRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Réponses");
            for (SheetRow row : rows) {
                Row written = sheet.createRow(row.number() - 1);
                for (int i = 0; i < row.cells().size(); i++) {
                    switch (row.cell(i)) {
                        case Cell.Blank() -> {}
                        case Cell.Figure(double value) -> written.createCell(i).setCellValue(value);
                        case Cell other -> written.createCell(i).setCellValue(other.shown());
                    }
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static String document(List<SheetRow> rows) {
        StringBuilder xml =
                new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                + "<table:table table:name=\"Réponses\">");
        for (SheetRow row : rows) {
            xml.append("<table:table-row>");
            for (Cell cell : row.cells()) {
                xml.append("<table:table-cell><text:p>")
                        .append(escaped(cell))
                        .append("</text:p></table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        return xml.append("</table:table></office:document-content>").toString();
    }

    private static byte[] html(List<SheetRow> rows) {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><table>");
        for (SheetRow row : rows) {
            page.append("<tr>");
            row.cells().forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
        }
        return utf8(page.append("</table></html>").toString());
    }

    private static String escaped(Cell cell) {
        return cell.shown().replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
