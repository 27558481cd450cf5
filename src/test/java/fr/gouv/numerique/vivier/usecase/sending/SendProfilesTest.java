// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.OpenVivier;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Profiles for a mission lead: who may go there, who went, and what is new since. */
class SendProfilesTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private Mission mission;

    @BeforeEach
    void open() throws Exception {
        vivier = OpenVivier.in(folder);
        OpenVivier.talent(vivier, "Première", "POOL", "11");
        Talent excludes = OpenVivier.talent(vivier, "Écartante", "POOL", "11");
        vivier.editTalent()
                .set(
                        excludes,
                        TalentFields.EXCLUDED_ADMINISTRATIONS,
                        List.of(new Choice("CULT", "Ministère de la Culture")));
        mission = OpenVivier.mission(vivier, "Refondre un portail");
        mission =
                vivier.editMission()
                        .set(
                                mission,
                                MissionFields.REQUIRED_SKILLS,
                                List.of(Records.known(ReferenceData.SKILL, OpenVivier.SKILL)));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void nobodysProfileGoesToAnAdministrationThatHeExcluded() {
        Bundle bundle = vivier.sendProfiles().preview(mission);

        assertThat(bundle.offered()).singleElement().matches(it -> it.before().isEmpty());
        assertThat(bundle.withheld())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.talent().lastName()).isEqualTo("Écartante");
                            assertThat(Texts.french().get(it.reason())).contains("T-0002");
                        });
    }

    @Test
    void whoWentIsKnownPerLeadAndPerPersonWithTheMarkThatItWasSent() throws Exception {
        Bundle first = vivier.sendProfiles().preview(mission);
        assertThat(vivier.sendProfiles().write(first, NameShown.INITIALS, folder)).hasSize(3);
        Mailing mailing = vivier.sendProfiles().of(mission.id()).getFirst();
        assertThat(mailing.isSent()).isFalse();
        vivier.markSent().set(mailing, true);
        OpenVivier.talent(vivier, "Nouvelle", "POOL", "11");

        Bundle next = vivier.sendProfiles().preview(mission);

        assertThat(next.offered().stream().filter(it -> it.before().isEmpty()))
                .singleElement()
                .matches(it -> it.talent().lastName().equals("Nouvelle"));
        assertThat(next.offered().stream().filter(it -> it.before().isPresent()))
                .singleElement()
                .matches(it -> it.before().orElseThrow().isSent() && !it.isChanged());
        long sent = first.offered().getFirst().talent().id().value();
        assertThat(vivier.timeline().of(RecordKind.TALENT, sent))
                .anyMatch(entry -> entry.what().key().equals("history.sentOn"));
        assertThat(vivier.timeline().of(RecordKind.MISSION, mission.id().value()))
                .anyMatch(entry -> entry.what().key().equals("history.sentOn"));
    }
}
