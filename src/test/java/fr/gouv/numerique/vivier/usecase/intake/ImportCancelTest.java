// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** An import that is stopped leaves the store as it was, at whichever moment that is. */
class ImportCancelTest {
    private static final ImportChoices TALENTS = ImportChoices.of(FormKind.TALENTS);

    private final Store store = TestStores.inMemory();
    private final Path file = Samples.file("talents.msforms.xlsx");
    private final Path before = Samples.file("talents.sphinx-csv.csv");
    private final ImportForms imports =
            new ImportForms(
                    store,
                    new CurrentReference(ReferenceData.shipped()),
                    new SourceFileReader(),
                    new LayoutFinder(),
                    new Changes());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyMomentLeavesTheStoreAsItWas() throws Exception {
        imports.run(before, TALENTS, WorkMonitor.none());
        List<Talent> talents = talents();
        Counting whole = new Counting(Integer.MAX_VALUE);
        imports.preview(file, TALENTS, whole);
        int polls = whole.polls;

        for (int last : new int[] {0, 1, 10, polls / 3, polls / 2, polls - 2, polls - 1}) {
            assertThatThrownBy(() -> imports.run(file, TALENTS, new Counting(last)))
                    .as("stopped after %s of %s", last, polls)
                    .isInstanceOf(WorkCancelled.class);
            assertThatThrownBy(() -> imports.preview(file, TALENTS, new Counting(last)))
                    .isInstanceOf(WorkCancelled.class);
        }

        assertThat(talents()).isEqualTo(talents);
        assertThat(imports.history()).hasSize(1);
    }

    @Test
    void aStoppedImportCanBeMadeAfterAll() throws Exception {
        assertThatThrownBy(() -> imports.run(file, TALENTS, new Counting(100)))
                .isInstanceOf(WorkCancelled.class);

        assertThat(imports.run(file, TALENTS, WorkMonitor.none()).outcomes())
                .anyMatch(row -> row.status() == RowStatus.CREATED);
        assertThat(talents().getFirst().ref()).isEqualTo("T-0001");
    }

    private List<Talent> talents() {
        return store.read(session -> session.talents().all());
    }

    /** Asks to stop once it was polled so many times. */
    private static final class Counting implements WorkMonitor {
        private final int most;
        private int polls;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void done(long items) {}

        @Override
        public boolean isCancelled() {
            return polls++ >= most;
        }
    }
}
