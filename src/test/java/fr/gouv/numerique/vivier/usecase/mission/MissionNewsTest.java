// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A mission of which nothing is heard: marked, asked about, confirmed. */
class MissionNewsTest {
    /** The usual setting is 60 days. */
    private static final Clock LATER = Clock.offset(TestStores.CLOCK, Duration.ofDays(61));

    @TempDir private Path folder;
    private UseCases vivier;

    @BeforeEach
    void addSomeTimeAgo() throws Exception {
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (UseCases before = open(TestStores.CLOCK, location)) {
            before.addMission().add("Accessibilité", "Lacroix", "c.lacroix@exemple.gouv.fr");
        }
        vivier = open(LATER, location);
    }

    private UseCases open(Clock clock, StoreLocation location) throws Exception {
        return new Wiring(clock, new Folders(folder.resolve("data")), "coordinatrice")
                .open(location);
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Mission mission() throws Exception {
        return vivier.missions().find("M-0001");
    }

    private boolean isStale() {
        return vivier.missions().rows().getFirst().stale();
    }

    private List<ToDo> toDo() {
        return vivier.readDay().read().toDo().stream()
                .filter(it -> it.kind() == Kind.MISSION_NEWS)
                .toList();
    }

    @Test
    void silenceMarksAnOpenMissionUntilItIsConfirmed() throws Exception {
        assertThat(isStale()).isTrue();
        assertThat(toDo())
                .singleElement()
                .satisfies(it -> assertThat(it.since()).contains(LocalDate.now(TestStores.CLOCK)));

        vivier.editMission().confirm(mission(), LocalDate.now(LATER));

        assertThat(isStale()).isFalse();
        assertThat(toDo()).isEmpty();
        vivier.takeBack()
                .takeBack(
                        vivier.takeBack()
                                .latest(RecordKind.MISSION, mission().id().value())
                                .orElseThrow());
        assertThat(mission().get(MissionFields.CONFIRMED_ON)).isEmpty();
        assertThat(isStale()).isTrue();
    }

    @Test
    void theDaysAreASetting() {
        vivier.settings().saveMissionDays(61);

        assertThat(isStale()).isFalse();
        assertThat(toDo()).isEmpty();
    }

    @Test
    void whatNoLongerSeeksAnybodyNeedsNoNews() throws Exception {
        vivier.editMission().setStatus(mission(), MissionStatus.CANCELLED);

        assertThat(isStale()).isFalse();
        assertThat(toDo()).isEmpty();
    }

    @Test
    void theLeadIsAskedOnceADay() throws Exception {
        Draft draft = vivier.askLead().draft(mission());
        assertThat(draft.address()).isEqualTo("c.lacroix@exemple.gouv.fr");
        assertThat(draft.body()).contains("25 mai 2020").contains("Accessibilité");
        assertThat(vivier.askLead().link(draft)).isPresent();

        vivier.askLead().prepared(mission());

        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> vivier.askLead().draft(mission()))
                .extracting(RefusedByRule::explanation)
                .extracting(Message::key)
                .isEqualTo("application.refused.tooSoon");
        assertThat(vivier.timeline().of(RecordKind.MISSION, mission().id().value()))
                .extracting(entry -> entry.what().key())
                .contains("history.asked");
    }
}
