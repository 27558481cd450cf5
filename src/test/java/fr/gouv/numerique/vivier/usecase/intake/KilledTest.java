// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.StoreProcess;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * However early or late the program is killed, an import and its undoing are whole or not at all.
 */
class KilledTest {
    private static final Path FILE = Samples.file("talents.gforms.csv");
    private static final int AFTER_COMMIT = -1;

    @TempDir Path folder;

    @Test
    void anImportThatIsKilledLeavesAllOrNothing() throws Exception {
        Random random = new Random(3);
        for (int step : List.of(random.nextInt(1, 200), random.nextInt(200, 470))) {
            killAt("import", FILE.toString(), step);
            try (Store store = TestStores.inFolder(folder)) {
                assertThat(talents(store)).isZero();
                assertThat(runs(store)).isEmpty();
            }
        }
        killAt("import", FILE.toString(), AFTER_COMMIT);
        try (Store store = TestStores.inFolder(folder)) {
            ImportRun run = runs(store).getFirst();
            assertThat(talents(store)).isEqualTo(run.counts().created()).isPositive();
        }
    }

    @Test
    void undoingThatIsKilledLeavesAllOrNothing() throws Exception {
        int created;
        long id;
        try (Store store = TestStores.inFolder(folder)) {
            new ImportForms(
                            store,
                            ReferenceData.shipped(),
                            new SourceFileReader(),
                            new LayoutFinder(),
                            new Changes())
                    .run(FILE, ImportChoices.none(), WorkMonitor.none());
            created = runs(store).getFirst().counts().created();
            id = runs(store).getFirst().id();
        }
        // Before the first record goes, and when the last is gone.
        for (int step : List.of(0, 1)) {
            killAt("undo", Long.toString(id), step);
            try (Store store = TestStores.inFolder(folder)) {
                assertThat(talents(store)).isEqualTo(created);
                assertThat(runs(store).getFirst().undone()).isEmpty();
            }
        }
        killAt("undo", Long.toString(id), AFTER_COMMIT);
        try (Store store = TestStores.inFolder(folder)) {
            assertThat(talents(store)).isZero();
            assertThat(runs(store).getFirst().undone()).isPresent();
        }
    }

    private void killAt(String task, String what, int step) throws Exception {
        try (StoreProcess process =
                StoreProcess.start(
                        ImportProcess.class,
                        folder.toString(),
                        task,
                        what,
                        Integer.toString(step))) {
            assertThat(process.line()).isEqualTo(ImportProcess.REACHED);
            process.kill();
        }
    }

    private static int talents(Store store) {
        return store.read(session -> session.talents().count());
    }

    private static List<ImportRun> runs(Store store) {
        return store.read(session -> session.imports().all());
    }
}
