// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.mission.NeedsMode;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class ReferenceDataTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();

    private static List<String> names() {
        return Arrays.stream(ReferenceData.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(
                        field -> {
                            try {
                                return (String) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .toList();
    }

    @Test
    void everyListThatTheProgramNamesIsShipped() {
        assertThat(names())
                .allSatisfy(name -> assertThat(REFERENCE.list(name).entries()).isNotEmpty());
        assertThat(Stream.concat(TalentFields.ALL.stream(), MissionFields.ALL.stream()))
                .map(Field::list)
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(names());
    }

    @Test
    void enumsAndListsHaveTheSameCodes() {
        same(ReferenceData.TIME_OFFERED, TimeOffered.values());
        same(ReferenceData.WORK_MODE, WorkMode.values());
        same(ReferenceData.MISSION_MODE, MissionMode.values());
        same(ReferenceData.NEEDS_MODE, NeedsMode.values());
        assertThat(codes(ReferenceData.SKILL_LEVEL))
                .isEqualTo(
                        new TreeSet<>(
                                Arrays.stream(SkillLevel.values())
                                        .map(level -> Integer.toString(level.number()))
                                        .toList()));
    }

    private static void same(String list, Enum<?>[] constants) {
        assertThat(codes(list))
                .isEqualTo(new TreeSet<>(Arrays.stream(constants).map(Enum::name).toList()));
    }

    private static Set<String> codes(String list) {
        return new TreeSet<>(
                REFERENCE.list(list).entries().stream().map(ReferenceEntry::code).toList());
    }

    /** Rules ask for these by name. */
    @ParameterizedTest
    @CsvSource({"yesNo, YES", "yesNo, NO", "region, NAT", "branch, FPE", "employmentStatus, CDD"})
    void codesThatRulesNameAreThere(String list, String code) {
        assertThat(codes(list)).contains(code);
    }

    @Test
    void everyEntryIsRecognisedByItsOwnLabelAndHasBothLanguages() {
        for (String name : names()) {
            for (ReferenceEntry entry : REFERENCE.list(name).entries()) {
                assertThat(REFERENCE.list(name).recognise(entry.french()))
                        .as(entry.french())
                        .contains(entry);
                assertThat(entry.label(Locale.UK)).as(entry.code()).isNotBlank();
                assertThat(entry.label(Locale.FRANCE)).isEqualTo(entry.french());
            }
        }
    }

    @Test
    void anAliasMeansOneEntryOnly() {
        for (String name : names()) {
            if (name.equals(ReferenceData.SKILL)) {
                continue;
            }
            Set<String> words = new HashSet<>();
            for (ReferenceEntry entry : REFERENCE.list(name).entries()) {
                Set<String> own = new HashSet<>();
                own.add(TextKey.of(entry.french()));
                entry.aliases().forEach(alias -> own.add(TextKey.of(alias)));
                assertThat(words).as(name + " " + entry.code()).doesNotContainAnyElementsOf(own);
                words.addAll(own);
            }
        }
    }

    @Test
    void answersAreRecognisedWhateverTheirCaseAccentsAndSigns() {
        ReferenceList regions = REFERENCE.list(ReferenceData.REGION);

        assertThat(regions.choose("provence alpes COTE D’AZUR").code()).isEqualTo("93");
        assertThat(regions.choose("Auvergne‑Rhône‑Alpes").code()).isEqualTo("84");
        assertThat(regions.choose("paca")).isEqualTo(new Choice("93", "paca"));
        assertThat(regions.choose("Provence")).isEqualTo(Choice.unknown("Provence"));
    }

    @Test
    void aRenamedMinistryIsStillTheSame() {
        ReferenceList ministries = REFERENCE.list(ReferenceData.MINISTRY);

        assertThat(ministries.sameLine("MTES", "MTE")).isTrue();
        assertThat(ministries.sameLine("MTE", "MTES")).isTrue();
        assertThat(ministries.sameLine("MENJ", "SPORTS")).isFalse();
        assertThat(ministries.sameLine("", "")).isFalse();
    }

    @Test
    void aMinistryEndsTheDayBeforeItsSuccessorBegins() {
        ReferenceList ministries = REFERENCE.list(ReferenceData.MINISTRY);
        for (ReferenceEntry entry : ministries.entries()) {
            assertThat(entry.successor().isEmpty()).isEqualTo(entry.validUntil().isEmpty());
            if (!entry.successor().isEmpty()) {
                ReferenceEntry next = ministries.find(entry.successor()).orElseThrow();
                LocalDate last = entry.validUntil().orElseThrow();
                assertThat(next.validFrom()).contains(last.plusDays(1));
                assertThat(entry.isValidOn(last)).isTrue();
                assertThat(entry.isValidOn(last.plusDays(1))).isFalse();
                assertThat(next.isValidOn(last)).isFalse();
                assertThat(next.isValidOn(last.plusDays(1))).isTrue();
            }
        }
    }

    @Test
    void skillCodesAreUniqueAndNamedInBothLanguages() {
        List<Skill> skills = REFERENCE.skills().all();

        assertThat(skills).extracting(Skill::code).doesNotHaveDuplicates();
        assertThat(skills)
                .allSatisfy(
                        skill -> {
                            assertThat(skill.code()).matches("[A-Z]{3}-\\d{3}");
                            assertThat(skill.french()).isNotBlank();
                            assertThat(skill.english()).isNotBlank();
                            assertThat(
                                            REFERENCE
                                                    .list(ReferenceData.PROFESSION)
                                                    .recognise(skill.family()))
                                    .as(skill.family())
                                    .isPresent();
                        });
    }
}
