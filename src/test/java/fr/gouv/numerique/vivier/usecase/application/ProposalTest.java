// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.matching.Commitment;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ProposalTest {
    private static final List<Step> TO_AGREED =
            List.of(Step.COMMUNICATED, Step.INTERESTED, Step.EXCHANGE, Step.AGREED);

    @TempDir private Path folder;
    private UseCases vivier;
    private Talent talent;

    @BeforeEach
    void open() throws Exception {
        vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                        .open(new StoreLocation.Folder(folder.resolve("store"), ""));
        Talent made = vivier.addTalent().add("Camille", "Dupont", "c.dupont@exemple.gouv.fr");
        talent =
                vivier.editTalent()
                        .set(
                                made,
                                TalentFields.TIME_OFFERED,
                                Optional.of(Records.known(ReferenceData.TIME_OFFERED, "D6_10")));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void theRankingOfTheDayIsKeptAndComparedWithToday() throws Exception {
        Mission mission = mission("Portail", 4);
        Application opened = vivier.openApplication().open(talent, mission);
        vivier.weights().use(Weights.defaults().with("workload", 30));
        vivier.editMission().set(mission, MissionFields.DAYS, Quantity.of(new BigDecimal("20")));

        ReadProposal.ThenAndNow both =
                vivier.proposals().of(vivier.applications().find(opened.id())).orElseThrow();

        Snapshot then = both.then();
        assertThat(then.place()).hasValue(1);
        assertThat(then.eligible()).isEqualTo(1);
        assertThat(then.sight()).isEqualTo(Sight.NAMED);
        assertThat(then.usualTenths())
                .isEqualTo(opened.reasons().stream().mapToLong(line -> line.tenths()).sum());
        assertThat(both.changed())
                .extracting(ReadProposal.Changed::field)
                .containsExactly(MissionFields.DAYS.name());
        assertThat(both.now().criteria())
                .filteredOn(line -> line.criterion().equals("workload"))
                .allSatisfy(line -> assertThat(line.points()).isEqualTo(15));
    }

    @Test
    void aChoiceWithoutNamesIsPutOnRecord() throws Exception {
        Application opened =
                vivier.openApplication().open(talent, mission("Portail", 1), Sight.BLIND);

        assertThat(opened.history().getFirst().note()).contains("sans voir les noms");
        assertThat(vivier.proposals().of(vivier.applications().find(opened.id())))
                .hasValueSatisfying(both -> assertThat(both.then().sight()).isEqualTo(Sight.BLIND));
    }

    @Test
    void whoIsAskedOftenIsFlaggedAndCanStillBeProposed() throws Exception {
        vivier.settings().saveProposalLimit(2);
        Mission third = mission("Carte", 1);
        vivier.openApplication().open(talent, mission("Portail", 1));
        assertThat(vivier.loads().warnings(third)).isEmpty();
        vivier.openApplication().open(talent, mission("Annuaire", 1));

        assertThat(vivier.loads().warnings(third))
                .containsEntry(talent.id(), Message.of("matching.load.busy", 2, 2));
        assertThat(vivier.openApplication().open(talent, third).step()).isEqualTo(Step.PROPOSED);
    }

    @Test
    void daysThatAreNotThereCannotBePromisedTwice() throws Exception {
        agreed(mission("Portail", 8));
        Mission small = mission("Carte", 2);
        Mission large = mission("Annuaire", 3);

        assertThat(vivier.loads().warnings(small)).isEmpty();
        assertThat(vivier.loads().warnings(large)).containsOnlyKeys(talent.id());
        assertThatThrownBy(() -> vivier.openApplication().open(talent, large))
                .isInstanceOf(RefusedByRule.class);
        assertThat(vivier.applications().of(talent.id())).hasSize(1);
    }

    @Test
    void onlyWhatBothSidesAgreedOnIsPromised() throws Exception {
        Mission agreed = mission("Portail", 4);
        agreed(agreed);
        vivier.openApplication().open(talent, mission("Carte", 2));
        vivier.close();

        try (Store store = TestStores.open(new StoreLocation.Folder(folder.resolve("store"), ""))) {
            assertThat(new ReadCommitments(store).get().of(talent.id()))
                    .containsExactly(new Commitment(agreed.id(), 4));
        }
    }

    private void agreed(Mission mission) throws Exception {
        Application opened = vivier.openApplication().open(talent, mission);
        for (Step step : TO_AGREED) {
            vivier.moveApplication()
                    .move(
                            opened.id(),
                            new Application.Move(
                                    step, LocalDate.now(TestStores.CLOCK), Optional.empty(), ""));
        }
    }

    private Mission mission(String title, int days) throws Exception {
        Mission made = vivier.addMission().add(title, "Lacroix", "c.lacroix@exemple.gouv.fr");
        return vivier.editMission()
                .set(made, MissionFields.DAYS, Quantity.of(BigDecimal.valueOf(days)));
    }
}
