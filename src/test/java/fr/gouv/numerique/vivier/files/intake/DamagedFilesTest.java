// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowReader;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The sample exports of all tools, damaged at random and always alike: their rows are read and
 * understood, or the file is refused. Nothing else may happen, nothing takes long, nothing is left.
 */
class DamagedFilesTest {
    /** Cases in all; give {@code -Dvivier.fuzz=200000} for a long run by hand. */
    private static final int CASES = Integer.getInteger("vivier.fuzz", 5_000);

    private static final long SEED = 20_200_525;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);

    private static DamagedSamples samples;
    private static LayoutFinder layouts;
    private static ReferenceData reference;

    private final SourceFileReader reader = new SourceFileReader();
    @TempDir private Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        samples = new DamagedSamples();
        layouts = new LayoutFinder();
        reference = ReferenceData.shipped();
    }

    @Test
    void undamagedTheyAreAllUnderstood() throws Exception {
        for (String name : samples.names()) {
            assertThat(answers(samples.whole(name))).as(name).isPositive();
        }
    }

    @Test
    void aDamagedFileIsReadOrRefused() throws Exception {
        List<String> names = samples.names();
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            String name = names.get(i % names.size());
            byte[] damaged = samples.damaged(name, new Random(SEED + i));
            long start = System.nanoTime();
            try {
                answers(damaged);
                read++;
            } catch (UnreadableFile refused) {
                assertThat(refused.explanation().key()).startsWith("intake.unreadable.");
            } catch (Exception | StackOverflowError e) {
                throw new AssertionError("case " + i + " of " + name, e);
            }
            assertThat(System.nanoTime() - start).as("case %d of %s", i, name).isLessThan(LIMIT);
        }
        assertThat(read).isStrictlyBetween(CASES / 10, CASES);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSizeLessThanOrEqualTo(1);
        }
    }

    private int answers(byte[] content) throws Exception {
        SourceFile file = reader.open(Files.write(folder.resolve("réponses.dat"), content));
        ImportChoices choices = ImportChoices.none();
        Layout layout = layouts.find(file, choices, List.of(), reference);
        RowReader rows = new RowReader(layout, choices, reference);
        int[] answers = new int[1];
        layout.sheet()
                .forEachRow(
                        row ->
                                rows.read(row)
                                        .ifPresent(
                                                answer -> {
                                                    answer.contentHash(layout.form());
                                                    answers[0]++;
                                                }));
        return answers[0];
    }
}
