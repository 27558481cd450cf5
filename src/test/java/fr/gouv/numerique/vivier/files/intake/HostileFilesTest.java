// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gouv.numerique.vivier.Main;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The nastiest files, through the whole program, in a process of its own with little memory: each
 * is refused in a sentence, soon, and leaves nothing.
 */
class HostileFilesTest {
    private static final String MEMORY = "-Xmx256m";

    /** What one file may take at most, in seconds. */
    private static final int LIMIT = 20;

    private static final int OUT_OF_MEMORY = 3;

    @TempDir private Path folder;

    @Test
    void eachIsRefusedInASentenceAndLeavesNothing() throws Exception {
        Map<String, byte[]> files = HostileFiles.refused();
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path given = Files.createDirectory(folder.resolve("exports"));
        Path store = folder.resolve("store");
        List<String> command = new ArrayList<>(List.of("import", "talents"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(Files.write(given.resolve(file.getKey()), file.getValue()).toString());
        }

        Answer answer = run(temporary, store, command, LIMIT * files.size());

        assertThat(answer.status()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err().lines().toList()).hasSameSizeAs(files.keySet());
        assertThat(answer.err()).doesNotContain("Exception").doesNotContain("\tat ");
        for (String name : files.keySet()) {
            assertThat(answer.err()).contains(name);
        }
        assertThat(answer.out()).isEmpty();
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperf")))
                    .isEmpty();
        }
        try (var left = Files.list(given)) {
            assertThat(left).hasSameSizeAs(files.keySet());
        }
        Answer kept = run(temporary, store, List.of("talents", "--json"), LIMIT);
        assertThat(kept.out().strip()).isEqualTo("[]");
    }

    /** What a process left. */
    private record Answer(int status, String out, String err) {}

    private Answer run(Path temporary, Path store, List<String> arguments, int seconds)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "--store",
                                store.toString()));
        command.addAll(arguments);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String said = Files.readString(err, StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isNotEqualTo(OUT_OF_MEMORY);
        return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), said);
    }

    /** Counts are what a file says of itself; rows are read as far as there are any. */
    @Test
    @Timeout(LIMIT)
    void forgedCountsReserveNothing() throws Exception {
        byte[] workbook =
                HostileFiles.xlsx(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>x</t></si></sst>");
        assertThat(new ReadTables(folder).shown(workbook)).containsExactly(HostileFiles.QUESTIONS);

        byte[] old = SmallFiles.xls();
        // The table of texts begins with how often they are used, then how many there are: 10 and
        // 8.
        for (int place : HostileFiles.placesOf(old, 10)) {
            endsQuietly(HostileFiles.patched(old, place + 4, Integer.MAX_VALUE));
            endsQuietly(HostileFiles.patched(old, place, -1));
        }
    }

    @Test
    @Timeout(LIMIT)
    void impossiblePlacesReserveNothing() throws Exception {
        String sheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"2147483647\"><c r=\"ZZZZZZZZ9\"><v>1</v></c></row>"
                        + "<row r=\"-5\"><c r=\"XFD1\"><v>1e999</v></c><c s=\"-1\"><v>NaN</v></c></row>"
                        + "</sheetData></worksheet>";
        endsQuietly(HostileFiles.xlsx("xl/worksheets/sheet1.xml", sheet));
    }

    private void endsQuietly(byte[] content) {
        assertThatCode(
                        () -> {
                            try {
                                for (Sheet sheet : new ReadTables(folder).open(content).sheets()) {
                                    sheet.forEachRow(row -> row.cells().forEach(c -> c.shown()));
                                }
                            } catch (UnreadableFile _) {
                                // Refused is as good as read.
                            }
                        })
                .doesNotThrowAnyException();
    }
}
