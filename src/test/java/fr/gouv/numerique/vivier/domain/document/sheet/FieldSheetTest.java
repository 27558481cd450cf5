// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.EquipmentProvider;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.field.OrderType;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.Rhythm;
import fr.gouv.numerique.vivier.domain.document.field.TravelClass;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where values come from and which are missing. */
class FieldSheetTest {
    private final SheetMaker maker =
            new SheetMaker(Samples.REFERENCE, new FieldWords(Samples.REFERENCE));

    private FieldSheet agreement(Samples samples) {
        return maker.make(samples.agreementCase());
    }

    private FieldSheet order(Samples samples) {
        return maker.make(samples.orderCase());
    }

    private static List<String> missing(FieldSheet sheet) {
        return sheet.missing().stream().map(DocumentField::id).toList();
    }

    @Test
    void aCompleteCaseCanBeIssued() {
        FieldSheet agreement = agreement(Samples.complete());
        FieldSheet order = order(Samples.complete());

        assertThat(missing(agreement)).isEmpty();
        assertThat(agreement.problems()).isEmpty();
        assertThat(agreement.canBeIssued()).isTrue();
        assertThat(missing(order)).isEmpty();
        assertThat(order.problems()).isEmpty();
    }

    @Test
    void listsAllThatIsMissingAtOnceInTheOrderOfTheDocument() {
        assertThat(missing(agreement(Samples.complete().unsetAll())))
                .containsExactly(
                        "homeUnitAddress",
                        "lineManagerTitle",
                        "clearanceRequired",
                        "conflictOfInterestDeclared");
        assertThat(missing(order(Samples.complete().unsetAll())))
                .containsExactly(
                        "orderingAuthority",
                        "familyResidence",
                        "trips",
                        "fromFamilyResidence",
                        "transportModes");
    }

    @Test
    void listsEverythingOfEmptyRecords() {
        Samples empty = Samples.complete().unsetAll();
        TalentFields.ALL.forEach(field -> clearTalent(empty, field));
        MissionFields.ALL.forEach(field -> clearMission(empty, field));

        assertThat(missing(agreement(empty)))
                .startsWith("lastName", "firstName", "workEmail", "employmentStatus")
                .contains("tasks", "startDate", "totalDays", "rhythm", "travelCostBearer")
                .doesNotContain("timeShare", "title", "agentSignature", "documentHash");
        assertThat(missing(order(empty)))
                .contains("orderingAuthority", "missionTitle", "firstName", "travelCostBearer")
                .doesNotContain("agentName", "purpose", "payingService", "staffNumber");
    }

    private static <T> void clearTalent(
            Samples samples, fr.gouv.numerique.vivier.domain.shared.Field<T> field) {
        samples.talent(field, field.type().absent());
    }

    private static <T> void clearMission(
            Samples samples, fr.gouv.numerique.vivier.domain.shared.Field<T> field) {
        samples.mission(field, field.type().absent());
    }

    @Test
    void theCoordinatorsWordsCountMoreThanTheForms() {
        FieldSheet sheet = agreement(Samples.complete().set("missionTitle", "Un autre titre"));

        assertThat(sheet.get(AgreementFields.MISSION_TITLE)).contains("Un autre titre");
        assertThat(sheet.isSetByHand(AgreementFields.MISSION_TITLE)).isTrue();
        assertThat(sheet.isSetByHand(AgreementFields.LAST_NAME)).isFalse();
        assertThat(sheet.written(AgreementFields.MISSION_TITLE)).contains("Un autre titre");
    }

    @Test
    void neverInfersATitle() {
        assertThat(agreement(Samples.complete()).get(AgreementFields.TITLE)).isEmpty();
        assertThat(
                        agreement(Samples.complete().talent(TalentFields.TITLE, choice("MME")))
                                .get(AgreementFields.TITLE)
                                .map(Choice::code))
                .contains("MME");
    }

