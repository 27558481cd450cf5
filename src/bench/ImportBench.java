// SPDX-License-Identifier: MIT
import com.sun.management.OperatingSystemMXBean;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.files.sample.Dialect;
import fr.gouv.numerique.vivier.files.sample.SampleWriter;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.intake.ImportRepository;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/**
 * What a whole import costs, beside a library that merely reads the same file and beside a plain
 * JDBC batch of the same rows. Arguments: a folder for files and stores; how many rounds; how many
 * rows. Each piece of work is a process of its own, one after the other in every round; printed are
 * the medians of the seconds of processor and of the clock, and the medians of the ratios to the
 * first piece within a round.
 */
final class ImportBench {
    private static final List<String> TABLES =
            List.of("talent", "talent_edit", "import_run", "import_row", "import_issue");
    private static final int WIDE = 150;
    private static final int BATCH = 1_000;
    private static final int GROUP = 2_000;

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("do")) {
            work(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        Path survey = survey(folder, rows);
        Path classes = compiled(folder);
        compare(classes, folder, survey, "-Xmx3g", rounds, "fastexcel", "import");
        compare(classes, folder, survey, "-Xmx3g", rounds, "fastexcel-warm", "import-warm");
        compare(classes, folder, survey, "-Xmx3g", rounds, "fastexcel", "again", "preview-again");
        compare(classes, folder, survey, "-Xmx3g", rounds, "jdbc", "repositories");
        compare(classes, folder, survey, "-Xmx3g", 1, "open");
        Path wide = wide(folder, rows);
        for (String kind : List.of("preview", "import", "again")) {
            compare(classes, folder, wide, "-Xmx384m", 1, kind);
        }
    }

    // Side by side

    private static void compare(
            Path classes, Path folder, Path file, String heap, int rounds, String... kinds)
            throws Exception {
        System.out.println(file.getFileName() + " " + Files.size(file) / 1_000_000 + " MB " + heap);
        Map<String, double[][]> times = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String kind : kinds) {
                String[] answer = inProcess(classes, heap, kind, file, folder).split(" ", 3);
                double[][] all = times.computeIfAbsent(kind, _ -> new double[2][rounds]);
                all[0][round] = Double.parseDouble(answer[0]);
                all[1][round] = Double.parseDouble(answer[1]);
                notes.put(kind, answer[2]);
            }
        }
        double[][] base = times.get(kinds[0]);
        times.forEach(
                (kind, seconds) ->
                        System.out.printf(
                                "  %-14s cpu %6.2f s x %.2f   wall %6.2f s x %.2f   %s%n",
                                kind,
                                median(seconds[0]),
                                median(ratios(seconds[0], base[0])),
                                median(seconds[1]),
                                median(ratios(seconds[1], base[1])),
                                notes.get(kind)));
    }

    private static double[] ratios(double[] seconds, double[] base) {
        double[] ratios = new double[seconds.length];
        Arrays.setAll(ratios, i -> seconds[i] / base[i]);
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String inProcess(Path classes, String heap, String kind, Path file, Path folder)
            throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "-cp",
                                classes
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                "ImportBench",
                                "do",
                                kind,
                                file.toString(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (InputStream output = process.getInputStream()) {
            String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(kind + " failed");
            }
            return answer.substring(answer.lastIndexOf('\n') + 1);
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
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "src/bench/ImportBench.java");
        if (status != 0) {
            throw new IOException("not compiled");
        }
        return classes;
    }

    // One piece of work, in a process of its own. The store of « import » is left for the others.

    private static void work(String kind, Path file, Path folder) throws Exception {
        Path store = folder.resolve("store-" + file.getFileName());
        long begun = System.nanoTime();
        double before = 0;
        String note;
        switch (kind) {
            case "fastexcel" -> note = fastexcel(file) + " cells";
            case "fastexcel-warm" -> {
                fastexcel(file);
                before = cpu();
                begun = System.nanoTime();
                note = fastexcel(file) + " cells";
            }
            case "import-warm" -> {
                delete(store);
                // In the window, an import follows its preview.
                imported(file, store, true);
                before = cpu();
                begun = System.nanoTime();
                note = imported(file, store, false);
            }
            case "preview" -> note = imported(file, folder.resolve("store-preview"), true);
            case "import" -> {
                delete(store);
                begun = System.nanoTime();
                note = imported(file, store, false) + " " + megabytes(store) + " MB";
            }
            case "again" -> note = imported(file, store, false) + " " + megabytes(store) + " MB";
            case "preview-again" -> note = imported(file, store, true);
            case "open" -> {
                try (UseCases vivier = opened(store)) {
                    double opening = (System.nanoTime() - begun) / 1e9;
                    note =
                            "opened in %.2f s, then listed %d talents"
                                    .formatted(opening, vivier.talents().rows().size());
                }
            }
            case "jdbc" -> {
                Map<String, List<Object[]>> rows = rows(store);
                Path target = emptied(folder.resolve("store-jdbc"));
                try (Database database = Database.connect(new StoreLocation.Folder(target, ""));
                        Connection connection = database.connection()) {
                    before = cpu();
                    begun = System.nanoTime();
                    note = plain(rows, connection) + " rows";
                }
            }
            case "repositories" -> {
                List<Talent> talents = talents(store);
                Map<String, List<Object[]>> rows = rows(store);
                Path target = emptied(folder.resolve("store-repositories"));
                try (Store open = store(target)) {
                    before = cpu();
                    begun = System.nanoTime();
                    note = throughRepositories(talents, rows, open) + " rows";
                }
            }
            default -> throw new IllegalArgumentException(kind);
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%n%.3f %.3f %s%n", cpu() - before, wall, note);
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static long fastexcel(Path file) throws IOException {
        long[] cells = new long[2];
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> {
                        for (Cell cell : row) {
                            if (cell != null && !cell.getText().isEmpty()) {
                                cells[0]++;
                                cells[1] += cell.getText().length();
                            }
                        }
                    });
        }
        return cells[0];
    }

    private static UseCases opened(Path store) throws Exception {
        return Wiring.ofThisSystem().open(new StoreLocation.Folder(store, ""));
    }

    private static String imported(Path file, Path store, boolean preview) throws Exception {
        ImportChoices choices = ImportChoices.of(FormKind.TALENTS);
        ImportReport report;
        try (UseCases vivier = opened(store)) {
            report =
                    preview
                            ? vivier.imports().preview(file, choices, WorkMonitor.none())
                            : vivier.imports().run(file, choices, WorkMonitor.none());
        }
        RowCounts counts = report.counts();
        return "read %d created %d updated %d unchanged %d refused %d"
                .formatted(
                        counts.read(),
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.refused());
    }

    private static Path emptied(Path store) throws Exception {
        delete(store);
        opened(store).close();
        return store;
    }

    private static void delete(Path store) throws IOException {
        if (Files.exists(store)) {
            try (Stream<Path> all = Files.walk(store)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static long megabytes(Path store) throws IOException {
        return Files.size(store.resolve("vivier.mv.db")) >> 20;
    }

    private static Map<String, List<Object[]>> rows(Path store) throws Exception {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        try (Database database = Database.connect(new StoreLocation.Folder(store, ""));
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<Object[]> ofTable = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        Object[] row = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            row[i] = result.getObject(i + 1);
                        }
                        ofTable.add(row);
                    }
                }
                rows.put(table, ofTable);
            }
        }
        return rows;
    }

    private static long plain(Map<String, List<Object[]>> rows, Connection connection)
            throws Exception {
        long count = 0;
        connection.setAutoCommit(false);
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            count += plain(connection, table.getKey(), table.getValue());
        }
        connection.commit();
        return count;
    }

    private static long plain(Connection connection, String table, List<Object[]> rows)
            throws Exception {
        if (rows.isEmpty()) {
            return 0;
        }
        String marks = String.join(",", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows.size();
    }

    private static List<Talent> talents(Path store) throws Exception {
        try (Store open = store(store)) {
            return open.read(session -> session.talents().all());
        }
    }

    private static Store store(Path folder) throws Exception {
        Clock clock = Clock.systemDefaultZone();
        return Store.open(
                new StoreLocation.Folder(folder, ""),
                clock,
                new IdGenerator(clock, RandomGenerator.getDefault()),
                "bench");
    }

    /** The same rows through the repositories, in groups as an import makes them. */
    private static long throughRepositories(
            List<Talent> talents, Map<String, List<Object[]>> rows, Store store) {
        List<ImportRepository.Row> taken =
                rows.get("import_row").stream().map(ImportBench::row).toList();
        List<RowIssue> issues = rows.get("import_issue").stream().map(ImportBench::issue).toList();
        SourceFile file = new SourceFile("bench", "0", "", "", List.of());
        store.write(
                session -> {
                    long id = session.imports().begin(file, FormKind.TALENTS, Tool.SPHINX);
                    for (int from = 0; from < talents.size(); from += GROUP) {
                        session.talents().insert(part(talents, from));
                    }
                    for (int from = 0; from < taken.size(); from += GROUP) {
                        session.imports().add(id, part(taken, from), part(issues, from), from);
                    }
                    return true;
                });
        return talents.size() + taken.size() + issues.size() + 1;
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(Math.min(all.size(), from), Math.min(all.size(), from + GROUP));
    }

    private static ImportRepository.Row row(Object[] row) {
        return new ImportRepository.Row(
                (Integer) row[1],
                RowStatus.valueOf((String) row[2]),
                row[3] == null ? OptionalLong.empty() : OptionalLong.of((Long) row[3]),
                (String) row[4],
                Optional.ofNullable((OffsetDateTime) row[5]).map(OffsetDateTime::toInstant));
    }

    private static RowIssue issue(Object[] row) {
        return new RowIssue(
                (Integer) row[2],
                (String) row[3],
                (String) row[5],
                Severity.valueOf((String) row[4]),
                Message.of((String) row[6], row[7]));
    }

    // Files

    private static Path survey(Path folder, int rows) throws IOException {
        Path file = folder.resolve("talents.sphinx-xlsx.xlsx");
        if (!Files.exists(file)) {
            new SampleWriter()
                    .write(
                            new SampleMaker(ReferenceData.shipped()).make(rows, 10, 1),
                            Dialect.SPHINX_XLSX,
                            folder);
        }
        return file;
    }

    /** A survey with every cell of 150 columns filled; most questions are not of the form. */
    private static Path wide(Path folder, int rows) throws IOException {
        Path file = folder.resolve("wide.xlsx");
        if (Files.exists(file)) {
            return file;
        }
        List<String> labels =
                new ArrayList<>(
                        List.of(
                                "Votre nom",
                                "Votre prénom",
                                "Votre adresse électronique professionnelle",
                                "Votre fonction actuelle",
                                "Région d'affectation",
                                "Votre catégorie"));
        for (int i = labels.size(); i < WIDE; i++) {
            labels.add("Question supplémentaire " + i);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", WORKBOOK);
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            row(out, labels);
            for (int i = 1; i <= rows; i++) {
                List<String> cells =
                        new ArrayList<>(
                                List.of(
                                        "Nom" + i,
                                        "Prénom",
                                        "personne." + i + "@exemple.gouv.fr",
                                        "Chef de projet",
                                        "Bretagne",
                                        "A"));
                for (int column = cells.size(); column < WIDE; column++) {
                    cells.add("Réponse " + (i * 31L + column) % 9973);
                }
                row(out, cells);
            }
            out.write("</sheetData></worksheet>");
            out.flush();
        }
        return file;
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        out.write("<row>");
        for (String cell : cells) {
            out.write("<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        out.write("</row>");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES =
            "<Types xmlns=\""
                    + PACKAGE
                    + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                    + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                    + "/xl/workbook.xml\" ContentType=\""
                    + SPREADSHEET
                    + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                    + " ContentType=\""
                    + SPREADSHEET
                    + "worksheet+xml\"/></Types>";
    private static final String WORKBOOK =
            "<workbook xmlns=\""
                    + MAIN
                    + "\" xmlns:r=\""
                    + RELATIONS
                    + "\"><sheets><sheet name=\"Réponses\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                    + "</workbook>";

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"r1\" Type=\""
                + RELATIONS
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }
}
