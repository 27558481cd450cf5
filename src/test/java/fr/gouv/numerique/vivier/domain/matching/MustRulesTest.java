// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Blanks;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class MustRulesTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final Matcher MATCHER =
            new Matcher(MatchingCatalogue.standard(REFERENCE), Weights.defaults());
    private static final FieldValues NOTHING = FieldValues.NONE;

    @Test
    void whatIsNotSaidBreaksNoRule() {
        assertThat(broken(NOTHING, NOTHING)).isEmpty();
    }

    @Test
    void onlyActivePeopleWhoAgreedAreProposed() {
        assertThat(MATCHER.rules(mission(NOTHING), person(TalentStatus.PAUSED)))
                .filteredOn(outcome -> !outcome.held())
                .extracting(outcome -> outcome.reason().key())
                .containsExactly("matching.rule.proposable.paused");
        assertThat(MATCHER.rules(mission(NOTHING), person(TalentStatus.WITHDRAWN)))
                .filteredOn(outcome -> !outcome.held())
                .extracting(outcome -> outcome.reason().key())
                .containsExactly("matching.rule.proposable.withdrawn");
        assertThat(broken(NOTHING, consent("NO")))
                .containsExactly("La personne n’accepte pas que son profil soit communiqué.");
        assertThat(broken(NOTHING, consent("YES"))).isEmpty();
    }

    private static Talent person(TalentStatus status) {
        return Candidates.talent(1, status, NOTHING);
    }

    private static FieldValues consent(String code) {
        return NOTHING.with(
                TalentFields.CONSENT, Optional.of(Records.known(ReferenceData.YES_NO, code)));
    }

    @Test
    void noProfileGoesToAnExcludedAdministrationNorToItsSuccessor() {
        assertThat(broken(host("MC"), excluding("MC", "MJ")))
                .containsExactly(
                        "La personne ne veut pas que son profil aille à"
                                + " «\u00A0Ministère de la Culture\u00A0».");
        assertThat(broken(host("MTE"), excluding("MTES"))).hasSize(1);
        assertThat(broken(host("MTES"), excluding("MTE"))).hasSize(1);
        assertThat(broken(host("MJ"), excluding("MC"))).isEmpty();
    }

    @Test
    void anExcludedAdministrationInWordsOfItsOwnIsHonouredToo() {
        FieldValues mission =
                NOTHING.with(
                        MissionFields.ADMINISTRATION,
                        Optional.of(Choice.unknown("AGENCE DE L'EAU")));
        FieldValues talent =
                NOTHING.with(
                        TalentFields.EXCLUDED_ADMINISTRATIONS,
                        List.of(Choice.unknown("Agence de l’eau")));

        assertThat(broken(mission, talent)).hasSize(1);
    }

    private static FieldValues host(String code) {
        return NOTHING.with(
                MissionFields.ADMINISTRATION,
                Optional.of(Records.known(ReferenceData.MINISTRY, code)));
    }

    private static FieldValues excluding(String... codes) {
        return NOTHING.with(
                TalentFields.EXCLUDED_ADMINISTRATIONS,
                List.of(codes).stream()
                        .map(code -> Records.known(ReferenceData.MINISTRY, code))
                        .toList());
    }

    @Test
    void oneRequiredSkillIsEnoughToBeProposed() {
        Mission mission =
                Candidates.mission(
                        NOTHING,
                        Candidates.required(0, "DEV-006"),
                        Candidates.required(1, "DEV-007"),
                        Candidates.desired("DEV-009"));

        assertThat(sentences(mission, Candidates.talent(NOTHING, Candidates.skill("DEV-007"))))
                .isEmpty();
        assertThat(sentences(mission, Candidates.talent(NOTHING, Candidates.skill("DEV-009"))))
                .containsExactly(
                        "La personne n’a aucune des compétences indispensables\u00A0:"
                                + " Java et écosystème JVM, Python.");
    }

    @ParameterizedTest
    @CsvSource({
        // mission mode, its region, talent mode, talent region, mobility, what is broken
        "REMOTE, 11, ON_SITE, 11, , onSiteOnly",
        "REMOTE, 11, REMOTE, 53, , ",
        "REMOTE, 11, BOTH, 53, , ",
        "ON_SITE, 11, REMOTE, 11, , remoteOnly",
        "ON_SITE, 11, ON_SITE, 11, , ",
        "ON_SITE, 11, BOTH, 53, , tooFar",
        "ON_SITE, 11, BOTH, 53, 11, ",
        "ON_SITE, 11, BOTH, 53, NAT, ",
        "ON_SITE, 11, BOTH, , , ",
        "ON_SITE, , BOTH, 53, , ",
        "MIXED, 11, REMOTE, 53, , ",
        "MIXED, 11, ON_SITE, 53, , ",
        ", 11, REMOTE, 53, , ",
    })
    void placeAndModeSuitBothSides(
            String mode,
            String place,
            String wish,
            String region,
            String mobility,
            String expected) {
        Mission mission = mission(Places.mission(mode, place));
        Talent talent = Candidates.talent(Places.talent(wish, region, mobility));

        assertThat(MATCHER.rules(mission, talent))
                .filteredOn(outcome -> !outcome.held())
                .extracting(outcome -> outcome.reason().key())
                .isEqualTo(
                        expected == null ? List.of() : List.of("matching.rule.place." + expected));
    }

    @ParameterizedTest
    @CsvSource({
        // mission from and to, talent from and to, negotiable, what is broken
        "2020-06-01, 2020-06-30, 2020-06-30, 2020-12-31, , ",
        "2020-06-01, 2020-06-30, 2020-07-01, 2020-12-31, , after",
        "2020-06-01, 2020-06-30, 2020-07-01, , , after",
        "2020-06-01, 2020-06-30, , 2020-05-31, , before",
        "2020-06-01, 2020-06-30, , 2020-06-01, , ",
        "2020-06-01, 2020-06-30, 2020-07-01, , YES, ",
        "2020-06-01, 2020-06-30, 2020-07-01, , NO, after",
        "2020-06-01, , , 2020-05-31, , before",
        ", 2020-06-30, 2020-07-01, , , after",
        ", , 2020-07-01, 2020-07-02, , ",
        "2020-06-01, 2020-06-30, , , , ",
        // Dates set by hand may be the wrong way round: nothing can be said of them.
        "2020-06-30, 2020-06-01, , , , ",
        ", , 2020-07-02, 2020-07-01, , ",
    })
    void thePersonIsThereOnSomeDay(
            LocalDate start,
            LocalDate end,
            LocalDate from,
            LocalDate until,
            String negotiable,
            String expected) {
        FieldValues mission =
                NOTHING.with(MissionFields.START, Optional.ofNullable(start))
                        .with(MissionFields.END, Optional.ofNullable(end))
                        .with(
                                MissionFields.NEGOTIABLE,
                                Optional.ofNullable(negotiable)
                                        .map(c -> Records.known(ReferenceData.YES_NO, c)));
        FieldValues talent =
                NOTHING.with(TalentFields.AVAILABLE_FROM, Optional.ofNullable(from))
                        .with(TalentFields.AVAILABLE_UNTIL, Optional.ofNullable(until));

        assertThat(MATCHER.rules(mission(mission), Candidates.talent(talent)))
                .filteredOn(outcome -> !outcome.held())
                .extracting(outcome -> outcome.reason().key())
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : List.of("matching.rule.calendar." + expected));
    }

    @Test
    void theContractLastsUntilTheMissionBegins() {
        FieldValues mission =
                NOTHING.with(MissionFields.START, Optional.of(LocalDate.of(2020, 7, 1)));

        assertThat(broken(mission, contractUntil(LocalDate.of(2020, 6, 30))))
                .containsExactly(
                        "Le contrat finit le 30 juin 2020, avant le début de la mission le 1er"
                                + " juillet 2020.");
        assertThat(broken(mission, contractUntil(LocalDate.of(2020, 7, 1)))).isEmpty();
        assertThat(broken(NOTHING, contractUntil(LocalDate.of(2020, 6, 30)))).isEmpty();
    }

    private static FieldValues contractUntil(LocalDate day) {
        return NOTHING.with(TalentFields.CONTRACT_END, Optional.of(day));
    }

    private static Mission mission(FieldValues values) {
        return Candidates.mission(values);
    }

    private static List<String> broken(FieldValues mission, FieldValues talent) {
        return sentences(mission(mission), Candidates.talent(talent));
    }

    private static List<String> sentences(Mission mission, Talent talent) {
        return MATCHER.rules(mission, talent).stream()
                .filter(outcome -> !outcome.held())
                .map(outcome -> Blanks.alike(Texts.french().get(outcome.reason())))
                .toList();
    }
}
