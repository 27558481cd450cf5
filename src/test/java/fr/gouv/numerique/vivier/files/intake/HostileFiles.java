// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that want to fill the memory, never end, or read what is none of their business. */
final class HostileFiles {
    private static final int OVERLAPPING = 200;
    private static final int OVERLAPPED_MEGABYTES = 30;
    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 48;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha ha ha ha ha ha ha ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">"
                    + "<!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;\"><!ENTITY j \"&i;&i;&i;&i;&i;&i;&i;&i;\">]>";

    /** Questions that make a table an answer to a form. */
    static final List<String> QUESTIONS =
            List.of("Votre nom", "Votre prénom", "Votre adresse électronique professionnelle");

    private static final String[] PARTS = {
        "[Content_Types].xml",
        HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + "</Types>",
        "_rels/.rels",
        HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                + "</Relationships>",
        "xl/workbook.xml",
        HEAD
                + "<workbook "
                + MAIN
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "</Relationships>",
        "xl/styles.xml",
        HEAD
                + "<styleSheet "
                + MAIN
                + "><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>",
        "xl/sharedStrings.xml",
        HEAD + "<sst " + MAIN + "><si><t>texte</t></si></sst>",
        "xl/worksheets/sheet1.xml",
        HEAD + "<worksheet " + MAIN + "><sheetData>" + questions() + "</sheetData></worksheet>"
    };

    private HostileFiles() {}

