// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.reference.SkillMention;
import fr.gouv.numerique.vivier.domain.reference.SkillTaxonomy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.TreeSet;

/** The words say what they are taken to say. */
class WordListsTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final SkillTaxonomy SKILLS = REFERENCE.skills();

    @ParameterizedTest
    @ValueSource(strings = {"achievements.csv", "certifications.csv"})
    void sentencesNameTheSkillsTheySay(String file) {
        for (String line : WordLists.lines(file)) {
            int end = line.indexOf(';');
            assertThat(SKILLS.recogniser().inText(line.substring(end + 1)))
                    .as(line)
                    .extracting(SkillMention::code)
                    .containsOnly(WordLists.parts(line.substring(0, end)).toArray(String[]::new));
        }
    }

    @Test
    void everySkillHasAnAchievement() {
        Set<String> told = new TreeSet<>();
        for (String line : WordLists.lines("achievements.csv")) {
            told.addAll(WordLists.parts(line.substring(0, line.indexOf(';'))));
        }

        assertThat(SKILLS.all()).extracting(Skill::code).allMatch(told::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openings.csv",
                "closings.csv",
                "habits.csv",
                "diplomas.csv",
                "unknown-keywords.csv"
            })
    void otherWordsNameNoSkill(String file) {
        assertThat(WordLists.lines(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(SKILLS.recogniser().inKeywords(line)).isEmpty());
    }

    @Test
    void namesMakeAddresses() {
        assertThat(WordLists.lines("last-names.csv"))
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates()
                .allMatch(name -> AddressBook.slug(name).matches("[a-z]+(-[a-z]+)*"));
        assertThat(WordLists.rows("first-names.csv"))
                .hasSizeGreaterThan(400)
                .allMatch(row -> AddressBook.slug(row.get(0)).matches("[a-z]+(-[a-z]+)*"))
                .allMatch(row -> row.get(1).matches("[FMX]"));
    }

    @Test
    void administrationsAndTheirOfficesAreKnown() {
        for (Administration one : Administration.all()) {
            assertThat(one.codes())
                    .allMatch(
                            code -> REFERENCE.list(ReferenceData.MINISTRY).find(code).isPresent());
            assertThat(one.offices())
                    .isNotEmpty()
                    .allMatch(office -> office.unit().contains(" / "))
                    .allMatch(
                            office ->
                                    office.regions().isEmpty()
                                            || Territory.all().stream().anyMatch(office::isIn));
        }
    }

    @Test
    void everyRegionHasTowns() {
        assertThat(Territory.all())
                .extracting(Territory::code)
                .containsExactlyInAnyOrderElementsOf(
                        REFERENCE.list(ReferenceData.REGION).entries().stream()
                                .map(entry -> entry.code())
                                .filter(code -> !code.equals("NAT"))
                                .toList());
    }

    @Test
    void missionsAskForSkillsThatExist() {
        for (MissionSubject subject : MissionSubject.all()) {
            for (String name : new String[] {"required", "desired"}) {
                assertThat(subject.list(name))
                        .as(subject.get("title"))
                        .allMatch(code -> SKILLS.find(code).isPresent());
            }
            subject.keywords()
                    .forEach(
                            (code, word) ->
                                    assertThat(SKILLS.recogniser().inName(word)).hasValue(code));
        }
    }

    @Test
    void subjectsKeepTheirLineBreaks() {
        assertThat(MissionSubject.all().getFirst().get("context"))
                .startsWith("Le portail reçoit")
                .contains("\nL'équipe compte");
    }
}
