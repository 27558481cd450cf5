// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Ranking;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The index gives the same ranking as comparing everybody, also after each kind of write. */
class PoolIndexTest {
    private static final String JAVA = "DEV-006";
    private static final String SQL = "DEV-007";
    private static final Mission MISSION =
            Candidates.mission(
                    FieldValues.NONE,
                    Candidates.required(0, JAVA, SkillLevel.MASTERY),
                    Candidates.desired(SQL));

    private int added;
    private final Store store = TestStores.inMemory();
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(ReferenceData.shipped()), Weights.defaults());
    private final PoolIndex index = new PoolIndex(store, () -> matcher);
    private final Rank rank = new Rank(store, () -> matcher, index);

    @AfterEach
    void close() {
        store.close();
    }

    private List<Talent> add(int count) {
        List<Talent> written =
                store.write(
                        session -> {
                            List<Talent> all = new ArrayList<>();
                            for (int i = 0; i < count; i++) {
                                all.add(
                                        session.talents()
                                                .create(
                                                        values(added + i),
                                                        skills(i),
                                                        List.of(),
                                                        Optional.empty()));
                            }
                            return session.talents().insert(all);
                        });
        added += count;
        return written;
    }

    private static FieldValues values(int i) {
        return FieldValues.builder()
                .put(TalentFields.LAST_NAME, "Martin")
                .put(TalentFields.FIRST_NAME, "Camille")
                .put(TalentFields.EMAIL, "camille." + i + "@exemple.gouv.fr")
                .build();
    }

    private static List<TalentSkill> skills(int i) {
        return switch (i % 4) {
            case 0 -> List.of();
            case 1 -> List.of(Candidates.skill(JAVA, SkillLevel.BASICS));
            case 2 -> List.of(Candidates.skill(JAVA, SkillLevel.EXPERTISE));
            default -> List.of(Candidates.skill(JAVA), Candidates.skill(SQL));
        };
    }

    /** Compares with the whole ranking; gives the ids of the best. */
    private List<TalentId> best() {
        assertThat(index.current(matcher)).isPresent();
        Ranking all = rank.talentsFor(MISSION);
        TopRanking top = rank.bestFor(MISSION, 10);

        assertThat(top.best()).isEqualTo(all.ranked().stream().limit(10).toList());
        assertThat(top.eligible()).isEqualTo(all.ranked().size());
        assertThat(top.excluded()).isEqualTo(all.excluded().size());
        assertThat(top.people().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        top.best().stream().map(Match::talent).toList());
        return top.best().stream().map(Match::talent).toList();
    }

    @Test
    void followsWhoIsAddedChangedAndTakenAway() {
        add(40);
        index.prepare();
        TalentId first = best().getFirst();

        Talent talent = store.read(session -> session.talents().find(first)).orElseThrow();
        store.write(
                session ->
                        session.talents()
                                .update(
                                        new Talent(
                                                talent.id(),
                                                talent.ref(),
                                                talent.version(),
                                                talent.status(),
                                                talent.values(),
                                                List.of(),
                                                talent.edits(),
                                                talent.extras(),
                                                talent.answeredAt(),
                                                talent.createdAt(),
                                                talent.updatedAt())));
        List<TalentId> without = best();
        assertThat(without).doesNotContain(first);

        store.write(
                session -> {
                    session.talents().delete(List.of(without.getFirst()));
                    return true;
                });
        assertThat(best()).doesNotContain(without.getFirst());

        add(3);
        best();
    }

    @Test
    void aWriteThatWasTakenBackChangesNothing() {
        add(8);
        index.prepare();
        List<TalentId> before = best();
        store.rehearse(
                session -> {
                    session.talents().delete(before);
                    return true;
                });

        assertThat(best()).isEqualTo(before);
    }

    @Test
    void comparesEverybodyUntilTheIndexIsThere() {
        add(12);

        assertThat(index.current(matcher)).isEmpty();
        assertThat(rank.bestFor(MISSION, 5).best())
                .isEqualTo(rank.talentsFor(MISSION).ranked().stream().limit(5).toList());
    }

    @Test
    void anIndexOfOtherRulesIsNotUsed() {
        add(4);
        index.prepare();
        MatchingCatalogue fewer = new MatchingCatalogue(List.of(), matcher.catalogue().criteria());

        assertThat(index.current(new Matcher(fewer, Weights.defaults()))).isEmpty();
    }

    @Test
    void tellsTheRankWithAndWithoutTheIndex() {
        List<Talent> all = add(12);
        List<OptionalInt> slow = ranks(all);
        index.prepare();

        assertThat(ranks(all)).isEqualTo(slow);
        assertThat(slow).contains(OptionalInt.of(1), OptionalInt.empty());
    }

    private List<OptionalInt> ranks(List<Talent> all) {
        Explain explain = new Explain(rank);
        return all.stream().map(talent -> explain.explain(MISSION, talent).rank()).toList();
    }
}
