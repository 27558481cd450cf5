// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Candidates;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The engine on people and missions drawn at random, always the same. */
class MatcherTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final MatchingCatalogue CATALOGUE = MatchingCatalogue.standard(REFERENCE);
    private static final Matcher MATCHER = new Matcher(CATALOGUE, Weights.defaults());
    private static final List<String> SKILLS = List.of("DEV-006", "DEV-007", "DEV-009", "SEC-001");
    private static final List<Talent> POOL = people(new Random(20200525));
    private static final List<Mission> MISSIONS = missions(new Random(20200714));

    @Test
    void weightsAddUpToAHundred() {
        assertThat(CATALOGUE.criteria().stream().mapToInt(Criterion::defaultWeight).sum())
                .isEqualTo(100);
    }

    @Test
    void pointsAddUpToTheScore() {
        for (Mission mission : MISSIONS) {
            for (Match match : MATCHER.rankTalents(mission, POOL).ranked()) {
                long sum = 0;
                for (CriterionScore line : match.criteria()) {
                    assertThat(line.tenths()).isBetween(0L, line.weight() * 10L);
                    assertThat(line.points()).isEqualTo(line.tenths() / 10.0);
                    sum += line.tenths();
                }
                assertThat(match.tenths()).isEqualTo(sum).isBetween(0L, 1000L);
                assertThat(match.score()).isEqualTo(sum / 10.0);
            }
        }
    }

    @Test
    void everybodyIsRankedOrExcludedOnceWithAtLeastOneReason() {
        for (Mission mission : MISSIONS) {
            Ranking ranking = MATCHER.rankTalents(mission, POOL);
            List<Long> all = new ArrayList<>();
            ranking.ranked().forEach(match -> all.add(match.talent().value()));
            ranking.excluded().forEach(exclusion -> all.add(exclusion.talent().value()));

            assertThat(all).hasSize(POOL.size()).doesNotHaveDuplicates();
            assertThat(ranking.excluded())
                    .allSatisfy(exclusion -> assertThat(exclusion.broken()).isNotEmpty());
        }
    }

    @Test
    void theOrderInWhichPeopleComeDoesNotChangeTheRanking() {
        Random random = new Random(1);
        List<Talent> shuffled = new ArrayList<>(POOL);
        for (Mission mission : MISSIONS) {
            Collections.shuffle(shuffled, random);

            assertThat(MATCHER.rankTalents(mission, shuffled).ranked())
                    .isEqualTo(MATCHER.rankTalents(mission, POOL).ranked());
        }
    }

    @Test
    void theBestComeFirstAndTheOldestRecordAmongEquals() {
        for (Mission mission : MISSIONS) {
            List<Match> ranked = MATCHER.rankTalents(mission, POOL).ranked();
            for (int i = 1; i < ranked.size(); i++) {
                Match before = ranked.get(i - 1);
                Match after = ranked.get(i);
                assertThat(before.tenths()).isGreaterThanOrEqualTo(after.tenths());
                if (before.tenths() == after.tenths()) {
                    assertThat(before.talent().value()).isLessThan(after.talent().value());
                }
            }
        }
    }

    @Test
    void aPersonScoresTheSameSeenFromEitherSide() {
        for (Talent talent : POOL) {
            for (Match match : MATCHER.rankMissions(talent, MISSIONS).ranked()) {
                Mission mission = MISSIONS.get((int) match.mission().value() - 1);
                assertThat(match).isEqualTo(MATCHER.match(mission, talent));
            }
        }
    }

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        Set<String> met = new TreeSet<>();
        for (Mission mission : MISSIONS) {
            for (Talent talent : POOL) {
                MATCHER.rules(mission, talent)
                        .forEach(outcome -> met.add(sentence(outcome.reason())));
                MATCHER.match(mission, talent)
                        .criteria()
                        .forEach(line -> met.add(sentence(line.reason())));
            }
        }

        assertThat(met).hasSizeGreaterThan(30);
    }

    /** Checks the sentence; gives its key. */
    private static String sentence(Message reason) {
        for (Texts texts : List.of(Texts.french(), Texts.english())) {
            assertThat(texts.get(reason))
                    .as(reason.key())
                    .isNotEqualTo(reason.key())
                    .doesNotContain("{", "}", "Optional", "[", "null", "  ")
                    .endsWith(".");
        }
        return reason.key();
    }

    @Test
    void otherWeightsGiveOtherPoints() {
        Matcher matcher = new Matcher(CATALOGUE, new Weights(Map.of("place", 40, "kind", 0)));
        Match match = matcher.match(MISSIONS.getFirst(), POOL.getFirst());

        assertThat(match.criteria())
                .extracting(CriterionScore::weight)
                .containsExactly(62, 8, 8, 6, 40, 2, 0, 2, 2, 2, 0, 0);
        assertThat(match.criteria().get(6).tenths()).isZero();
    }

    @Test
    void aNegativeWeightIsNoWeight() {
        assertThatThrownBy(() -> new Weights(Map.of("place", -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Talent> people(Random random) {
        return LongStream.rangeClosed(1, 60)
                .mapToObj(
                        id ->
                                Candidates.talent(
                                        id,
                                        random.nextInt(10) == 0
                                                ? TalentStatus.PAUSED
                                                : TalentStatus.ACTIVE,
                                        values(TalentFields.ALL, random),
                                        skills(random)))
                .toList();
    }

    private static List<Mission> missions(Random random) {
        return LongStream.rangeClosed(1, 20)
                .mapToObj(
                        id ->
                                Candidates.mission(
                                        id, values(MissionFields.ALL, random), needs(random)))
                .toList();
    }

    private static TalentSkill[] skills(Random random) {
        Map<String, TalentSkill> skills = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String code = SKILLS.get(random.nextInt(SKILLS.size()));
            skills.put(
                    code,
                    random.nextBoolean()
                            ? Candidates.skill(code)
                            : Candidates.skill(code, level(random)));
        }
        return skills.values().toArray(TalentSkill[]::new);
    }

    private static MissionNeed[] needs(Random random) {
        List<MissionNeed> needs = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String code = SKILLS.get(random.nextInt(SKILLS.size()));
            needs.add(
                    random.nextBoolean()
                            ? Candidates.required(random.nextInt(2), code)
                            : Candidates.required(random.nextInt(2), code, level(random)));
            needs.add(Candidates.desired(SKILLS.get(random.nextInt(SKILLS.size()))));
        }
        return needs.toArray(MissionNeed[]::new);
    }

    private static SkillLevel level(Random random) {
        return SkillLevel.values()[random.nextInt(SkillLevel.values().length)];
    }

    /** Some fields given, some left blank. */
    private static FieldValues values(List<Field<?>> fields, Random random) {
        FieldValues.Builder values = FieldValues.builder();
        for (Field<?> field : fields) {
            if (random.nextInt(3) > 0) {
                put(values, field, value(field, random));
            }
        }
        return values.build();
    }

    /** The value is of the field's type: it was drawn for it. */
    @SuppressWarnings("unchecked")
    private static <T> void put(FieldValues.Builder values, Field<T> field, Object value) {
        values.put(field, (T) value);
    }

    private static Object value(Field<?> field, Random random) {
        return switch (field.type()) {
            case FieldType.Text _ -> "Mots";
            case FieldType.Date _ ->
                    Optional.of(LocalDate.of(2020, 6, 1).plusDays(random.nextInt(60)));
            case FieldType.SingleChoice _ -> Optional.of(choice(field, random));
            case FieldType.MultipleChoice _ -> List.of(choice(field, random));
            case FieldType.Amount _ -> Quantity.of(BigDecimal.valueOf(random.nextInt(20)));
        };
    }

    private static Choice choice(Field<?> field, Random random) {
        if (field.list().isEmpty() || random.nextInt(20) == 0) {
            return Choice.unknown("Autre réponse");
        }
        List<ReferenceEntry> entries = REFERENCE.list(field.list()).entries();
        ReferenceEntry entry = entries.get(random.nextInt(Math.min(4, entries.size())));
        return new Choice(entry.code(), entry.french());
    }
}
