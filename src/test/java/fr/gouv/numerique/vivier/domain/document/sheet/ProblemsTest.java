// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One rule at a time: a case that breaks it, and that it breaks no other. */
class ProblemsTest {
    private final SheetMaker maker =
            new SheetMaker(Samples.REFERENCE, new FieldWords(Samples.REFERENCE));

    private List<String> agreement(Samples samples) {
        return describe(maker.make(samples.agreementCase()));
    }

    private List<String> order(Samples samples) {
        return describe(maker.make(samples.orderCase()));
    }

    private static List<String> describe(FieldSheet sheet) {
        return sheet.problems().stream()
                .map(
                        problem ->
                                (problem instanceof Problem.Blocker ? "blocker " : "warning ")
                                        + problem.message()
                                                .key()
                                                .substring("document.problem.".length()))
                .toList();
    }

    @Test
    void threeDifferentPeopleSign() {
        assertThat(agreement(Samples.complete().set("lineManagerName", "KERBRAT-MOULIN Camille")))
                .containsExactly("blocker samePerson");
        assertThat(agreement(Samples.complete().set("missionLeadName", "Frederique LE GOFF")))
                .containsExactly("blocker samePerson");
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set(
                                                "lineManagerEmail",
                                                "CAMILLE.kerbrat-moulin@developpement-durable.gouv.fr")))
                .containsExactly("blocker sameEmail");
    }

    @Test
    void nobodyOrdersTheirOwnMission() {
        Samples samples =
                Samples.complete()
                        .set("orderingAuthority", "Camille Kerbrat-Moulin, cheffe de pôle");

        assertThat(order(samples)).containsExactly("blocker authorityIsAgent");
        assertThat(agreement(samples)).isEmpty();
    }

    @Test
    void theEndComesAfterTheStart() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .unset("schedule", "checkpoints")
                                        .set("endDate", "2020-05-31")))
                .containsExactly("blocker endBeforeStart");
    }

    @Test
    void aMissionLastsAtMostTwelveMonths() {
        assertThat(agreement(Samples.complete().set("endDate", "2021-06-01"))).isEmpty();
        assertThat(agreement(Samples.complete().set("endDate", "2021-06-02")))
                .containsExactly("blocker longerThanAYear");
    }

    @Test
    void theContractOutlastsTheMission() {
        Samples fixedTerm =
                Samples.complete().talent(TalentFields.EMPLOYMENT_STATUS, choice("CDD"));

        assertThat(agreement(fixedTerm.set("contractEndDate", "2020-10-30"))).isEmpty();
        assertThat(agreement(fixedTerm.set("contractEndDate", "2020-10-29")))
                .containsExactly("blocker contractEnds");
    }

    @Test
    void theLoadFitsIntoThePeriod() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set("endDate", "2020-06-05")
                                        .set("totalDays", "4.25")
                                        .unset("schedule", "checkpoints")))
                .containsExactly("blocker tooManyDays");
    }

    @Test
    void aPastStartIsOnlyWarnedOf() {
        assertThat(agreement(Samples.complete().issued(LocalDate.of(2020, 6, 2))))
                .containsExactly("warning startsBefore");
    }

    @Test
    void aHeavyLoadIsHintedToBeASecondment() {
        // 132 working days from 1 June to 4 December: 26.5 are 20.1 %.
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set("endDate", "2020-12-04")
                                        .set("totalDays", "26.5")))
                .containsExactly("warning shareOverMonths");
        assertThat(agreement(Samples.complete().set("totalDays", "60")))
                .containsExactly("warning shareOverMonth");
        // A full week is 22.7 % of its month.
        assertThat(
                        agreement(
                                Samples.complete()
                                        .unset("schedule", "checkpoints")
                                        .set("startDate", "2020-06-08")
                                        .set("endDate", "2020-06-12")
                                        .set("totalDays", "5")))
                .isEmpty();
    }

    @Test
    void hostAndHomeAreDifferent() {
        assertThat(agreement(Samples.complete().talent(TalentFields.ADMINISTRATION, choice("PM"))))
                .containsExactly("warning sameMinistry");
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set(
                                                "hostAdministration",
                                                "Ministère de la Transition écologique et"
                                                        + " solidaire – DREAL Bretagne, service"
                                                        + " connaissance, pôle données")))
                .containsExactly("blocker sameUnit");
    }

    @Test
    void aRenamedMinistryIsTold() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .issued(LocalDate.of(2020, 8, 3))
                                        .set("startDate", "2020-09-01")
                                        .set("schedule", "2020-09-15 présentation")))
                .containsExactly("warning ministryRenamed");
    }

    @Test
    void privateAddressesAreWarnedOf() {
        assertThat(agreement(Samples.complete().set("workEmail", "camille@example.com")))
                .containsExactly("warning privateMail");
    }

    @Test
    void aCancelledMissionHasNoDocument() {
        assertThat(agreement(Samples.complete().status(MissionStatus.CANCELLED)))
                .containsExactly("blocker missionCancelled");
        assertThat(agreement(Samples.complete().status(MissionStatus.CLOSED)))
                .containsExactly("warning missionClosed");
    }

    @Test
    void valuesKeepTheirBounds() {
        assertThat(agreement(Samples.complete().set("noticeDays", "31")))
                .containsExactly("blocker outOfRange");
        assertThat(agreement(Samples.complete().set("totalDays", "12.3")))
                .containsExactly("blocker step");
        assertThat(agreement(Samples.complete().set("missionTitle", "x".repeat(201))))
                .containsExactly("blocker tooLong");
        assertThat(agreement(Samples.complete().set("lineManagerEmail", "frederique")))
                .containsExactly("blocker email");
        assertThat(agreement(Samples.complete().set("lastName", "Kerbrat 2")))
                .containsExactly("warning oddName");
    }

    @Test
    void wordsThatCannotBeReadNameTheirField() {
        FieldSheet sheet =
                maker.make(
                        Samples.complete()
                                .set("startDate", "bientôt")
                                .set("totalDays", "une douzaine")
                                .agreementCase());

        assertThat(sheet.problems())
                .allMatch(Problem.Blocker.class::isInstance)
                .extracting(Problem::fields)
                .containsExactly(List.of("startDate"), List.of("totalDays"));
        assertThat(Texts.french().get(sheet.problems().getFirst().message()))
                .isEqualTo(
                        "Date de début\u00A0: la valeur saisie n’est pas lisible. Indiquez une"
                                + " date, par exemple 2020-06-01 ou 01/06/2020.");
    }

    @Test
    void whatFollowsFromOtherValuesCannotBeSet() {
        assertThat(order(Samples.complete().set("agentName", "Quelqu’un d’autre")))
                .containsExactly("blocker computed");
        assertThat(order(Samples.complete().set("staffNumber", "12345")))
                .containsExactly("blocker byHand");
        assertThat(order(Samples.complete().set("staffNumbr", "12345")))
                .containsExactly("warning unknownField");
    }

    @Test
    void theCalendarStaysInThePeriodAndOnWorkingDays() {
        assertThat(agreement(Samples.complete().set("schedule", "2020-11-02 trop tard")))
                .containsExactly("warning scheduleOutside");
        assertThat(agreement(Samples.complete().set("schedule", "2020-07-14 fête nationale")))
                .containsExactly("warning scheduleRest");
        assertThat(agreement(Samples.complete().set("reviewDate", "2020-10-29")))
                .containsExactly("blocker reviewTooEarly");
    }

    @Test
    void theOrderStaysInTheAgreementsPeriod() {
        assertThat(order(Samples.complete().set("validTo", "2020-09-30"))).isEmpty();
        assertThat(order(Samples.complete().set("validTo", "2020-11-30")))
                .containsExactly("blocker outsideAgreement");
        assertThat(
                        order(
                                Samples.complete()
                                        .set("validFrom", "2020-09-01")
                                        .set("validTo", "2020-08-31")))
                .contains("blocker endBeforeStart");
    }

    @Test
    void tripsEndAfterTheyBeginAndWithinTheOrder() {
        assertThat(
                        order(
                                Samples.complete()
                                        .set(
                                                "trips",
                                                "2020-06-02 20:05 ; Rennes ; 2020-06-02 07:35 ;"
                                                        + " Rennes")))
                .containsExactly("blocker tripReversed");
        assertThat(
                        order(
                                Samples.complete()
                                        .set(
                                                "trips",
                                                "2020-11-02 07:05 ; Rennes ; 2020-11-02 20:35 ;"
                                                        + " Rennes")))
                .containsExactly("warning tripOutside");
    }

    @Test
    void aNearDepartureIsWarnedOf() {
        assertThat(order(Samples.complete().issued(LocalDate.of(2020, 5, 19)))).isEmpty();
        assertThat(order(Samples.complete().issued(LocalDate.of(2020, 5, 20))))
                .containsExactly("warning shortNotice");
        assertThat(order(Samples.remote().issued(LocalDate.of(2020, 5, 20)))).isEmpty();
    }

    @Test
    void anAgreementThatIsNotSignedIsWarnedOf() {
        assertThat(
                        order(
                                Samples.complete()
                                        .agreement(
                                                Optional.of(
                                                        new AgreementState(
                                                                "AT-2020-0007",
                                                                Samples.ISSUED,
                                                                false)))))
                .containsExactly("warning agreementNotSigned");
    }

    @Test
    void oneMunicipalityIsOnlyAHint() {
        assertThat(order(Samples.complete().set("administrativeResidence", "Paris")))
                .containsExactly("warning perhapsSameCommune");
        assertThat(
                        order(
                                Samples.complete()
                                        .set("administrativeResidence", "Paris")
                                        .set("sameCommune", "oui")))
                .isEmpty();
    }

    @Test
    void travelWithoutAnOrderIsWarnedOf() {
        assertThat(agreement(Samples.complete().formalities(Formalities.AGREEMENT_ONLY)))
                .containsExactly("warning travelWithoutOrder");
        assertThat(agreement(Samples.remote().formalities(Formalities.AGREEMENT_ONLY))).isEmpty();
    }

    @Test
    void crisisModeIsRemote() {
        assertThat(agreement(Samples.crisis().set("remoteShare", "partial")))
                .containsExactly("blocker crisisNotRemote");
    }

    @Test
    void ownCarNeedsACheckedInsurance() {
        assertThat(
                        order(
                                Samples.complete()
                                        .set("transportModes", "privateCar")
                                        .set("carReason", "absence de transport public")
                                        .set("carFiscalPower", "5")
                                        .set("carInsuranceChecked", "non")
                                        .set("carReimbursementBasis", "mileage")))
                .containsExactly("blocker carNotInsured");
    }

    @Test
    void soldiersHaveADecreeOfTheirOwn() {
        assertThat(order(Samples.complete().talent(TalentFields.EMPLOYMENT_STATUS, choice("MIL"))))
                .containsExactly("warning military");
    }

    @Test
    void blockersComeFirst() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set("workEmail", "camille@example.com")
                                        .set("reviewDate", "2020-10-29")
                                        .mission(MissionFields.MODE, choice("MIXED"))))
                .containsExactly("blocker reviewTooEarly", "warning privateMail");
    }

    @Test
    void whoeverSignsForOthersIsNobodyElse() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set("homeSignatory", "Mme Alix BONNEFOY, directrice")))
                .containsExactly("blocker samePerson");
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set("hostSignatory", "M. Frédérique Le Goff, chef")))
                .containsExactly("blocker samePerson");
        assertThat(agreement(Samples.complete().set("hostSignatory", "Camille Kerbrat-Moulin")))
                .containsExactly("blocker samePerson");
        assertThat(agreement(Samples.complete().set("homeSignatory", "Frédérique Le Goff, chef")))
                .isEmpty();
        assertThat(order(Samples.complete().set("orderingAuthority", "Alix Bonnefoy, cheffe")))
                .containsExactly("blocker samePerson");
    }

    @Test
    void aMinistryMayAskToRenewItsOrders() {
        Samples samples = Samples.complete().rules(rules(Threshold.ORDER_MONTHS, 2));

        assertThat(order(samples)).containsExactly("warning orderToRenew");
        assertThat(order(samples.set("validTo", "2020-08-01")))
                .doesNotContain("warning orderToRenew");
        assertThat(
                        order(
                                Samples.complete()
                                        .rules(rules(Threshold.ORDER_MONTHS, 2))
                                        .set("orderType", "STANDING")
                                        .set("geographicArea", "Île-de-France")))
                .isEmpty();
    }

    @Test
    void aMinistrySetsItsOwnNotice() {
        assertThat(order(Samples.complete().rules(rules(Threshold.NOTICE_DAYS, 30))))
                .containsExactly("warning shortNotice");
        assertThat(
                        order(
                                Samples.complete()
                                        .issued(LocalDate.of(2020, 5, 30))
                                        .rules(rules(Threshold.NOTICE_DAYS, 0))))
                .isEmpty();
        assertThat(
                        order(
                                Samples.complete()
                                        .talent(TalentFields.ADMINISTRATION, choice("MI"))
                                        .rules(rules(Threshold.NOTICE_DAYS, 30))))
                .isEmpty();
    }

    @Test
    void anOrderIsSignedBeforeTheDeparture() {
        assertThat(order(Samples.complete().issued(LocalDate.of(2020, 6, 3))))
                .containsExactly("warning startsBefore", "warning afterDeparture");
    }

    @Test
    void theOrderStaysInWhatWasAgreed() {
        assertThat(
                        order(
                                Samples.complete()
                                        .agreed(
                                                LocalDate.of(2020, 6, 1),
                                                LocalDate.of(2020, 10, 30))))
                .isEmpty();
        assertThat(
                        order(
                                Samples.complete()
                                        .agreed(
                                                LocalDate.of(2020, 6, 1),
                                                LocalDate.of(2020, 9, 30))))
                .containsExactly("blocker agreedOtherwise");
    }

    @Test
    void aDenseMonthOfTheCalendarIsSeen() {
        String everyDay =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(LocalDate.of(2020, 9, 6)::plusDays)
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" | "));
        Samples dense = Samples.complete().set("totalDays", "15").set("schedule", everyDay);

        assertThat(agreement(dense)).containsExactly("warning shareOverMonth");
        assertThat(agreement(dense.set("schedule", everyDay.replace(" |", " matin |")))).isEmpty();
    }

    @Test
    void otherMissionsOfTheAgentAreWarnedOf() {
        Engagement summer =
                new Engagement(
                        "AT-2020-0003",
                        "M-0011",
                        "Audit d’accessibilité",
                        Optional.of(LocalDate.of(2020, 10, 30)),
                        Optional.of(LocalDate.of(2020, 12, 1)),
                        Optional.of(new BigDecimal("2")));

        assertThat(agreement(Samples.complete().engagements(summer)))
                .containsExactly("warning overlap");
        assertThat(agreement(Samples.complete().set("endDate", "2020-10-29").engagements(summer)))
                .isEmpty();
        assertThat(
                        agreement(
                                Samples.complete()
                                        .engagements(
                                                new Engagement(
                                                        "C-0001",
                                                        "M-0007",
                                                        "Ancien titre",
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty()))))
                .containsExactly("warning similarMission");
    }

    @Test
    void severalMissionsTogetherMayBeTooMuch() {
        Engagement half =
                new Engagement(
                        "AT-2020-0003",
                        "M-0011",
                        "Audit d’accessibilité",
                        Optional.of(LocalDate.of(2020, 6, 1)),
                        Optional.of(LocalDate.of(2020, 10, 30)),
                        Optional.of(new BigDecimal("50")));

        assertThat(agreement(Samples.complete().engagements(half)))
                .containsExactly("warning overlap", "warning sharesTogether");
    }

    @Test
    void whereTwoCalendarsHoldSomebodyIsAsked() {
        Samples somewhere =
                Samples.complete()
                        .talent(TalentFields.REGION, choice("44"))
                        .set("homeUnitAddress", "3 rue Verte")
                        .set("administrativeResidence", "Petit-Réderching");

        assertThat(agreement(somewhere)).containsExactly("warning zoneUnknown");
        assertThat(agreement(somewhere.set("holidayZone", "Alsace-Moselle"))).isEmpty();
    }

    private static DocumentRules rules(Threshold threshold, int value) {
        return DocumentRules.usual()
                .with("MTES", DocumentThresholds.usual().with(threshold, value));
    }
}
