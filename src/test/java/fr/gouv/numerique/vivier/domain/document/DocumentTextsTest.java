// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.CarReimbursement;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.EndGround;
import fr.gouv.numerique.vivier.domain.document.field.EndRequester;
import fr.gouv.numerique.vivier.domain.document.field.EquipmentProvider;
import fr.gouv.numerique.vivier.domain.document.field.OrderType;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.Rhythm;
import fr.gouv.numerique.vivier.domain.document.field.Supplier;
import fr.gouv.numerique.vivier.domain.document.field.TransportMode;
import fr.gouv.numerique.vivier.domain.document.field.TravelClass;
import fr.gouv.numerique.vivier.domain.document.field.Unit;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

class DocumentTextsTest {
    private static final String BUNDLE = "fr.gouv.numerique.vivier.texts.document";

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle(Locale.UK).keySet()).isEqualTo(bundle(Locale.FRANCE).keySet());
    }

    @Test
    void everyFieldAndCodeHasItsWords() {
        Set<String> keys = new HashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            kind.fields().forEach(field -> keys.add(field.label().key()));
        }
        Map.of(
                        "kind", DocumentKind.values(),
                        "supplier", Supplier.values(),
                        "remoteShare", RemoteShare.values(),
                        "costBearer", CostBearer.values(),
                        "equipmentProvider", EquipmentProvider.values(),
                        "orderType", OrderType.values(),
                        "transportMode", TransportMode.values(),
                        "travelClass", TravelClass.values(),
                        "carReimbursement", CarReimbursement.values(),
                        "status", DocumentStatus.values())
                .forEach((list, codes) -> keys.addAll(keys(list, codes)));
        keys.addAll(keys("rhythm", Rhythm.values()));
        keys.addAll(keys("unit", Unit.values()));
        keys.addAll(keys("name", DocumentKind.values()));
        keys.addAll(keys("endRequester", EndRequester.values()));
        keys.addAll(keys("endGround", EndGround.values()));
        // Hours are written as a time, without a unit.
        keys.remove("document.unit.HOURS");

        assertThat(bundle(Locale.FRANCE).keySet()).containsAll(keys);
    }

    private static List<String> keys(String list, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> "document." + list + "." + code.name()).toList();
    }

    @Test
    void everyKindOfFieldSaysWhatItExpects() {
        Texts french = Texts.french();
        for (DocumentKind kind : DocumentKind.values()) {
            for (DocumentField<?> field : kind.fields()) {
                Message expected = field.kind().expected();
                assertThat(french.get(expected)).as(field.id()).isNotEqualTo(expected.key());
            }
        }
    }

    @Test
    void noTextHasAStraightApostrophe() {
        for (Locale locale : List.of(Locale.FRANCE, Locale.UK)) {
            ResourceBundle texts = bundle(locale);
            assertThat(texts.keySet())
                    .allSatisfy(key -> assertThat(texts.getString(key)).doesNotContain("'"));
        }
    }

    @Test
    void frenchTextsHaveFrenchBlanks() {
        ResourceBundle texts = bundle(Locale.FRANCE);
        assertThat(texts.keySet())
                .allSatisfy(
                        key ->
                                assertThat(texts.getString(key))
                                        .doesNotContainPattern(" [:!?»]|« "));
    }

    /**
     * The tables of the programme's research, in their order: the command line knows these names.
     */
    @Test
    void fieldsHaveTheNamesOfTheTables() {
        List<String> agreement = new ArrayList<>(ids(DocumentKind.AGREEMENT));
        agreement.removeAll(
                List.of(
                        "rhythmDetails",
                        "remotePercent",
                        "conditions",
                        "crisisMode",
                        "managerConsentReference",
                        "managerConsentDate",
                        "regularisationDate",
                        "textVersion",
                        "holidayZone"));

        assertThat(agreement)
                .containsExactly(
                        ("agreementNumber revision issueDate documentStatus title lastName"
                                        + " firstName workEmail workPhone employmentStatus category"
                                        + " corpsGrade contractEndDate jobTitle homeMinistry homeUnit"
                                        + " homeUnitAddress administrativeResidence lineManagerName"
                                        + " lineManagerTitle lineManagerEmail homeSignatory"
                                        + " hostAdministration missionLeadName missionLeadTitle"
                                        + " missionLeadEmail missionLeadPhone hostSignatory missionCode"
                                        + " missionTitle missionContext tasks deliverables"
                                        + " successCriteria skills missionKind startDate endDate"
                                        + " totalDays totalHours timeShare rhythm schedule workplace"
                                        + " otherPlaces remoteShare equipmentProvider systemAccess"
                                        + " clearanceRequired travelCostBearer missionOrderRequired"
                                        + " conflictOfInterestDeclared outputLicence checkpoints"
                                        + " reviewDate noticeDays agentSignature managerSignature"
                                        + " missionLeadSignature coordinatorName documentHash")
                                .split(" "));
        assertThat(ids(DocumentKind.ORDER))
                .containsSubsequence(
                        ("orderNumber orderType chorusDtNumber issuingAdministration"
                                        + " orderingAuthority delegationReference agentName corpsGrade"
                                        + " category staffNumber jobTitle homeUnit"
                                        + " administrativeResidence familyResidence purpose"
                                        + " hostAdministration agreementReference validFrom validTo"
                                        + " geographicArea trips fromFamilyResidence executionPlaces"
                                        + " sameCommune transportModes travelClass carReason"
                                        + " carFiscalPower carRegistration carInsuranceChecked"
                                        + " carReimbursementBasis passengers nights meals"
                                        + " freeBoardOrLodging otherCosts payingService"
                                        + " budgetCode advanceRequested positionStatement crisisMode"
                                        + " signedPlaceDate authoritySignature agentNotification copyList")
                                .split(" "));
    }

    @Test
    void aNameMeansOneKindOfValue() {
        Map<String, Set<Object>> kinds =
                Arrays.stream(DocumentKind.values())
                        .flatMap(kind -> kind.fields().stream())
                        .collect(
                                Collectors.groupingBy(
                                        DocumentField::id,
                                        Collectors.mapping(
                                                DocumentField::kind, Collectors.toSet())));

        assertThat(kinds.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    private static List<String> ids(DocumentKind kind) {
        return kind.fields().stream().map(DocumentField::id).toList();
    }
}
