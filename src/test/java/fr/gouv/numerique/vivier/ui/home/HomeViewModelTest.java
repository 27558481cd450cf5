// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the lines of the morning do, over a real store. */
class HomeViewModelTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir Path folder;
    private final Remembered workspace = new Remembered();
    private List<Application> applications = List.of();
    private UseCases vivier;
    private Desk desk;
    private OwnFilter own;
    private HomeViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        applications = SigningDesk.prepare(prepared, 2);
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
        desk = new Desk(vivier.lists());
        own = new OwnFilter(vivier.cases(), desk.context(), workspace);
        model = new HomeViewModel(vivier, own, desk.context());
        model.refresh();
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private List<ToDo> lines(Kind kind) {
        model.refresh();
        return model.dayProperty().get().orElseThrow().toDo().stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }

    private Application first() throws Exception {
        return vivier.applications().find(applications.getFirst().id()).application();
    }

    @Test
    void aStepIsMadeFromItsLineAndAPausedClockGoesOn() throws Exception {
        Act step =
                lines(Kind.NEXT_STEP).stream()
                        .map(ToDo::act)
                        .filter(
                                it ->
                                        it.look()
                                                .equals(
                                                        new Act.OpenApplication(
                                                                applications.getFirst().id())))
                        .findFirst()
                        .orElseThrow();
        model.act(step);
        assertThat(first().step()).isEqualTo(Step.SENT_TO_LEAD);

        vivier.moveApplication().pause(first().id(), TODAY, Reason.LEAVE, "");
        Act resume = lines(Kind.AWAITED).stream().map(ToDo::act).findFirst().orElseThrow();
        assertThat(resume).isEqualTo(new Act.Resume(first().id()));
        model.act(resume);
        assertThat(first().pausedOn()).isEmpty();
        assertThat(desk.told()).containsExactly("application.moved", "application.moved");
        assertThat(desk.failures()).isEmpty();
    }

    @Test
    void whatIsADecisionIsChosenFromTheLine() throws Exception {
        vivier.moveApplication().move(first().id(), to(Step.SENT_TO_LEAD));
        vivier.moveApplication().move(first().id(), to(Step.EXPIRED));

        Act.Choose choose =
                lines(Kind.NEXT_STEP).stream()
                        .map(ToDo::act)
                        .filter(Act.Choose.class::isInstance)
                        .map(Act.Choose.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(choose.moves()).contains(Step.SENT_TO_LEAD, Step.DECLINED);
        model.choose(choose, Step.DECLINED);

        assertThat(first().step()).isEqualTo(Step.DECLINED);
        assertThat(first().history().getLast().reason()).contains(Reason.NO_ANSWER);
    }

    private static Application.Move to(Step step) {
        return new Application.Move(step, TODAY, Optional.empty(), "");
    }

    @Test
    void aMissionIsPublishedFromItsLineOrPutOff() throws Exception {
        List<ToDo> before = lines(Kind.PUBLICATION);
        assertThat(before).hasSizeGreaterThan(1);
        Act.MoveMission publish = (Act.MoveMission) before.getFirst().act();
        model.act(publish);
        assertThat(vivier.missions().find(publish.mission()).status())
                .isEqualTo(MissionStatus.PUBLISHED);
        assertThat(lines(Kind.PUBLICATION)).hasSize(before.size() - 1);

        Act.MoveMission next = (Act.MoveMission) before.getLast().act();
        model.putOff(next.mission(), before.getLast().what(), 7);
        assertThat(lines(Kind.PUBLICATION)).hasSize(before.size() - 2);
        assertThat(desk.told()).containsExactly("home.missionMoved", "home.putOff");

        model.act(next.look());
        assertThat(desk.visited()).containsExactly(new Destination.OneMission(next.mission()));
    }

    @Test
    void onesOwnCasesAreShownAloneAndThatIsRemembered() throws Exception {
        int all = lines(Kind.NEXT_STEP).size();
        assertThat(own.offeredProperty().get()).isFalse();
        vivier.cases().handOver(List.of(first().id()), "collègue", "");
        model.refresh();
        assertThat(own.offeredProperty().get()).isTrue();

        own.wantedProperty().set(true);

        assertThat(lines(Kind.NEXT_STEP)).hasSize(all - 1);
        assertThat(workspace.preferences().ownCasesOnly()).isTrue();
        own.wantedProperty().set(false);
        assertThat(lines(Kind.NEXT_STEP)).hasSize(all);
    }

    /** What one user likes, for as long as the test lasts. */
    private static final class Remembered implements Workspace {
        private Preferences preferences = Preferences.defaults();

        @Override
        public Preferences preferences() {
            return preferences;
        }

        @Override
        public void change(Preferences changed) {
            preferences = changed;
        }

        @Override
        public String storeName() {
            return "";
        }

        @Override
        public boolean showsExamples() {
            return false;
        }

        @Override
        public void openExamples() {}

        @Override
        public void startTour() {}

        @Override
        public void openOwn() {}
    }
}
