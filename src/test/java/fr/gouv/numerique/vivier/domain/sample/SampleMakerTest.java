// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static fr.gouv.numerique.vivier.domain.sample.FormReading.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class SampleMakerTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final SampleMaker MAKER = new SampleMaker(REFERENCE);

    private static List<FilledRow> rows(FilledForm form) {
        return StreamSupport.stream(form.rows().spliterator(), false).toList();
    }

    @Test
    void sameSeedGivesTheSameAnswers() {
        assertThat(rows(MAKER.make(200, 40, 7).talents()))
                .isEqualTo(rows(new SampleMaker(REFERENCE).make(200, 40, 7).talents()));
        assertThat(rows(MAKER.make(200, 40, 7).missions()))
                .isEqualTo(rows(new SampleMaker(REFERENCE).make(200, 40, 7).missions()));
    }

    @Test
    void rowsMayBeReadAgain() {
        FilledForm form = MAKER.make(100, 5, 7).talents();

        assertThat(rows(form)).isEqualTo(rows(form)).hasSize(form.size());
    }

    @Test
    void anotherSeedGivesOtherAnswers() {
        assertThat(rows(MAKER.make(50, 5, 8).talents()))
                .doesNotContainAnyElementsOf(rows(MAKER.make(50, 5, 7).talents()));
    }

    @Test
    void formsMayBeEmpty() {
        SampleForms none = MAKER.make(0, 0, 1);

        assertThat(rows(none.talents())).isEmpty();
        assertThat(rows(none.missions())).isEmpty();
    }

    @Test
    void withoutMissionsEverybodyJoinsThePool() {
        assertThat(rows(MAKER.make(30, 0, 1).talents()))
                .filteredOn(row -> row.submission().isFinished())
                .extracting(row -> answer(row, TalentQuestion.PATH))
                .containsOnly("Rejoindre le vivier sans cibler de mission");
    }

    @Test
    void refusesANegativeNumberOfRows() {
        assertThatThrownBy(() -> MAKER.make(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closedQuestionsAreAnsweredByWhatTheyOffer() {
        SampleForms forms = MAKER.make(800, 200, 3);
        for (FilledForm form : List.of(forms.talents(), forms.missions())) {
            for (FilledRow row : form.rows()) {
                for (int i = 0; i < form.questions().size(); i++) {
                    Question question = form.questions().get(i);
                    if (!question.choices().isEmpty()) {
                        assertThat(question.choices())
                                .as(question.wording())
                                .containsAll(row.answers().get(i));
                    }
                }
            }
        }
    }

    @Test
    void severalAnswersComeInTheOrderOfTheForm() {
        FilledForm form = MAKER.make(300, 30, 3).talents();
        for (FilledRow row : form.rows()) {
            for (int i = 0; i < form.questions().size(); i++) {
                List<String> choices = form.questions().get(i).choices();
                if (!choices.isEmpty()) {
                    assertThat(row.answers().get(i).stream().map(choices::indexOf))
                            .isSorted()
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void whatTheFormsOfferIsWordedAsInTheReferenceLists() {
        SampleForms forms = MAKER.make(1, 10, 1);
        Set<String> known =
                Stream.concat(
                                FormLists.NAMES.stream()
                                        .flatMap(list -> REFERENCE.list(list).entries().stream())
                                        .map(ReferenceEntry::french),
                                REFERENCE.skills().all().stream().map(skill -> skill.french()))
                        .collect(Collectors.toSet());

        assertThat(
                        Stream.of(forms.talents(), forms.missions())
                                .flatMap(form -> form.questions().stream())
                                .filter(question -> !question.wording().startsWith("Mission(s)"))
                                .flatMap(question -> question.choices().stream()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void messComesAtItsRate() {
        int rows = 1000;
        SampleForms forms = MAKER.make(rows, rows, 11);
        Map<Mess, Long> talents = count(forms.talents());
        Map<Mess, Long> missions = count(forms.missions());
        for (Mess kind : Mess.values()) {
            assertThat(talents.getOrDefault(kind, 0L).doubleValue())
                    .as("%s among talents", kind)
                    .isBetween(rows * kind.talentRate() - 2, rows * kind.talentRate() + 2);
            assertThat(missions.getOrDefault(kind, 0L).doubleValue())
                    .as("%s among missions", kind)
                    .isBetween(rows * kind.missionRate() - 2, rows * kind.missionRate() + 2);
        }
    }

    private static Map<Mess, Long> count(FilledForm form) {
        return rows(form).stream()
                .flatMap(row -> row.truth().mess().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void aRowIsRefusedForOneReasonAtMost() {
        assertThat(rows(MAKER.make(1000, 10, 2).talents()))
                .allMatch(row -> row.truth().mess().stream().filter(Mess::isWhole).count() <= 1);
    }

    @Test
    void municipalitiesLieInTheirRegions() {
        Map<String, List<String>> towns =
                Territory.all().stream()
                        .collect(
                                Collectors.toMap(
                                        one ->
                                                REFERENCE
                                                        .list(ReferenceData.REGION)
                                                        .find(one.code())
                                                        .orElseThrow()
                                                        .french(),
                                        Territory::municipalities));
        assertThat(rows(MAKER.make(500, 10, 5).talents()))
                .allSatisfy(
                        row ->
                                assertThat(towns.get(answer(row, TalentQuestion.REGION)))
                                        .contains(
                                                answer(row, TalentQuestion.MUNICIPALITY).strip()));
    }

    @Test
    void ministriesAreNamedAsOnTheDayOfTheAnswer() {
        for (FilledRow row : MAKER.make(500, 10, 5).talents().rows()) {
            LocalDate day = row.submission().startedAt().toLocalDate();
            assertThat(
                            REFERENCE
                                    .list(ReferenceData.MINISTRY)
                                    .recognise(answer(row, TalentQuestion.ADMINISTRATION)))
                    .hasValueSatisfying(entry -> assertThat(entry.isValidOn(day)).isTrue());
        }
    }

    @Test
    void missionsAimedAtWereProposedBefore() {
        SampleForms forms = MAKER.make(500, 30, 5);
        List<FilledRow> missions = rows(forms.missions());
        List<FilledRow> aiming =
                rows(forms.talents()).stream().filter(row -> !targets(row).isEmpty()).toList();

        assertThat(aiming).hasSizeGreaterThan(150);
        for (FilledRow row : aiming) {
            for (String title : targets(row)) {
                assertThat(missions)
                        .filteredOn(mission -> mission.truth().refusal().isEmpty())
                        .anyMatch(
                                mission ->
                                        answer(mission, MissionQuestion.TITLE).equals(title)
                                                && mission.submission()
                                                        .savedAt()
                                                        .isBefore(row.submission().startedAt()));
            }
        }
    }

    private static List<String> targets(FilledRow row) {
        return row.answers().get(TalentQuestion.TARGETED_MISSIONS.rank());
    }

    @Test
    void missionsHaveTitlesOfTheirOwn() {
        List<FilledRow> first =
                rows(MAKER.make(0, 500, 5).missions()).stream()
                        .filter(row -> row.truth().mess().stream().noneMatch(Mess::isWhole))
                        .toList();

        assertThat(first.stream().map(row -> answer(row, MissionQuestion.TITLE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void telephonesBelongToOnePerson() {
        List<String> phones = new ArrayList<>();
        for (FilledRow row : MAKER.make(3000, 10, 5).talents().rows()) {
            String digits = answer(row, TalentQuestion.PHONE).replaceAll("[^0-9]", "");
            boolean first = row.truth().mess().stream().noneMatch(Mess::isRepeat);
            if (first && !digits.isEmpty()) {
                phones.add(digits.substring(digits.length() - 9));
            }
        }

        assertThat(phones).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
        assertThat(new HashSet<>(phones))
                .allMatch(phone -> phone.matches("(19900|26191|35301|46571|53649|63998)\\d{4}"));
    }
}
