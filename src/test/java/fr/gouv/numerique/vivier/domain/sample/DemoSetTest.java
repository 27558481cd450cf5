// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static fr.gouv.numerique.vivier.domain.sample.FormReading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Verdict;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The demonstration has something to show on every screen. */
class DemoSetTest {
    /** The share of the required skills, at their level, from which somebody is a good match. */
    private static final double GOOD = 0.7;

    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    private final SampleForms forms = DemoSet.make(new SampleMaker(REFERENCE));
    private final FormReading reading = new FormReading(REFERENCE);
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(REFERENCE), Weights.defaults());

    private static List<FilledRow> rows(FilledForm form) {
        return StreamSupport.stream(form.rows().spliterator(), false).toList();
    }

    /** What an import keeps: the last good answer of each. */
    private static List<FilledRow> kept(FilledForm form) {
        Map<Integer, FilledRow> last = new LinkedHashMap<>();
        for (FilledRow row : form.rows()) {
            if (row.truth().refusal().isEmpty()) {
                last.put(row.truth().number(), row);
            }
        }
        return List.copyOf(last.values());
    }

    @Test
    void everyMissionIsTaken() {
        assertThat(rows(forms.missions())).hasSize(DemoSet.MISSIONS);
        assertThat(kept(forms.missions())).hasSize(DemoSet.MISSIONS);
    }

    @Test
    void everyMissionHasSeveralGoodCandidates() {
        List<Talent> pool = kept(forms.talents()).stream().map(reading::talent).toList();
        for (FilledRow mission : rows(forms.missions())) {
            List<Match> ranked = matcher.rankTalents(reading.mission(mission), pool).ranked();
            assertThat(ranked)
                    .as(answer(mission, MissionQuestion.TITLE))
                    .filteredOn(match -> match.criteria().getFirst().value() >= GOOD)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(ranked.getFirst().score()).isGreaterThanOrEqualTo(70);
        }
    }

    @Test
    void somebodyAimsAtAMissionWithAllThatTheDocumentsNeed() {
        assertThat(rows(forms.talents()))
                .filteredOn(talent -> talent.truth().mess().isEmpty())
                .filteredOn(
                        talent ->
                                answer(talent, TalentQuestion.MANAGER_INFORMED)
                                        .equals("Oui, et favorable"))
                .filteredOn(
                        talent ->
                                answer(talent, TalentQuestion.MANAGER)
                                        .matches(".+ \\S+(, | <)\\S+@\\S+>?"))
                .anyMatch(
                        talent -> rows(forms.missions()).stream().anyMatch(m -> suits(talent, m)));
    }

    private boolean suits(FilledRow talent, FilledRow mission) {
        boolean aimed =
                answer(talent, TalentQuestion.TARGETED_MISSIONS)
                        .contains(answer(mission, MissionQuestion.TITLE));
        boolean complete =
                answer(mission, MissionQuestion.DAYS).matches("[0-9,]+")
                        && !answer(mission, MissionQuestion.START).isEmpty()
                        && !answer(mission, MissionQuestion.PLACE).isEmpty();
        return aimed
                && complete
                && matcher.compare(reading.mission(mission), reading.talent(talent))
                        instanceof Verdict.Eligible(Match match)
                && match.score() >= 75;
    }

    @Test
    void theImportHasSomethingToSay() {
        Set<Mess> met = EnumSet.noneOf(Mess.class);
        rows(forms.talents()).forEach(row -> met.addAll(row.truth().mess()));

        assertThat(met)
                .contains(
                        Mess.SAME_PERSON_SAME_EMAIL,
                        Mess.SAME_PERSON_OTHER_EMAIL,
                        Mess.PHONE_WITHOUT_ZERO,
                        Mess.TRAILING_SPACES,
                        Mess.UNKNOWN_KEYWORDS);
        assertThat(met.stream().filter(Mess::isRefused)).hasSizeGreaterThanOrEqualTo(2);
    }
}
