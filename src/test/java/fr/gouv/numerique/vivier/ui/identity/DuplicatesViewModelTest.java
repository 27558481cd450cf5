// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ChosenFiles;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Notices;
import fr.gouv.numerique.vivier.ui.base.TaskRunner;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Looking at pairs and deciding, without a window. Work runs at once. */
class DuplicatesViewModelTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private DuplicatesViewModel model;
    private final Told told = new Told();

    /** What the user is told, and how it can be taken back. */
    private static final class Told implements Notices, TaskRunner {
        private final List<Message> done = new ArrayList<>();
        private final List<Exception> failures = new ArrayList<>();
        private Runnable undo = () -> {};

        @Override
        public void done(Message message) {
            done.add(message);
        }

        @Override
        public void done(Message message, Message action, Runnable takeBack) {
            done.add(message);
            undo = takeBack;
        }

        @Override
        public void refused(Message message) {
            throw new AssertionError(message.key());
        }

        @Override
        public void fault(Exception failure) {
            failures.add(failure);
        }

        @Override
        public void failed(Exception failure) {
            failures.add(failure);
        }

        @Override
        public <T> void run(
                Callable<T> work,
                Consumer<? super T> success,
                Consumer<? super Exception> failure) {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                failure.accept(e);
                return;
            }
            success.accept(result);
        }

        @Override
        public void onInterface(Runnable action) {
            action.run();
        }
    }

    @BeforeEach
    void open() throws Exception {
        Wiring wiring =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice");
        vivier = wiring.open(new StoreLocation.Folder(folder.resolve("store"), ""));
        vivier.imports()
                .run(
                        PairFiles.write(folder),
                        ImportChoices.of(FormKind.TALENTS),
                        WorkMonitor.none());
        model =
                new DuplicatesViewModel(
                        vivier,
                        new UiContext(
                                Texts.french(),
                                told,
                                told,
                                new ChosenFiles(),
                                _ -> {},
                                new CurrentReference(ReferenceData.shipped()),
                                TestStores.CLOCK));
        model.refresh();
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void theLikeliestPairIsLookedAtFirst() {
        assertThat(shownPairs()).containsExactly("T-0001 T-0004", "T-0002 T-0005");
        assertThat(model.comparisonProperty().get().orElseThrow().preview().survivor().ref())
                .isEqualTo("T-0001");
        assertThat(model.searchedProperty().get()).isTrue();
        assertThat(model.searchingProperty().get()).isFalse();
    }

    @Test
    void aMergeTakesTheChosenSidesAndCanBeUndoneAtOnce() throws Exception {
        FieldPair municipality = field(TalentFields.MUNICIPALITY.name());
        assertThat(model.side(municipality)).isEqualTo(Side.OTHER);
        model.choose(municipality, Side.SURVIVOR);

        model.merge();

        assertThat(vivier.talents().find("T-0004").get(TalentFields.MUNICIPALITY))
                .isEqualTo("Rennes");
        assertThat(shownPairs()).containsExactly("T-0002 T-0005");
        told.undo.run();
        assertThat(shownPairs()).containsExactlyInAnyOrder("T-0001 T-0004", "T-0002 T-0005");
        assertThat(vivier.talents().all()).hasSize(6);
        assertThat(told.failures).isEmpty();
    }

    @Test
    void aPairThatIsTwoIsNotShownAgainUnlessThatIsUndone() {
        model.distinct();
        model.refresh();
        assertThat(shownPairs()).containsExactly("T-0002 T-0005");

        told.undo.run();

        assertThat(shownPairs()).hasSize(2);
    }

    @Test
    void laterLeavesThePairForTheEnd() {
        model.later();
        assertThat(shownPairs()).containsExactly("T-0002 T-0005", "T-0001 T-0004");
        assertThat(model.comparisonProperty().get().orElseThrow().preview().survivor().ref())
                .isEqualTo("T-0002");

        model.refresh();

        assertThat(shownPairs()).containsExactly("T-0002 T-0005", "T-0001 T-0004");
    }

    @Test
    void readingAgainKeepsWhatWasChosen() {
        FieldPair municipality = field(TalentFields.MUNICIPALITY.name());
        model.choose(municipality, Side.SURVIVOR);

        model.refresh();

        assertThat(model.side(municipality)).isEqualTo(Side.SURVIVOR);
    }

    @Test
    void aRecordThatChangedMeanwhileIsShownAnewAndNothingIsMerged() throws Exception {
        vivier.editTalent()
                .set(vivier.talents().find("T-0004"), TalentFields.PHONE, "02 99 00 00 09");

        model.merge();

        assertThat(told.failures).singleElement().isInstanceOf(ConcurrentChange.class);
        assertThat(vivier.talents().all()).hasSize(6);
        assertThat(
                        model.comparisonProperty()
                                .get()
                                .orElseThrow()
                                .preview()
                                .other()
                                .get(TalentFields.PHONE))
                .isEqualTo("02 99 00 00 09");
    }

    private FieldPair field(String name) {
        return model.comparisonProperty().get().orElseThrow().preview().fields().stream()
                .filter(pair -> pair.field().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shownPairs() {
        return model.pairs().stream().map(pair -> pair.a().ref() + " " + pair.b().ref()).toList();
    }
}
