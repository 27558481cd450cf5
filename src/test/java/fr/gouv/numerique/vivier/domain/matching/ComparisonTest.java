// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class ComparisonTest {

    private static Match match(long talent, long place, long kind) {
        return new Match(
                new TalentId(talent),
                new MissionId(1),
                List.of(score("place", 4, place), score("kind", 4, kind), score("branch", 0, 0)));
    }

    private static CriterionScore score(String name, int weight, long tenths) {
        return new CriterionScore(name, weight, tenths / 40.0, tenths, Message.of("reason"));
    }

    @Test
    void tellsWhereTheyDifferAndWhoHasTheMost() {
        List<Comparison.Line> lines =
                new Comparison(List.of(match(1, 40, 40), match(2, 20, 40), match(3, 40, 40)))
                        .lines();

        assertThat(lines).extracting(Comparison.Line::criterion).containsExactly("place", "kind");
        assertThat(lines.getFirst().differs()).isTrue();
        assertThat(lines.getFirst().scores())
                .extracting(lines.getFirst()::isBest)
                .containsExactly(true, false, true);
        assertThat(lines.getLast().differs()).isFalse();
        assertThat(lines.getLast().scores()).noneMatch(lines.getLast()::isBest);
    }

    @Test
    void aFifthDoesNotFit() {
        assertThatThrownBy(() -> new Comparison(Collections.nCopies(5, match(1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
