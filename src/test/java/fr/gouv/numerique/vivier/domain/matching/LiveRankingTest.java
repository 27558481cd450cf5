// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Order and points under changing weights, against the plain way of doing it. */
class LiveRankingTest {
    private static final MatchingCatalogue CATALOGUE =
            MatchingCatalogue.standard(ReferenceData.shipped());

    @Test
    void theOrderIsThatOfThePointsCountedAnew() {
        Random random = new Random(7);
        LiveRanking ranking = new LiveRanking(matches(200, random));
        for (int turn = 0; turn < 50; turn++) {
            Weights weights = weights(random);
            LiveRanking.Order order = ranking.order(CATALOGUE, weights);
            List<Match> shown = IntStream.range(0, order.size()).mapToObj(order::match).toList();

            assertThat(shown)
                    .hasSize(200)
                    .isSortedAccordingTo(
                            Comparator.comparingLong(Match::tenths)
                                    .reversed()
                                    .thenComparingLong(match -> match.talent().value()));
            assertThat(order.placeOf(shown.get(17).talent())).hasValue(17);
            assertThat(order.placeOf(new TalentId(999))).isEmpty();
            for (Match match : shown) {
                for (CriterionScore line : match.criteria()) {
                    int weight = weights.of(CATALOGUE.criterion(line.criterion()));
                    assertThat(line.weight()).isEqualTo(weight);
                    assertThat(line.tenths()).isEqualTo(Math.round(weight * 10 * line.value()));
                }
            }
        }
    }

    @Test
    void nobodyIsPutInOrderToo() {
        assertThat(new LiveRanking(List.of()).order(CATALOGUE, Weights.defaults()).size()).isZero();
    }

    @Test
    void weightsAreWrittenAndReadAlike() {
        Weights weights = Weights.defaults().with("place", 3).with("kind", 100);

        assertThat(weights.written()).isEqualTo("kind=100,place=3");
        assertThat(Weights.read(weights.written())).contains(weights);
        assertThat(Weights.read("")).contains(Weights.defaults());
        assertThat(Weights.read("place=101")).isEmpty();
        assertThat(Weights.read("place=-1")).isEmpty();
        assertThat(Weights.read("place")).isEmpty();
        assertThat(CATALOGUE.knows(weights)).isTrue();
        assertThat(CATALOGUE.knows(weights.with("lieu", 1))).isFalse();
    }

    private static Weights weights(Random random) {
        Weights weights = Weights.defaults();
        for (String name : CATALOGUE.criterionNames()) {
            weights = weights.with(name, random.nextInt(101));
        }
        return weights;
    }

    private static List<Match> matches(int people, Random random) {
        List<Match> matches = new ArrayList<>();
        for (int id = people; id > 0; id--) {
            List<CriterionScore> lines =
                    CATALOGUE.criterionNames().stream()
                            .map(
                                    name ->
                                            new CriterionScore(
                                                    name,
                                                    0,
                                                    random.nextInt(5) / 4.0,
                                                    0,
                                                    Message.of("reason")))
                            .toList();
            matches.add(new Match(new TalentId(id), new MissionId(1), lines));
        }
        return matches;
    }
}
