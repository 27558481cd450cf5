// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.StoreProcess;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** However early or late the program is killed, two records are merged or they are still two. */
class MergeKilledTest {
    private static final int PAIRS = 30;
    private static final List<Integer> KILLED_AFTER = List.of(0, 3, 9);

    @TempDir Path folder;

    @Test
    void aMergeThatIsKilledIsWholeOrNotAtAll() throws Exception {
        importPairs();
        int merged = 0;
        for (int after : KILLED_AFTER) {
            merged = killedAfter(after, merged);
        }
    }

    /** Merges that were done are done again from where it stopped: gives how many there are. */
    private int killedAfter(int more, int before) throws Exception {
        try (StoreProcess process =
                StoreProcess.start(
                        MergeProcess.class,
                        folder.resolve("store").toString(),
                        Integer.toString(before),
                        Integer.toString(PAIRS))) {
            for (int i = 0; i <= more; i++) {
                assertThat(process.line()).isEqualTo(Integer.toString(before + i));
            }
            process.kill();
        }
        try (Store store = TestStores.inFolder(folder.resolve("store"))) {
            List<Talent> left = talents(store).all();
            Set<String> refs = new HashSet<>(left.stream().map(Talent::ref).toList());
            int merged = 0;
            for (int pair = 0; pair < PAIRS; pair++) {
                assertThat(refs).contains(MergeProcess.ref(2 * pair + 1));
                merged += refs.contains(MergeProcess.ref(2 * pair + 2)) ? 0 : 1;
            }
            assertThat(left).hasSize(2 * PAIRS - merged);
            assertThat(merged).isGreaterThanOrEqualTo(before);
            // What the other alone said came with it, all of it.
            assertThat(left.stream().filter(it -> isFirst(it) && hasPhone(it))).hasSize(merged);
            return merged;
        }
    }

    private static boolean isFirst(Talent talent) {
        return talent.email().startsWith("a");
    }

    private static boolean hasPhone(Talent talent) {
        return !talent.get(TalentFields.PHONE).isEmpty();
    }

    private void importPairs() throws Exception {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "Votre nom;Votre prénom;Votre adresse électronique"
                                        + " professionnelle;Votre téléphone professionnel"));
        for (int pair = 0; pair < PAIRS; pair++) {
            lines.add("Dupont;Camille;a%d@ancien.gouv.fr;".formatted(pair));
            lines.add("Dupont;Camille;b%d@nouveau.gouv.fr;02 99 00 00 01".formatted(pair));
        }
        Path file = Files.write(folder.resolve("talents.csv"), lines);
        try (Store store = TestStores.inFolder(folder.resolve("store"))) {
            new ImportForms(
                            store,
                            new CurrentReference(ReferenceData.shipped()),
                            new SourceFileReader(),
                            new LayoutFinder(),
                            new Changes())
                    .run(file, ImportChoices.of(FormKind.TALENTS), WorkMonitor.none());
            assertThat(talents(store).all()).hasSize(2 * PAIRS);
        }
    }

    private static FindTalents talents(Store store) {
        return new FindTalents(
                store, new CurrentReference(ReferenceData.shipped()), TestStores.CLOCK);
    }
}
