// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.SampleForms;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class SampleWriterTest {
    private static final SampleMaker MAKER = new SampleMaker(ReferenceData.shipped());

    @TempDir Path folder;

    private final SampleWriter writer = new SampleWriter();

    @ParameterizedTest
    @EnumSource
    void namesTheFilesAfterTheDialect(Dialect dialect) throws IOException {
        List<Path> files = writer.write(MAKER.make(5, 3, 1), dialect, folder.resolve("new"));

        assertThat(files)
                .allMatch(Files::isRegularFile)
                .extracting(file -> file.getFileName().toString().split("\\.", 2)[0])
                .containsExactly("talents", "missions");
        assertThat(files).allMatch(file -> file.getFileName().toString().contains(dialect.label()));
        assertThat(Dialect.of(dialect.label())).hasValue(dialect);
    }

    @ParameterizedTest
    @EnumSource
    void sameSeedGivesTheSameBytes(Dialect dialect) throws IOException {
        List<Path> first = writer.write(MAKER.make(60, 12, 1), dialect, folder.resolve("a"));
        List<Path> second = writer.write(MAKER.make(60, 12, 1), dialect, folder.resolve("b"));

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedGivesOtherBytes(Dialect dialect) throws IOException {
        List<Path> first = writer.write(MAKER.make(20, 5, 1), dialect, folder.resolve("a"));
        List<Path> second = writer.write(MAKER.make(20, 5, 2), dialect, folder.resolve("b"));

        assertThat(Files.readAllBytes(second.getFirst()))
                .isNotEqualTo(Files.readAllBytes(first.getFirst()));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingButTheFiles(Dialect dialect) throws IOException {
        Set<String> before = temporaryFiles();

        List<Path> files = writer.write(MAKER.make(300, 5, 1), dialect, folder);

        assertThat(content(folder)).containsExactlyInAnyOrderElementsOf(names(files));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureKeepsTheFilesThatWereThere(Dialect dialect) throws IOException {
        List<Path> files = writer.write(MAKER.make(5, 3, 1), dialect, folder);
        byte[] before = Files.readAllBytes(files.getFirst());
        SampleForms broken = failingAfter(3);

        assertThatThrownBy(() -> writer.write(broken, dialect, folder))
                .hasStackTraceContaining("no more rows");

        assertThat(content(folder)).containsExactlyInAnyOrderElementsOf(names(files));
        assertThat(Files.readAllBytes(files.getFirst())).isEqualTo(before);
    }

    @Test
    void anUnknownDialectIsNone() {
        assertThat(Dialect.of("sphinx")).isEmpty();
    }

    private static SampleForms failingAfter(int rows) {
        SampleForms good = MAKER.make(10, 3, 1);
        FilledForm talents = good.talents();
        Iterable<FilledRow> failing =
                () -> {
                    Iterator<FilledRow> real = talents.rows().iterator();
                    return new Iterator<>() {
                        private int left = rows;

                        @Override
                        public boolean hasNext() {
                            return true;
                        }

                        @Override
                        public FilledRow next() {
                            if (left == 0) {
                                throw new IllegalStateException("no more rows");
                            }
                            left--;
                            return real.next();
                        }
                    };
                };
        return new SampleForms(
                new FilledForm(
                        talents.name(),
                        talents.createdAt(),
                        talents.exportedAt(),
                        talents.questions(),
                        talents.size(),
                        failing),
                good.missions());
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<String> content(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What a workbook would leave in the system's folder if it used temporary files. */
    private static Set<String> temporaryFiles() throws IOException {
        Path system = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        if (!Files.isDirectory(system)) {
            return Set.of();
        }
        try (var files = Files.list(system)) {
            return files.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