    @Test
    void takesTheNamedBodyInsteadOfOther() {
        FieldSheet sheet =
                agreement(
                        Samples.complete()
                                .talent(TalentFields.ADMINISTRATION, choice("OPE"))
                                .talent(TalentFields.ADMINISTRATION_OTHER, "IGN"));

        assertThat(sheet.get(AgreementFields.HOME_MINISTRY)).contains(Choice.unknown("IGN"));
    }

    @ParameterizedTest
    @CsvSource({"ON_SITE, NONE", "MIXED, PARTIAL", "REMOTE, FULL"})
    void readsTheRemoteShareFromTheMode(String mode, RemoteShare expected) {
        assertThat(
                        agreement(Samples.complete().mission(MissionFields.MODE, choice(mode)))
                                .get(AgreementFields.REMOTE_SHARE))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, HOST", "NO, HOME", "NA, NONE"})
    void readsWhoPaysFromTheForm(String answer, CostBearer expected) {
        assertThat(
                        agreement(
                                        Samples.complete()
                                                .mission(
                                                        MissionFields.TRAVEL_COSTS, choice(answer)))
                                .get(AgreementFields.TRAVEL_COST_BEARER))
                .contains(expected);
    }

    @Test
    void whoPaysIsMissingWhileItIsBeingLookedAt() {
        assertThat(
                        missing(
                                agreement(
                                        Samples.complete()
                                                .mission(
                                                        MissionFields.TRAVEL_COSTS,
                                                        choice("STUDY")))))
                .containsExactly("travelCostBearer");
    }

    @Test
    void nobodyPaysForARemoteMission() {
        FieldSheet sheet = agreement(Samples.remote());

        assertThat(sheet.get(AgreementFields.TRAVEL_COST_BEARER)).contains(CostBearer.NONE);
        assertThat(sheet.get(AgreementFields.WORKPLACE)).isEmpty();
        assertThat(missing(sheet)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COMPUTER, HOST", "ACCOUNT, BOTH", "NONE, HOME"})
    void readsWhoSuppliesTheEquipment(String ticked, EquipmentProvider expected) {
        assertThat(
                        agreement(
                                        Samples.complete()
                                                .mission(
                                                        MissionFields.EQUIPMENT,
                                                        List.of(new Choice(ticked, ticked))))
                                .get(AgreementFields.EQUIPMENT_PROVIDER))
                .contains(expected);
    }

    @Test
    void doesNotTakeToBeDefinedForANumberOrARhythm() {
        FieldSheet sheet =
                agreement(
                        Samples.complete()
                                .mission(MissionFields.DAYS, new Quantity.ToBeDefined("à définir"))
                                .mission(MissionFields.RHYTHM, choice("OPEN")));

        assertThat(missing(sheet)).containsExactly("totalDays", "rhythm");
    }

    @Test
    void worksOutHoursAndShare() {
        FieldSheet sheet = agreement(Samples.complete());

        // 12.5 days of 7.5 hours; 108 working days from 1 June to 30 October 2020.
        assertThat(sheet.get(AgreementFields.TOTAL_HOURS).orElseThrow())
                .isEqualByComparingTo("93.75");
        assertThat(sheet.get(AgreementFields.TIME_SHARE)).contains(new BigDecimal("11.6"));
        assertThat(sheet.get(AgreementFields.RHYTHM)).contains(Rhythm.WEEKLY);
    }

    @Test
    void plansTheReviewTwoWeeksAfterTheEndOnAWorkingDay() {
        // 30 October plus 15 days is a Saturday.
        assertThat(agreement(Samples.complete()).get(AgreementFields.REVIEW_DATE))
                .contains(LocalDate.of(2020, 11, 16));
    }

    @Test
    void partsTheObjectivesIntoTasks() {
        assertThat(agreement(Samples.complete()).get(AgreementFields.TASKS).orElseThrow())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "définir avec l'équipe les indicateurs utiles et vérifier leur faisabilité");
    }

    @Test
    void namesOnlySkillsThatBothSidesHave() {
        assertThat(agreement(Samples.complete()).get(AgreementFields.SKILLS))
                .contains(List.of("Science des données"));
    }

    @Test
    void contractEndIsNeededForFixedTermOnly() {
        assertThat(
                        missing(
                                agreement(
                                        Samples.complete()
                                                .talent(
                                                        TalentFields.EMPLOYMENT_STATUS,
                                                        choice("CDD")))))
                .containsExactly("contractEndDate");
    }

    @Test
    void soldiersHaveNoCategory() {
        Samples noCategory = Samples.complete().talent(TalentFields.CATEGORY, Optional.empty());

        assertThat(missing(agreement(noCategory))).containsExactly("category");
        assertThat(
                        missing(
                                agreement(
                                        noCategory.talent(
                                                TalentFields.EMPLOYMENT_STATUS, choice("MIL")))))
                .isEmpty();
    }

    @Test
    void theOrderNeedsNothingAboutTravelWhenThereIsNone() {
        assertThat(missing(order(Samples.remote()))).isEmpty();
        assertThat(
                        missing(
                                order(
                                        Samples.complete()
                                                .unset("trips", "transportModes")
                                                .set("sameCommune", "oui"))))
                .isEmpty();
    }

    @Test
    void aStandingOrderNeedsAnAreaInsteadOfTrips() {
        assertThat(missing(order(Samples.complete().unset("trips").set("orderType", "standing"))))
                .containsExactly("geographicArea");
        assertThat(order(Samples.complete()).get(OrderFields.ORDER_TYPE))
                .contains(OrderType.SINGLE);
    }

    @Test
    void ownCarNeedsItsDetails() {
        assertThat(missing(order(Samples.complete().set("transportModes", "privateCar"))))
                .containsExactly(
                        "carReason",
                        "carFiscalPower",
                        "carInsuranceChecked",
                        "carReimbursementBasis");
    }

    @Test
    void trainsAreTakenInOrdinaryClass() {
        assertThat(order(Samples.complete()).get(OrderFields.TRAVEL_CLASS))
                .contains(TravelClass.STANDARD);
    }

    @Test
    void crisisNeedsTheManagersWrittenConsent() {
        assertThat(
                        missing(
                                agreement(
                                        Samples.crisis()
                                                .unset(
                                                        "managerConsentReference",
                                                        "managerConsentDate"))))
                .containsExactly("managerConsentReference", "managerConsentDate");
        assertThat(agreement(Samples.crisis()).canBeIssued()).isTrue();
    }

    @Test
    void theAgreementIsNeededOnlyUnderFullFormalities() {
        Samples without = Samples.complete().agreement(Optional.empty());

        assertThat(missing(order(without))).containsExactly("agreementReference");
        assertThat(missing(order(without.formalities(Formalities.LIGHT)))).isEmpty();
    }

    @Test
    void bothDocumentsTellTheSame() {
        Samples samples =
                Samples.complete()
                        .set("lastName", "Autre-Nom")
                        .set("startDate", "2020-07-01")
                        .set("travelCostBearer", "home");
        FieldSheet agreement = agreement(samples);
        FieldSheet order = order(samples);

        for (DocumentField<?> field : AgreementFields.ALL) {
            assertThat(order.written(field)).as(field.id()).isEqualTo(agreement.written(field));
        }
        assertThat(order.get(OrderFields.AGENT_NAME)).contains("Camille Autre-Nom");
        assertThat(order.get(OrderFields.VALID_FROM)).contains(LocalDate.of(2020, 7, 1));
        assertThat(order.get(OrderFields.PAYING_SERVICE)).contains(CostBearer.HOME);
    }

    @Test
    void aDraftUntilSomebodySaysOtherwise() {
        assertThat(agreement(Samples.complete()).get(AgreementFields.DOCUMENT_STATUS))
                .contains(DocumentStatus.DRAFT);
        assertThat(
                        agreement(Samples.complete().set("documentStatus", "sentForSignature"))
                                .get(AgreementFields.DOCUMENT_STATUS))
                .contains(DocumentStatus.SENT_FOR_SIGNATURE);
    }

    @Test
    void showsNoPersonalDataInItsText() {
        assertThat(agreement(Samples.complete())).hasToString("AT-2020-0007 v1");
    }
}
