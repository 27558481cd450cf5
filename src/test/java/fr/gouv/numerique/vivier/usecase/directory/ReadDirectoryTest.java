// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Mission leads with their answers, as the day and the report count them. */
class ReadDirectoryTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir private Path folder;
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        vivier = OpenVivier.in(folder);
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private void move(Application application, Step to, int daysAgo) throws Exception {
        vivier.moveApplication()
                .move(
                        application.id(),
                        new Application.Move(to, TODAY.minusDays(daysAgo), Optional.empty(), ""));
    }

    @Test
    void bothMissionsOfALeadAreOneLineWithPausesTakenOut() throws Exception {
        Mission one = OpenVivier.mission(vivier, "Refondre un portail");
        OpenVivier.mission(vivier, "Auditer un service");
        Application application =
                vivier.openApplication()
                        .open(
                                OpenVivier.talent(vivier, "Proposée", "POOL", "11"),
                                one,
                                TODAY.minusDays(31));
        move(application, Step.SENT_TO_LEAD, 30);
        vivier.moveApplication().pause(application.id(), TODAY.minusDays(28), Reason.LEAVE, "");
        vivier.moveApplication().resume(application.id(), TODAY.minusDays(7), "");
        move(application, Step.EXCHANGE, 2);

        Directory directory = vivier.directory().read();

        assertThat(directory.leads())
                .singleElement()
                .satisfies(
                        lead -> {
                            assertThat(lead.name()).isEqualTo("Lou Meneur");
                            assertThat(lead.missions()).hasSize(2);
                            assertThat(lead.open()).isEqualTo(2);
                            assertThat(lead.cases()).hasSize(1);
                            assertThat(lead.answers().inTime()).isOne();
                            assertThat(lead.answers().median()).hasValue(7);
                            assertThat(lead.answers().isFew()).isTrue();
                        });
        assertThat(directory.administrations())
                .singleElement()
                .satisfies(it -> assertThat(it.contacts()).hasSize(1));
        assertThat(vivier.readDay().read().figures().answersInTime()).isOne();
        assertThat(
                        vivier.makeReport()
                                .charts(vivier.makeReport().lastYear(), Texts.french())
                                .getFirst()
                                .bars()
                                .getFirst()
                                .numbers()
                                .getFirst()
                                .rows()
                                .applications())
                .containsExactly(application.id());
    }
}
