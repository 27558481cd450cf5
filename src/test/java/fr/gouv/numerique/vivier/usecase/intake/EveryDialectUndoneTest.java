// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.StoreDump;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What holds of every import, for every tool's export: twice is once, and undone is never. */
class EveryDialectUndoneTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    @TempDir Path folder;

    private final StoreLocation location = new StoreLocation.Memory(UUID.randomUUID().toString());
    private final Store store = TestStores.open(location);
    private final Changes changes = new Changes();
    private final ImportForms imports =
            new ImportForms(store, REFERENCE, new SourceFileReader(), new LayoutFinder(), changes);
    private final UndoImport undo =
            new UndoImport(
                    store,
                    new TalentSkillReader(REFERENCE),
                    new MissionNeedReader(REFERENCE),
                    TestStores.CLOCK,
                    changes);

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demarches.csv",
                "excel-1252.csv",
                "framaforms.xls",
                "gforms.csv",
                "limesurvey.csv",
                "msforms.xlsx",
                "sphinx-csv.csv",
                "sphinx-xlsx.xlsx"
            })
    void twiceIsOnceAndUndoneIsNever(String dialect) throws Exception {
        var empty = StoreDump.records(location);
        ImportReport talents = run(Samples.file("talents." + dialect));
        ImportReport missions = run(Samples.file("missions." + dialect));
        assertThat(talents.counts().created()).isPositive();
        assertThat(missions.counts().created()).isPositive();
        var once = StoreDump.records(location);

        assertThat(run(Samples.file("talents." + dialect)).changesRecords()).isFalse();
        assertThat(run(Samples.file("missions." + dialect)).changesRecords()).isFalse();
        assertThat(StoreDump.records(location)).isEqualTo(once);

        String newer = newerAnswer();
        ImportReport later = run(Answers.file(folder, "newer.csv", newer));
        assertThat(later.outcomes().getFirst().status()).isEqualTo(RowStatus.UPDATED);
        var withNewer = StoreDump.records(location);
        assertThat(run(Samples.file("talents." + dialect)).changesRecords()).isFalse();
        assertThat(StoreDump.records(location)).isEqualTo(withNewer);

        List<Long> runs = store.read(s -> s.imports().all()).stream().map(r -> r.id()).toList();
        assertThat(undo(runs.get(1)).restored()).isOne();
        assertThat(StoreDump.records(location)).isEqualTo(once);
        undo(runs.get(4));
        assertThat(undo(runs.get(5)).removed()).isEqualTo(talents.recordsAdded());
        assertThat(StoreDump.records(location)).isEqualTo(empty);

        assertThat(run(Samples.file("talents." + dialect)).recordsAdded())
                .isEqualTo(talents.recordsAdded());
    }

    /** One of the sample's people answers again, a month later. */
    private String newerAnswer() {
        Talent talent = store.read(s -> s.talents().all()).getFirst();
        return Answers.of(talent.lastName(), "01 99 99 99 99", "Bureau neuf", "", 30)
                .replace(Answers.email(talent.lastName()), talent.get(TalentFields.EMAIL));
    }

    private ImportReport run(Path file) throws Exception {
        return imports.run(file, ImportChoices.none(), WorkMonitor.none());
    }

    private UndoReport undo(long id) throws Exception {
        UndoReport report = undo.run(id, WorkMonitor.none());
        assertThat(report.left()).isEmpty();
        return report;
    }
}
