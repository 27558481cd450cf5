// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.quality.DraftsViewModel.Progress;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;
import fr.gouv.numerique.vivier.usecase.quality.PrepareMessages;
import fr.gouv.numerique.vivier.usecase.quality.ReadBoard;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts for many people at once, over a real store and a real folder. */
class DraftsViewModelTest {
    private static final int PEOPLE = 5;

    @TempDir private Path folder;
    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final Desk desk = new Desk(lists);
    private DraftsViewModel model;

    @BeforeEach
    void fill() {
        for (int i = 1; i <= PEOPLE; i++) {
            person("Morel", "anne.morel" + i + "@exemple.gouv.fr");
        }
        person("Petit", "luc.petit@exemple");
        model =
                new DraftsViewModel(
                        new PrepareMessages(store, Texts.french(), new Changes()), desk.context());
        desk.dialogs().willChoose(folder);
    }

    private void person(String name, String email) {
        FieldValues values =
                FieldValues.builder()
                        .put(TalentFields.LAST_NAME, name)
                        .put(TalentFields.EMAIL, email)
                        .build();
        store.write(
                session ->
                        session.talents()
                                .insert(
                                        List.of(
                                                session.talents()
                                                        .create(
                                                                values,
                                                                List.of(),
                                                                List.of(),
                                                                Optional.empty()))));
    }

    @AfterEach
    void close() {
        assertThat(desk.failures()).isEmpty();
        store.close();
    }

    private List<Doubtful> doubtful() {
        return new ReadBoard(store, lists, TestStores.CLOCK).read(WorkMonitor.none()).records();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void draftsBearNoNamesAndAreRemembered() throws Exception {
        model.save(doubtful());
        assertThat(files())
                .containsExactly(
                        "T-0001.eml", "T-0002.eml", "T-0003.eml", "T-0004.eml", "T-0005.eml");
        assertThat(Files.readString(folder.resolve("T-0001.eml"))).contains("X-Unsent: 1");
        assertThat(doubtful()).filteredOn(it -> it.writtenAt().isPresent()).hasSize(PEOPLE);
        assertThat(desk.told()).containsExactly("quality.savedAll");
    }

    @Test
    void itSaysHowFarItIs() {
        List<Progress> seen = new ArrayList<>();
        model.progressProperty().subscribe(it -> it.ifPresent(seen::add));
        model.save(doubtful());
        assertThat(seen).extracting(Progress::written).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(seen.getLast().share()).isEqualTo(1);
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void stoppedInTheMiddleItKeepsWhatWasWrittenAndKnowsIt() throws Exception {
        model.progressProperty()
                .subscribe(
                        it -> {
                            if (it.filter(now -> now.written() == 2 && !now.stopping())
                                    .isPresent()) {
                                model.cancel();
                            }
                        });
        model.save(doubtful());
        assertThat(files()).containsExactly("T-0001.eml", "T-0002.eml");
        assertThat(doubtful())
                .filteredOn(it -> it.writtenAt().isPresent())
                .extracting(Doubtful::ref)
                .containsExactly("T-0001", "T-0002");
        assertThat(desk.told()).containsExactly("quality.saveAll.stopped");
        assertThat(model.progressProperty().get()).isEmpty();
    }
}
