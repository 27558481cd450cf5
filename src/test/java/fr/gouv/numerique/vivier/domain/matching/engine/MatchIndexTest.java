// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Commitment;
import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.FormReading;
import fr.gouv.numerique.vivier.domain.sample.SampleForms;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The index says on every question exactly what the matcher says. */
class MatchIndexTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final MatchingCatalogue CATALOGUE = MatchingCatalogue.standard(REFERENCE);
    private static final Weights WEIGHTS = Weights.defaults();

    private static MatchIndex index(List<Talent> pool) {
        return MatchIndex.empty(CATALOGUE, pool.subList(0, Math.min(100, pool.size())))
                .with(pool, List.of());
    }

    private static Shortlist oracle(Mission mission, List<Talent> pool, Weights weights, int most) {
        Ranking ranking = new Matcher(CATALOGUE, weights).rankTalents(mission, pool);
        return new Shortlist(
                ranking.ranked().stream()
                        .limit(most)
                        .map(match -> new Standing(match.talent(), match.tenths()))
                        .toList(),
                ranking.ranked().size(),
                ranking.excluded().size());
    }

    private static void assertSame(
            MatchIndex index, List<Talent> pool, List<Mission> missions, Weights weights) {
        for (Mission mission : missions) {
            for (int most : List.of(7, 400)) {
                assertThat(index.best(mission, weights, most))
                        .as(mission.ref())
                        .contains(oracle(mission, pool, weights, most));
            }
            assertThat(index.eligible(mission))
                    .hasValue(oracle(mission, pool, weights, 0).eligible());
        }
    }

    @Test
    void ranksPeopleDrawnAtRandomAsTheMatcherDoes() {
        RandomPool random = new RandomPool(REFERENCE, 20261125);
        List<Talent> pool = random.people(300);

        assertSame(index(pool), pool, random.missions(60), WEIGHTS);
    }

    @Test
    void ranksBelievablePeopleAsTheMatcherDoes() {
        SampleForms forms = new SampleMaker(REFERENCE).make(1_200, 20, 7);
        FormReading reading = new FormReading(REFERENCE);
        List<Talent> pool = kept(forms.talents().rows()).map(reading::talent).toList();
        List<Mission> missions = kept(forms.missions().rows()).map(reading::mission).toList();
        MatchIndex index = index(pool);

        assertSame(index, pool, missions, WEIGHTS);
        assertThat(index.bytes() / pool.size()).isLessThan(40);
    }

    private static java.util.stream.Stream<FilledRow> kept(Iterable<FilledRow> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.truth().refusal().isEmpty());
    }

    @Test
    void followsOtherWeights() {
        RandomPool random = new RandomPool(REFERENCE, 5);
        List<Talent> pool = random.people(300);
        MatchIndex index = index(pool);
        Random dice = new Random(6);
        for (int i = 0; i < 10; i++) {
            Map<String, Integer> weights =
                    CATALOGUE.criteria().stream()
                            .collect(Collectors.toMap(Criterion::name, _ -> dice.nextInt(4) * 13));

            assertSame(index, pool, random.missions(4), new Weights(weights));
        }
    }

    @Test
    void followsEveryEdit() {
        RandomPool random = new RandomPool(REFERENCE, 8);
        List<Mission> missions = random.missions(3);
        Random dice = new Random(9);
        TreeMap<Long, Talent> pool = new TreeMap<>();
        MatchIndex index = MatchIndex.empty(CATALOGUE, random.people(50));
        for (int round = 0; round < 24; round++) {
            List<Talent> changed = new ArrayList<>();
            int many = round % 8 == 0 ? 2_500 : 5;
            for (int i = 0; i < many; i++) {
                changed.add(random.person(1 + dice.nextInt(6_000)));
            }
            Map<Long, Talent> last = new HashMap<>();
            changed.forEach(talent -> last.put(talent.id().value(), talent));
            List<TalentId> gone =
                    pool.keySet().stream()
                            .filter(_ -> dice.nextInt(20) == 0)
                            .filter(id -> !last.containsKey(id))
                            .map(TalentId::new)
                            .toList();
            Collections.shuffle(changed, dice);
            List<Talent> written = List.copyOf(last.values());
            index = index.with(written, gone);
            gone.forEach(id -> pool.remove(id.value()));
            pool.putAll(last);

            assertThat(index.size()).isEqualTo(pool.size());
            assertThat(index.best(missions.get(round % 3), WEIGHTS, 20))
                    .contains(
                            oracle(
                                    missions.get(round % 3),
                                    List.copyOf(pool.values()),
                                    WEIGHTS,
                                    20));
        }
        List<TalentId> all = pool.keySet().stream().map(TalentId::new).toList();

        assertThat(index.with(List.of(), all).best(missions.getFirst(), WEIGHTS, 20))
                .contains(new Shortlist(List.of(), 0, 0));
    }

    @Test
    void followsWhatPeoplePromise() {
        RandomPool random = new RandomPool(REFERENCE, 13);
        List<Talent> pool = random.people(120);
        List<Mission> missions = random.missions(8);
        Random dice = new Random(14);
        MatchIndex index = index(pool);
        for (int round = 0; round < 12; round++) {
            Map<TalentId, List<Commitment>> promised = new HashMap<>();
            for (Talent talent : pool) {
                if (dice.nextInt(4) == 0) {
                    MissionId mission = new MissionId(1 + dice.nextInt(9));
                    promised.put(
                            talent.id(), List.of(new Commitment(mission, 1 + dice.nextInt(3))));
                }
            }
            MatchingCatalogue now =
                    MatchingCatalogue.standard(REFERENCE, new Commitments(promised));
            MatchIndex.Renewed renewed = index.under(now).orElseThrow();
            index =
                    renewed.index()
                            .with(
                                    pool.stream()
                                            .filter(one -> renewed.unread().contains(one.id()))
                                            .toList(),
                                    List.of());
            Mission mission = missions.get(round % missions.size());

            assertThat(index.best(mission, WEIGHTS, 60).orElseThrow().best())
                    .isEqualTo(best(new Matcher(now, WEIGHTS), mission, pool));
        }
        assertThat(index.under(new MatchingCatalogue(List.of(), CATALOGUE.criteria()))).isEmpty();
    }

    private static List<Standing> best(Matcher matcher, Mission mission, List<Talent> pool) {
        return matcher.rankTalents(mission, pool).ranked().stream()
                .limit(60)
                .map(match -> new Standing(match.talent(), match.tenths()))
                .toList();
    }

    @Test
    void anEarlierIndexIsNotTouchedByAnEdit() {
        RandomPool random = new RandomPool(REFERENCE, 10);
        List<Talent> pool = random.people(200);
        List<Mission> missions = random.missions(10);
        MatchIndex before = index(pool);
        before.with(random.people(100), List.of());

        assertSame(before, pool, missions, WEIGHTS);
    }

    @Test
    void manyMissionsAtOnceGiveWhatEachGivesAlone() {
        RandomPool random = new RandomPool(REFERENCE, 11);
        List<Talent> pool = random.people(2_500);
        List<Mission> missions = random.missions(40);
        MatchIndex index = index(pool);

        assertThat(index.best(missions, WEIGHTS, 50))
                .isEqualTo(
                        missions.stream()
                                .map(mission -> index.best(mission, WEIGHTS, 50))
                                .map(list -> list.map(Shortlist::best))
                                .toList());
    }

    @Test
    void tellsTheRankOfEachPerson() {
        RandomPool random = new RandomPool(REFERENCE, 12);
        List<Talent> pool = random.people(200);
        MatchIndex index = index(pool);
        for (Mission mission : random.missions(5)) {
            List<TalentId> ranked =
                    oracle(mission, pool, WEIGHTS, 200).best().stream()
                            .map(Standing::talent)
                            .toList();
            for (Talent talent : pool) {
                int place = ranked.indexOf(talent.id()) + 1;

                assertThat(index.rank(mission, WEIGHTS, talent.id()))
                        .isEqualTo(
                                Optional.of(
                                        place == 0 ? OptionalInt.empty() : OptionalInt.of(place)));
            }
        }
    }
}
