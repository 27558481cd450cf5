// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What is in memory while a workbook is read does not grow with its rows. */
class SmallMemoryTest {
    private static final int ROWS = 200_000;

    @TempDir private Path folder;

    @Test
    void manyRowsAreReadInASmallHeap() throws Exception {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(stream);
                ZipInputStream rest =
                        new ZipInputStream(new ByteArrayInputStream(new Workbooks().bytes()))) {
            zip.setLevel(1);
            for (ZipEntry entry = rest.getNextEntry(); entry != null; entry = rest.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                rest.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            String[] ends = Workbooks.worksheet("|").split("\\|");
            zip.write(ends[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= ROWS; i++) {
                String text = "<c t=\"inlineStr\"><is><t>une réponse assez longue n° " + i;
                zip.write(
                        ("<row>" + (text + "</t></is></c>").repeat(6) + "</row>")
                                .getBytes(StandardCharsets.UTF_8));
            }
            zip.write(ends[1].getBytes(StandardCharsets.UTF_8));
        }

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx24m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reading.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(ROWS + " rows, " + 6 * ROWS + " cells");
    }

    /** Counts rows and cells in a process of its own. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws Exception {
            long[] counts = new long[2];
            new SourceFileReader()
                    .open(Path.of(arguments[0]))
                    .sheets()
                    .getFirst()
                    .forEachRow(
                            row -> {
                                counts[0]++;
                                counts[1] += row.cells().size();
                            });
            System.out.println(counts[0] + " rows, " + counts[1] + " cells");
        }
    }
}
