// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.mission.EditMission;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** An import of missions is taken back in part where somebody worked on them since. */
class UndoMissionsTest {
    private static final String HEAD =
            "Intitulé de la mission;Nom du responsable de mission;Prénom;Adresse électronique;"
                    + "Téléphone;Contexte;Lieu (adresse, commune)\n";

    @TempDir private Path folder;
    private final Store store = TestStores.inMemory();
    private final Changes changes = new Changes();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final ImportForms imports =
            new ImportForms(store, lists, new SourceFileReader(), new LayoutFinder(), changes);
    private final UndoImport undo = new UndoImport(store, lists, TestStores.CLOCK, changes);
    private final EditMission edit = new EditMission(store, lists, changes);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSetByHandSinceStaysAndTheRestIsPutBack() throws Exception {
        importRow("Refonte;Lacroix;Claire;c.lacroix@exemple.gouv.fr;0101;Avant;Rennes");
        importRow("Refonte;Lacroix;Claire;c.lacroix@exemple.gouv.fr;0202;Après;Rennes");
        edit.set(mission(), MissionFields.LEAD_PHONE, "0303");

        UndoReport report = undo.run(imports.history().getFirst().id(), WorkMonitor.none());

        assertThat(report.restored()).isEqualTo(1);
        assertThat(report.partly())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.ref()).isEqualTo("M-0001");
                            assertThat(left.record().reason()).isEqualTo(KeptRecord.Reason.PARTLY);
                            assertThat(left.record().details()).containsExactly("leadPhone");
                        });
        assertThat(mission().get(MissionFields.LEAD_PHONE)).isEqualTo("0303");
        assertThat(mission().get(MissionFields.CONTEXT)).isEqualTo("Avant");
    }

    @Test
    void anAnswerAgainstWhatWasSetByHandIsForgottenWithItsImport() throws Exception {
        importRow("Refonte;Lacroix;Claire;c.lacroix@exemple.gouv.fr;0101;Avant;Rennes");
        edit.set(mission(), MissionFields.LEAD_PHONE, "0303");
        importRow("Refonte;Lacroix;Claire;c.lacroix@exemple.gouv.fr;0202;Après;Rennes");
        assertThat(mission().edits().get(MissionFields.LEAD_PHONE).conflict()).isTrue();

        undo.run(imports.history().getFirst().id(), WorkMonitor.none());

        assertThat(mission().edits().get(MissionFields.LEAD_PHONE).conflict()).isFalse();
        assertThat(mission().get(MissionFields.LEAD_PHONE)).isEqualTo("0303");
        assertThat(mission().get(MissionFields.CONTEXT)).isEqualTo("Avant");
    }

    private void importRow(String row) throws Exception {
        Path file = Files.writeString(folder.resolve("missions.csv"), HEAD + row + "\n");
        imports.run(file, ImportChoices.none(), WorkMonitor.none());
    }

    private Mission mission() {
        return store.read(session -> session.missions().all()).getFirst();
    }
}
