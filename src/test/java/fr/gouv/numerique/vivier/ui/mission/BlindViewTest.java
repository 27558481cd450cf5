// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Set;

class BlindViewTest {
    private static final MissionId MISSION = new MissionId(1);

    private final BlindView blind = new BlindView();

    @Test
    void aDecisionSaysHowThisMissionWasLookedAt() {
        blind.look(MISSION);
        assertThat(blind.sight(MISSION)).isEqualTo(Sight.NAMED);

        blind.onProperty().set(true);
        blind.look(MISSION);
        assertThat(blind.sight(MISSION)).isEqualTo(Sight.BLIND);

        blind.onProperty().set(false);
        blind.look(MISSION);
        assertThat(blind.sight(MISSION)).isEqualTo(Sight.UNMASKED);
        assertThat(blind.sight(new MissionId(2))).isEqualTo(Sight.NAMED);
    }

    @Test
    void everybodyHasANumberOfTheirOwnThatStays() {
        Set<Integer> numbers = new HashSet<>();
        for (long id = 1; id <= 2_000; id++) {
            numbers.add(blind.number(MISSION, new TalentId(id)));
        }

        assertThat(numbers).hasSize(2_000);
        assertThat(numbers).contains(blind.number(MISSION, new TalentId(7)));
    }
}
