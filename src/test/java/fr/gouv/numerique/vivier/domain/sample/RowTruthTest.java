// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static fr.gouv.numerique.vivier.domain.sample.FormReading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said to be true of the rows can be seen in them. */
class RowTruthTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final SampleForms FORMS = new SampleMaker(REFERENCE).make(2000, 300, 21);
    private static final String ADDRESS = "[a-z.0-9-]+@[a-z-]+\\.exemple\\.gouv\\.fr";

    private final FormReading reading = new FormReading(REFERENCE);

    @Test
    void talentsRevealTheSkillsOfTheTruth() {
        for (FilledRow row : FORMS.talents().rows()) {
            assertThat(reading.talent(row).skills())
                    .as("row %d", row.truth().row())
                    .extracting(TalentSkill::code)
                    .containsExactlyInAnyOrderElementsOf(row.truth().skills());
        }
    }

    @Test
    void missionsRevealTheSkillsOfTheTruth() {
        for (FilledRow row : FORMS.missions().rows()) {
            assertThat(reading.mission(row).needs())
                    .as("row %d", row.truth().row())
                    .extracting(MissionNeed::code)
                    .containsExactlyInAnyOrderElementsOf(row.truth().skills());
        }
    }

    @Test
    void talentsAreRefusedForTheReasonOfTheTruth() {
        for (FilledRow row : FORMS.talents().rows()) {
            assertThat(
                            fault(
                                    answer(row, TalentQuestion.LAST_NAME),
                                    answer(row, TalentQuestion.EMAIL),
                                    answer(row, TalentQuestion.AVAILABLE_FROM),
                                    answer(row, TalentQuestion.AVAILABLE_UNTIL)))
                    .as("row %d", row.truth().row())
                    .isEqualTo(row.truth().refusal());
        }
    }

    @Test
    void missionsAreRefusedForTheReasonOfTheTruth() {
        for (FilledRow row : FORMS.missions().rows()) {
            Optional<Mess> fault =
                    fault(
                            answer(row, MissionQuestion.LEAD_LAST_NAME),
                            answer(row, MissionQuestion.LEAD_EMAIL),
                            answer(row, MissionQuestion.START),
                            answer(row, MissionQuestion.END));
            boolean untitled = answer(row, MissionQuestion.TITLE).isEmpty();
            assertThat(untitled ? Optional.of(Mess.NO_TITLE) : fault)
                    .as("row %d", row.truth().row())
                    .isEqualTo(row.truth().refusal());
        }
    }

    private static Optional<Mess> fault(String name, String email, String from, String until) {
        if (name.isBlank()) {
            return Optional.of(Mess.NO_LAST_NAME);
        }
        if (email.isBlank()) {
            return Optional.of(Mess.NO_EMAIL);
        }
        if (!Talent.emailKey(email).matches(ADDRESS)) {
            return Optional.of(Mess.BROKEN_EMAIL);
        }
        Optional<LocalDate> first = FormDates.read(from);
        Optional<LocalDate> last = FormDates.read(until);
        if ((first.isEmpty() && !from.isEmpty()) || (last.isEmpty() && !until.isEmpty())) {
            return Optional.of(Mess.IMPOSSIBLE_DATE);
        }
        boolean turned = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return turned ? Optional.of(Mess.END_BEFORE_START) : Optional.empty();
    }

    @Test
    void whoeverAnswersAgainIsTheSamePersonLater() {
        Map<Integer, List<FilledRow>> known = new TreeMap<>();
        int again = 0;
        for (FilledRow row : FORMS.talents().rows()) {
            List<FilledRow> before =
                    known.computeIfAbsent(row.truth().number(), _ -> new ArrayList<>());
            boolean repeats = row.truth().mess().stream().anyMatch(Mess::isRepeat);
            assertThat(before.isEmpty()).isNotEqualTo(repeats);
            if (repeats) {
                again++;
                FilledRow first = before.getFirst();
                assertThat(row.submission().startedAt()).isAfter(first.submission().startedAt());
                assertThat(row.truth().skills()).isEqualTo(first.truth().skills());
                boolean sameAddress = row.truth().mess().contains(Mess.SAME_PERSON_SAME_EMAIL);
                assertThat(key(row).equals(key(first))).isEqualTo(sameAddress);
                assertThat(row.answers()).isNotEqualTo(first.answers());
            }
            before.add(row);
        }
        assertThat(again).isBetween(136, 144);
    }

    @Test
    void differentPeopleHaveDifferentAddresses() {
        Map<String, Integer> owners = new HashMap<>();
        for (FilledRow row : FORMS.talents().rows()) {
            if (row.truth().refusal().isEmpty()) {
                Integer owner = owners.putIfAbsent(key(row), row.truth().number());
                assertThat(owner == null || owner == row.truth().number()).as(key(row)).isTrue();
            }
        }
    }

    private static String key(FilledRow row) {
        return Talent.emailKey(answer(row, TalentQuestion.EMAIL));
    }

    @Test
    void anUnfinishedRowSaysWhereItStops() {
        assertThat(FORMS.talents().rows())
                .filteredOn(row -> row.truth().mess().contains(Mess.UNFINISHED))
                .hasSize(20)
                .allSatisfy(
                        row -> {
                            int last = row.submission().lastQuestion().orElseThrow();
                            assertThat(row.answers().subList(last + 1, row.answers().size()))
                                    .allMatch(List::isEmpty);
                        });
    }

    @Test
    void textsThatLookLikeFormulasBeginWithASign() {
        assertThat(FORMS.talents().rows())
                .filteredOn(row -> row.truth().mess().contains(Mess.FORMULA_TEXT))
                .hasSize(30)
                .allMatch(row -> answer(row, TalentQuestion.DESCRIPTION).matches("(?s)[=-].*"));
    }
}
