// SPDX-License-Identifier: MIT
import com.sun.management.OperatingSystemMXBean;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/**
 * What reading a survey of 100,000 rows and 45 columns costs, beside other readers. Arguments: a
 * folder for the files, which are written once; how many rounds. Each reading is a process of its
 * own, one after the other in every round; what is printed is the processor time of the whole
 * process in seconds, the median of the rounds, and the median of the ratios within a round.
 */
final class ReadBench {
    private static final int ROWS = 100_000;
    private static final int NUMBERS = 9;
    private static final int CHOICES = 27;
    private static final int TEXTS = 9;
    private static final int OPTIONS = 12;
    private static final String[] WORDS =
            ("développement mission équipe données agilité projet conseil réseau sécurité pilotage"
                            + " accompagnement numérique service public usage recherche produit été"
                            + " déploiement architecture formation à distance l’État territoire & qualité")
                    .split(" ");

    private ReadBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("read")) {
            read(arguments[1], Path.of(arguments[2]));
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path shared = written(folder.resolve("shared.xlsx"), ReadBench::shared);
        Path inline = written(folder.resolve("inline.xlsx"), ReadBench::inline);
        Path csv = written(folder.resolve("survey.csv"), ReadBench::csv);
        Path classes = compiled(folder);
        compare(classes, shared, "-Xmx3g", rounds, "fastexcel", "vivier", "poi-sax");
        compare(classes, inline, "-Xmx3g", rounds, "fastexcel", "vivier", "poi-sax");
        compare(classes, csv, "-Xmx3g", rounds, "readline", "vivier");
        compare(classes, shared, "-Xmx160m", 1, "vivier");
        compare(classes, inline, "-Xmx32m", 1, "vivier");
        compare(classes, csv, "-Xmx32m", 1, "vivier");
    }

    // Side by side

    private static void compare(Path classes, Path file, String heap, int rounds, String... readers)
            throws Exception {
        System.out.println(file.getFileName() + " " + Files.size(file) / 1_000_000 + " MB " + heap);
        Map<String, double[]> times = new LinkedHashMap<>();
        String counted = "";
        for (int round = 0; round < rounds; round++) {
            for (String reader : readers) {
                String[] answer = inProcess(classes, file, heap, reader).split(" ");
                times.computeIfAbsent(reader, _ -> new double[rounds])[round] =
                        Double.parseDouble(answer[0]);
                if (!counted.isEmpty()
                        && !counted.equals(answer[1])
                        && !reader.equals("readline")) {
                    throw new IllegalStateException(reader + " " + answer[1] + " not " + counted);
                }
                counted = reader.equals("readline") ? counted : answer[1];
            }
        }
        double[] base = times.get(readers[0]);
        times.forEach(
                (reader, seconds) -> {
                    double[] ratios = new double[rounds];
                    Arrays.setAll(ratios, i -> seconds[i] / base[i]);
                    System.out.printf(
                            "  %-10s %6.2f s  x %.2f%n", reader, median(seconds), median(ratios));
                });
        System.out.println("  cells:hash " + counted);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String inProcess(Path classes, Path file, String heap, String reader)
            throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                // POI's parser stops at the 100,001st « &amp; » otherwise.
                                "-Djdk.xml.maxGeneralEntitySizeLimit=0",
                                "-Djdk.xml.totalEntitySizeLimit=0",
                                "-cp",
                                classes
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                "ReadBench",
                                "read",
                                reader,
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (InputStream output = process.getInputStream()) {
            String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(reader + " failed");
            }
            return answer;
        }
    }

    /** A program in one file is compiled at each start, which would be measured too. */
    private static Path compiled(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-nowarn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                System.getProperty(
                                        "jdk.launcher.sourcefile", "src/bench/ReadBench.java"));
        if (status != 0) {
            throw new IllegalStateException("cannot compile");
        }
        return classes;
    }

    // Readers

    private static void read(String reader, Path file) throws Exception {
        Tally tally = new Tally();
        switch (reader) {
            case "vivier" -> vivier(file, tally);
            case "fastexcel" -> fastexcel(file, tally);
            case "poi-sax" -> poi(file, tally);
            case "readline" -> readLine(file, tally);
            default -> throw new IllegalArgumentException(reader);
        }
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / 1e9 + " " + tally.cells + ":" + tally.hash);
    }

    private static final class Tally {
        private long cells;
        private long hash;

        void text(String text) {
            if (!text.isEmpty()) {
                cells++;
                hash += text.hashCode();
            }
        }

        void number(double number) {
            cells++;
            hash += Double.hashCode(number);
        }
    }

    private static void vivier(Path file, Tally tally) throws Exception {
        Sheet sheet = new SourceFileReader().open(file).sheets().getFirst();
        sheet.forEachRow(
                row -> {
                    for (Cell cell : row.cells()) {
                        switch (cell) {
                            case Cell.Text(String text) -> tally.text(text);
                            case Cell.Figure(double number) -> tally.number(number);
                            default -> {}
                        }
                    }
                });
    }

    private static void fastexcel(Path file, Tally tally) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(
                    row ->
                            row.forEach(
                                    cell -> {
                                        if (cell == null) {
                                            return;
                                        }
                                        if (cell.getType() == CellType.STRING) {
                                            tally.text(cell.asString());
                                        } else if (cell.getType() == CellType.NUMBER) {
                                            tally.number(cell.asNumber().doubleValue());
                                        }
                                    }));
        }
    }

    private static void poi(Path file, Tally tally) throws Exception {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new DefaultHandler() {
                        private final StringBuilder value = new StringBuilder();
                        private String type;

                        @Override
                        public void startElement(
                                String uri, String name, String qualified, Attributes attributes) {
                            if (name.equals("c")) {
                                type = attributes.getValue("t");
                            }
                            value.setLength(0);
                        }

                        @Override
                        public void characters(char[] letters, int start, int length) {
                            value.append(letters, start, length);
                        }

                        @Override
                        public void endElement(String uri, String name, String qualified) {
                            if (name.equals("v") && "s".equals(type)) {
                                int index = Integer.parseInt(value.toString());
                                tally.text(texts.getItemAt(index).getString());
                            } else if (name.equals("v")) {
                                tally.number(Double.parseDouble(value.toString()));
                            } else if (name.equals("t")) {
                                tally.text(value.toString());
                            }
                        }
                    });
            try (InputStream sheet = new XSSFReader(opened).getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
    }

    private static void readLine(Path file, Tally tally) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                tally.text(line);
            }
        }
    }

    // Files

    private interface Content {
        void write(Path file) throws IOException;
    }

    private static Path written(Path file, Content content) throws IOException {
        if (!Files.exists(file)) {
            content.write(file);
        }
        return file;
    }

    /**
     * The answers of one row: numbers, choices by their place, texts, null where nobody answered.
     */
    private static List<Object> row(int number) {
        Random random = new Random(number);
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            cells.add(
                    i == 0
                            ? number
                            : random.nextInt(4) == 0
                                    ? random.nextInt(10_000) / 100.0
                                    : random.nextInt(100));
        }
        for (int i = 0; i < CHOICES; i++) {
            int option = random.nextInt(OPTIONS + 2);
            cells.add(option < OPTIONS ? new Choice(i * OPTIONS + option) : null);
        }
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("r" + number + " ");
            int words = i < 5 ? 2 + random.nextInt(3) : random.nextInt(26);
            for (int j = 0; j < words; j++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            cells.add(text.append(i).toString());
        }
        return cells;
    }

    private record Choice(int place) {
        String words() {
            return WORDS[place % WORDS.length] + " " + place;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private static void shared(Path file) throws IOException {
        workbook(
                file,
                (row, column, cell) ->
                        switch (cell) {
                            case Choice(int place) -> " t=\"s\"><v>" + place + "</v>";
                            case String _ ->
                                    " t=\"s\"><v>"
                                            + (CHOICES * OPTIONS
                                                    + (row - 1) * TEXTS
                                                    + (column - NUMBERS - CHOICES))
                                            + "</v>";
                            default -> "><v>" + cell + "</v>";
                        },
                true);
    }

    private static void inline(Path file) throws IOException {
        workbook(
                file,
                (_, _, cell) ->
                        switch (cell) {
                            case Choice choice -> inline(choice.words());
                            case String text -> inline(text);
                            default -> "><v>" + cell + "</v>";
                        },
                false);
    }

    private static String inline(String text) {
        return " t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is>";
    }

    private interface CellWriter {
        String content(int row, int column, Object cell);
    }

    private static void workbook(Path file, CellWriter cells, boolean withTexts)
            throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        try (ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Writer out =
                        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            entry(zip, out, "[Content_Types].xml");
            out.write(
                    "<Types xmlns=\""
                            + packages
                            + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + types
                            + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                            + types
                            + "worksheet+xml\"/>"
                            + (withTexts
                                    ? "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                                            + types
                                            + "sharedStrings+xml\"/>"
                                    : "")
                            + "</Types>");
            entry(zip, out, "_rels/.rels");
            out.write(
                    "<Relationships xmlns=\""
                            + packages
                            + "relationships\"><Relationship Id=\"rId1\" Type=\""
                            + links
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(zip, out, "xl/workbook.xml");
            out.write(
                    "<workbook xmlns=\""
                            + main
                            + "\" xmlns:r=\""
                            + links
                            + "\"><sheets><sheet name=\"Réponses\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(zip, out, "xl/_rels/workbook.xml.rels");
            out.write(
                    "<Relationships xmlns=\""
                            + packages
                            + "relationships\"><Relationship Id=\"rId1\" Type=\""
                            + links
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + (withTexts
                                    ? "<Relationship Id=\"rId2\" Type=\""
                                            + links
                                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                    : "")
                            + "</Relationships>");
            entry(zip, out, "xl/worksheets/sheet1.xml");
            out.write("<worksheet xmlns=\"" + main + "\"><sheetData>");
            for (int row = 1; row <= ROWS; row++) {
                out.write("<row r=\"" + row + "\">");
                List<Object> answers = row(row);
                for (int column = 0; column < answers.size(); column++) {
                    Object cell = answers.get(column);
                    if (cell != null) {
                        out.write(
                                "<c r=\""
                                        + address(column)
                                        + row
                                        + "\""
                                        + cells.content(row, column, cell)
                                        + "</c>");
                    }
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
            if (withTexts) {
                entry(zip, out, "xl/sharedStrings.xml");
                out.write("<sst xmlns=\"" + main + "\">");
                for (int i = 0; i < CHOICES * OPTIONS; i++) {
                    out.write("<si><t>" + escaped(new Choice(i).words()) + "</t></si>");
                }
                for (int row = 1; row <= ROWS; row++) {
                    for (Object cell : row(row)) {
                        if (cell instanceof String text) {
                            out.write("<si><t>" + escaped(text) + "</t></si>");
                        }
                    }
                }
                out.write("</sst>");
            }
            out.flush();
            zip.closeEntry();
        }
    }

    private static void entry(ZipOutputStream zip, Writer out, String name) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
        if (!name.isEmpty()) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        }
    }

    private static String address(int column) {
        return column < 26
                ? Character.toString('A' + column)
                : Character.toString('A' + column / 26 - 1) + (char) ('A' + column % 26);
    }

    private static void csv(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int row = 1; row <= ROWS; row++) {
                StringBuilder line = new StringBuilder();
                for (Object cell : row(row)) {
                    String words =
                            switch (cell) {
                                case null -> "";
                                case Choice choice -> choice.words();
                                default -> cell.toString();
                            };
                    line.append(words).append(';');
                }
                line.setCharAt(line.length() - 1, '\n');
                out.write(line.toString());
            }
        }
    }
}