    /** Every one of them that must be refused, by a name that says what it does. */
    static Map<String, byte[]> refused() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("feuille-bombe.xlsx", bomb("xl/worksheets/sheet1.xml", "<sheetData>", "<row/>"));
        all.put("textes-bombe.xlsx", bomb("xl/sharedStrings.xml", "<si><t>", "aaaaaaaa"));
        all.put("styles-bombe.xlsx", bomb("xl/styles.xml", "<cellXfs", "<xf numFmtId=\"0\"/>"));
        all.put(
                "liens-bombe.xlsx",
                bomb("xl/_rels/workbook.xml.rels", "<Relationship ", "<!-- aaaaaaaa -->"));
        all.put("attribut-bombe.xlsx", bomb("xl/worksheets/sheet1.xml", "<row a=\"", "aaaaaaaa"));
        for (int i = 0; i < PARTS.length; i += 2) {
            if (!PARTS[i].startsWith("[")) {
                String name = PARTS[i].replaceAll("[^a-zA-Z0-9]", "");
                all.put("rires-" + name + ".xlsx", xlsx(PARTS[i], laughing(PARTS[i + 1])));
            }
        }
        all.put("entite-externe.xlsx", external("file:///etc/passwd"));
        all.put("entite-distante.xlsx", external("http://127.0.0.1:9/vivier"));
        all.put("contenu-bombe.ods", ods("<text:p>", "aaaaaaaa", MEGABYTES));
        all.put("rires.ods", ods(laughing(HEAD + "<office:document-content/>")));
        all.put("repetitions.ods", ods(repeated()));
        all.put("lignes-repetees.ods", ods(manyRepeated()));
        all.put("mille-entrees.zip", manyEntries(120_000));
        all.put("poupees.zip", nested(6));
        all.put("tailles-fausses.xlsx", forgedSizes());
        all.put("feuilles-superposees.xlsx", overlapping());
        all.put("coupe.xlsx", Arrays.copyOf(xlsx(), 900));
        all.put("coupe.xls", Arrays.copyOf(SmallFiles.xls(), 3000));
        all.put("fat-fausse.xls", patched(SmallFiles.xls(), 44, 0x7FFFFF));
        all.put("difat-fausse.xls", patched(SmallFiles.xls(), 72, 0x7FFFFFFF));
        all.put("poupees.html", html("<table><tr><td>", 400_000));
        all.put("cellule-sans-fin.html", html("<table><tr><td>a<td>", 1, "mot ", 10 * MEGABYTE));
        all.put("guillemet-sans-fin.csv", text("Votre nom;b\n\"", "abcdefg\n", 20 * MEGABYTE));
        return all;
    }

    private static String questions() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (String question : QUESTIONS) {
            row.append("<c t=\"inlineStr\"><is><t>").append(question).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A workbook that is as it should be. */
    static byte[] xlsx() throws IOException {
        return ReadTables.zip((Object[]) PARTS);
    }

    /** The same with another part in place of one of its own. */
    static byte[] xlsx(String part, String content) throws IOException {
        Object[] parts = PARTS.clone();
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i].equals(part)) {
                parts[i + 1] = content;
            }
        }
        return ReadTables.zip(parts);
    }

    private static String part(String name) {
        return PARTS[Arrays.asList(PARTS).indexOf(name) + 1];
    }

    /** A part that begins well and unpacks to far more than it should. */
    private static byte[] bomb(String part, String after, String repeated) throws IOException {
        String start = part(part);
        int at = start.indexOf(after.split("[ >]")[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < PARTS.length; i += 2) {
                zip.putNextEntry(new ZipEntry(PARTS[i]));
                if (PARTS[i].equals(part)) {
                    zip.write(utf8(start.substring(0, Math.max(at, 0)) + after));
                    fill(zip, repeated, MEGABYTES);
                } else {
                    zip.write(utf8(PARTS[i + 1]));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(ZipOutputStream zip, String repeated, int megabytes)
            throws IOException {
        byte[] block = utf8(repeated.repeat(MEGABYTE / repeated.length()));
        for (int i = 0; i < megabytes; i++) {
            zip.write(block);
        }
    }

    /** The part with words that grow to gigabytes when they are written out. */
    private static String laughing(String part) {
        int root = part.indexOf('<', HEAD.length());
        int end = part.indexOf('>', root);
        int inside = part.charAt(end - 1) == '/' ? end - 1 : end;
        String opened = part.substring(root, inside) + ">";
        String element = part.substring(root + 1).split("[ />]")[0];
        String rest = part.charAt(end - 1) == '/' ? "</" + element + ">" : part.substring(end + 1);
        return HEAD + LAUGHS.replace("DOCTYPE x", "DOCTYPE " + element) + opened + "&j;" + rest;
    }

    private static byte[] external(String address) throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml");
        return xlsx(
                "xl/worksheets/sheet1.xml",
                sheet.replace(
                                HEAD,
                                HEAD
                                        + "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                                        + address
                                        + "\">]>")
                        .replace("Votre nom", "&x;"));
    }

    static byte[] ods(String content) throws IOException {
        return ReadTables.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                content);
    }

    private static byte[] ods(String start, String repeated, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(utf8("application/vnd.oasis.opendocument.spreadsheet"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(utf8(table("").replace("</table:table>", "") + start));
            fill(zip, repeated, megabytes);
        }
        return bytes.toByteArray();
    }

    private static String table(String rows) {
        StringBuilder head = new StringBuilder("<table:table-row>");
        QUESTIONS.forEach(q -> head.append(cell("", q)));
        return HEAD
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<table:table table:name=\"Feuille\">"
                + head
                + "</table:table-row>"
                + rows
                + "</table:table></office:document-content>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell"
                + attributes
                + "><text:p>"
                + text
                + "</text:p></table:table-cell>";
    }

    private static String repeated() {
        return table(
                "<table:table-row table:number-rows-repeated=\"1048576\">"
                        + cell(" table:number-columns-repeated=\"16384\"", "a")
                        + "</table:table-row>");
    }

    private static String manyRepeated() {
        return table(
                ("<table:table-row table:number-rows-repeated=\"1000\">"
                                + cell(" table:number-columns-repeated=\"16000\"", "a")
                                + "</table:table-row>")
                        .repeat(1000));
    }

    private static byte[] manyEntries(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i, 36)));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(int depth) throws IOException {
        byte[] inside = utf8("a;b\n1;2\n");
        for (int i = 0; i < depth; i++) {
            inside = ReadTables.zip("x.zip", inside);
        }
        return inside;
    }

    /** Every size in the list of entries is two gigabytes. */
    private static byte[] forgedSizes() throws IOException {
        byte[] zip = xlsx();
        ByteBuffer numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 46; i++) {
            if (numbers.getInt(i) == 0x02014B50) {
                numbers.putInt(i + 20, 0x7FFFFFFF);
                numbers.putInt(i + 24, 0x7FFFFFFF);
            }
        }
        return zip;
    }

    /**
     * Two hundred sheets that are one and the same entry, which unpacks to many megabytes: packed
     * once, the list of entries names it over and over.
     */
    private static byte[] overlapping() throws IOException {
        StringBuilder sheets = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 2; i <= OVERLAPPING; i++) {
            sheets.append(
                    "<sheet name=\"F%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i + 9));
            links.append(
                    "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(i + 9, 1000 + i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < PARTS.length; i += 2) {
                zip.putNextEntry(new ZipEntry(PARTS[i]));
                String part =
                        PARTS[i + 1]
                                .replace(questions(), "")
                                .replace("</sheets>", sheets + "</sheets>")
                                .replace("</Relationships>", links + "</Relationships>");
                zip.write(utf8(PARTS[i].startsWith("_rels") ? PARTS[i + 1] : part));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1002.xml"));
            zip.write(utf8("<worksheet><sheetData>"));
            fill(zip, "<row" + " ".repeat(26) + "/>", OVERLAPPED_MEGABYTES);
            zip.write(utf8("</sheetData></worksheet>"));
        }
        return named(bytes.toByteArray(), "xl/worksheets/sheet%d.xml");
    }

    /** The archive with its last entry listed again, under the numbers that follow. */
    private static byte[] named(byte[] archive, String name) {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - 22;
        int list = zip.getInt(end + 16);
        int last = placesOf(archive, 0x02014B50).getLast();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(archive, 0, end);
        for (int i = 3; i <= OVERLAPPING; i++) {
            more.write(archive, last, 46);
            more.writeBytes(utf8(name.formatted(1000 + i)));
            more.write(archive, last + 46 + zip.getShort(last + 28), zip.getShort(last + 30));
        }
        int size = more.size() - list;
        more.write(archive, end, 22);
        byte[] whole = more.toByteArray();
        ByteBuffer numbers = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int moved = whole.length - 22;
        short entries = (short) (zip.getShort(end + 10) + OVERLAPPING - 2);
        numbers.putShort(moved + 8, entries).putShort(moved + 10, entries).putInt(moved + 12, size);
        return whole;
    }

    static byte[] patched(byte[] file, int at, int number) {
        byte[] patched = file.clone();
        ByteBuffer.wrap(patched).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
        return patched;
    }

    private static byte[] html(String repeated, int times) {
        return utf8("<html><body>" + repeated.repeat(times));
    }

    private static byte[] html(String start, int times, String repeated, int length) {
        return utf8("<html>" + start.repeat(times) + repeated.repeat(length / repeated.length()));
    }

    private static byte[] text(String start, String repeated, int length) {
        return utf8(start + repeated.repeat(length / repeated.length()));
    }

    /** The places of this number in a file, in the order of bytes that Windows uses. */
    static List<Integer> placesOf(byte[] file, int number) {
        List<Integer> places = new ArrayList<>();
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + Integer.BYTES <= file.length; i++) {
            if (numbers.getInt(i) == number) {
                places.add(i);
            }
        }
        return places;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
