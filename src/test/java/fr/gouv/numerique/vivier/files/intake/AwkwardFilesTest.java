// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Files that go, change or may not be read: each ends in a reason, never in anything else. */
class AwkwardFilesTest {
    private static final int ROWS = 20_000;
    private static final int PATIENCE_SECONDS = 20;

    @TempDir private Path folder;

    static Stream<byte[]> kinds() throws IOException {
        return Stream.of(
                SmallFiles.xlsx(),
                SmallFiles.xls(),
                SmallFiles.ods(),
                SmallFiles.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileThatIsGoneBeforeItsRowsAreRead(byte[] content) throws Exception {
        SourceFile file = new ReadTables(folder).open(content);
        Files.delete(folder.resolve("export.dat"));
        UnreadableFile failure =
                catchThrowableOfType(
                        UnreadableFile.class, () -> file.sheets().getFirst().forEachRow(_ -> {}));
        assertThat(failure).hasMessage("missing");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileThatIsAnotherBeforeItsRowsAreRead(byte[] content) throws Exception {
        Sheet sheet = new ReadTables(folder).open(content).sheets().getFirst();
        Files.write(folder.resolve("export.dat"), new byte[] {'a', ';', 'b', '\n'});
        endsInRowsOrAReason(sheet, () -> {});
    }

    /** Where the system lets a file go that is open, its rows are read to the end all the same. */
    @ParameterizedTest
    @MethodSource("longer")
    void aFileThatIsRemovedWhileItIsRead(byte[] content) throws Exception {
        Sheet sheet = new ReadTables(folder).open(content).sheets().getFirst();
        endsInRowsOrAReason(sheet, () -> Files.deleteIfExists(folder.resolve("export.dat")));
    }

    @ParameterizedTest
    @MethodSource("longer")
    void aFileThatIsCutWhileItIsRead(byte[] content) throws Exception {
        Sheet sheet = new ReadTables(folder).open(content).sheets().getFirst();
        endsInRowsOrAReason(
                sheet, () -> Files.write(folder.resolve("export.dat"), new byte[] {'a', ';', 'b'}));
    }

    static Stream<byte[]> longer() throws IOException {
        StringBuilder text = new StringBuilder(SmallFiles.TEXT);
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row < ROWS; row++) {
            int noise = Integer.hashCode(row * 0x9E3779B9);
            text.append("Roy;Léo;").append(noise).append(";01/06/2020\n");
            rows.append("<row><c><v>").append(noise).append("</v></c></row>");
        }
        return Stream.of(
                text.toString().getBytes(StandardCharsets.UTF_8),
                HostileFiles.xlsx(
                        "xl/worksheets/sheet1.xml",
                        rows.append("</sheetData></worksheet>").toString()));
    }

    private interface Mischief {
        void happen() throws IOException;
    }

    private static void endsInRowsOrAReason(Sheet sheet, Mischief mischief) {
        int[] read = new int[1];
        Throwable failure =
                catchThrowable(
                        () ->
                                sheet.forEachRow(
                                        _ -> {
                                            if (read[0]++ == 1) {
                                                quietly(mischief);
                                            }
                                        }));
        if (failure != null) {
            assertThat(failure).isInstanceOf(UnreadableFile.class);
        }
    }

    /** Some systems do not let a file go that is open. */
    private static void quietly(Mischief mischief) {
        try {
            mischief.happen();
        } catch (IOException _) {
            return;
        }
    }

    /** Whoever may do everything may read this too: then there is nothing to see. */
    @Test
    void aFileThatMayNotBeRead() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.write(folder.resolve("export.dat"), SmallFiles.xlsx());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file));
        assertThat(ReadTables.refusal(ImportSource.of(file))).isEqualTo("noRight");
    }

    /** Reading a pipe waits for somebody who writes into it. */
    @Test
    @Timeout(PATIENCE_SECONDS)
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("export.dat");
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Process made = new ProcessBuilder(List.of("mkfifo", pipe.toString())).start();
        assumeTrue(made.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && Files.exists(pipe));
        assertThat(ReadTables.refusal(ImportSource.of(pipe))).isEqualTo("unreadable");
    }

    @Test
    void aFolderThatIsNamedLikeAWorkbook() throws Exception {
        Path named = Files.createDirectory(folder.resolve("export.dat"));
        assertThat(ReadTables.refusal(ImportSource.of(named))).isEqualTo("folder");
    }
}
