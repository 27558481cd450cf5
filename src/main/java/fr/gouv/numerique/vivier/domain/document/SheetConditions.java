// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.EarlyEndFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.*;

import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.ConflictDeclaration;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.EndGround;
import fr.gouv.numerique.vivier.domain.document.field.EndRequester;
import fr.gouv.numerique.vivier.domain.document.field.OrderType;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Situation;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Conditions that texts may use beside the fields' own names, which hold when the field is filled
 * and, for a yes-or-no field, says yes. Labels: {@code document.condition.<name>}.
 */
final class SheetConditions {
    /** The day on which the code général de la fonction publique entered into force. */
    private static final LocalDate CIVIL_SERVICE_CODE = LocalDate.of(2022, 3, 1);

    /** The day after the publication of décret n° 2020-524 du 5 mai 2020 on occasional telework. */
    private static final LocalDate OCCASIONAL_TELEWORK = LocalDate.of(2020, 5, 7);

    private static final Map<String, BiPredicate<FieldSheet, Situation>> ALL = all();

    private SheetConditions() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    static boolean isKnown(String name) {
        return ALL.containsKey(name);
    }

    static boolean holds(String name, FieldSheet sheet) {
        BiPredicate<FieldSheet, Situation> condition = ALL.get(name);
        return condition != null && condition.test(sheet, sheet.situation());
    }

    private static Map<String, BiPredicate<FieldSheet, Situation>> all() {
        Map<String, BiPredicate<FieldSheet, Situation>> all = new LinkedHashMap<>();
        theDay(all);
        thePlace(all);
        theCosts(all);
        thePeople(all);
        theOrder(all);
        theAmendment(all);
        theEarlyEnd(all);
        return Collections.unmodifiableMap(all);
    }

    private static void theDay(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("civilServiceCode", sheet(it -> isIssuedFrom(it, CIVIL_SERVICE_CODE)));
        all.put("occasionalTelework", sheet(it -> isIssuedFrom(it, OCCASIONAL_TELEWORK)));
    }

    private static void thePlace(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("fullyRemote", situation(Situation::fullyRemote));
        all.put("partlyRemote", is(REMOTE_SHARE, RemoteShare.PARTIAL));
        all.put("onSite", is(REMOTE_SHARE, RemoteShare.NONE));
        all.put(
                "worksRemotely",
                (sheet, situation) ->
                        situation.fullyRemote()
                                || situation.crisis()
                                || has(sheet, REMOTE_SHARE, RemoteShare.PARTIAL));
    }

    private static void theCosts(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("travels", situation(Situation::travels));
        all.put("privateCar", situation(Situation::privateCar));
        all.put("somebodyPays", situation(Situation::somebodyPays));
        all.put("hostPays", is(TRAVEL_COST_BEARER, CostBearer.HOST));
        all.put("homePays", is(TRAVEL_COST_BEARER, CostBearer.HOME));
        all.put("nobodyPays", is(TRAVEL_COST_BEARER, CostBearer.NONE));
        all.put(
                "hostPaysTravel",
                (sheet, situation) ->
                        situation.travels() && has(sheet, TRAVEL_COST_BEARER, CostBearer.HOST));
        all.put("travelCostBearerToFill", sheet(it -> it.get(TRAVEL_COST_BEARER).isEmpty()));
    }

    private static void thePeople(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("fixedTerm", situation(Situation::fixedTerm));
        all.put(
                "hasCategory",
                sheet(
                        it ->
                                it.get(CATEGORY)
                                        .map(Choice::code)
                                        .filter(code -> !code.equals("NA"))
                                        .isPresent()));
        all.put(
                "noConflict",
                sheet(
                        it ->
                                it.get(CONFLICT_OF_INTEREST)
                                        .filter(ConflictDeclaration::isNone)
                                        .isPresent()));
        all.put(
                "conflictDeclared",
                sheet(
                        it ->
                                it.get(CONFLICT_OF_INTEREST)
                                        .filter(declared -> !declared.isNone())
                                        .isPresent()));
        all.put("conflictToFill", sheet(it -> it.get(CONFLICT_OF_INTEREST).isEmpty()));
    }

    private static void theOrder(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("standingOrder", is(ORDER_TYPE, OrderType.STANDING));
        all.put(
                "agreementPending",
                sheet(
                        it ->
                                !it.documentCase()
                                        .agreement()
                                        .map(AgreementState::signed)
                                        .orElse(false)));
        all.put(
                "withoutNotice",
                sheet(it -> it.get(NOTICE_DAYS).filter(days -> days.signum() == 0).isPresent()));
        all.put("restsOnConsent", sheet(SheetConditions::restsOnConsent));
    }

    private static void theAmendment(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put(
                "extended",
                sheet(
                        it ->
                                it.get(AmendmentFields.FORMER_END_DATE)
                                        .flatMap(
                                                before -> it.get(END_DATE).filter(before::isBefore))
                                        .isPresent()));
        all.put(
                "shortened",
                sheet(
                        it ->
                                it.get(AmendmentFields.FORMER_END_DATE)
                                        .flatMap(before -> it.get(END_DATE).filter(before::isAfter))
                                        .isPresent()));
        all.put("loadChanged", sheet(it -> isAmended(it, TOTAL_DAYS)));
        all.put(
                "placeChanged",
                sheet(it -> isAmended(it, WORKPLACE, OTHER_PLACES, REMOTE_SHARE, REMOTE_PERCENT)));
        all.put(
                "firstAmendment",
                sheet(it -> it.get(AmendmentFields.PREVIOUS_AMENDMENTS).isEmpty()));
    }

    private static void theEarlyEnd(Map<String, BiPredicate<FieldSheet, Situation>> all) {
        all.put("endByAgent", is(END_REQUESTER, EndRequester.AGENT));
        all.put("endByHome", is(END_REQUESTER, EndRequester.HOME));
        all.put("endByHost", is(END_REQUESTER, EndRequester.HOST));
        all.put("endByAll", is(END_REQUESTER, EndRequester.ALL));
        all.put("endWithNotice", is(END_GROUND, EndGround.NOTICE));
        all.put("endByConsent", is(END_GROUND, EndGround.COMMON_AGREEMENT));
        all.put("endForService", is(END_GROUND, EndGround.SERVICE_NEEDS));
        all.put("endForBreach", is(END_GROUND, EndGround.SERIOUS_BREACH));
    }

    private static boolean isIssuedFrom(FieldSheet sheet, LocalDate day) {
        return !sheet.documentCase().issueDate().isBefore(day);
    }

    private static boolean restsOnConsent(FieldSheet sheet) {
        String prefix = DocumentKind.CONSENT.prefix() + "-";
        return sheet.get(AGREEMENT_REFERENCE).filter(it -> it.startsWith(prefix)).isPresent();
    }

    /** Whether one of these differs from what was signed. */
    private static boolean isAmended(FieldSheet sheet, DocumentField<?>... fields) {
        return sheet.documentCase()
                .signed()
                .filter(
                        signed ->
                                Arrays.stream(fields)
                                        .anyMatch(
                                                field ->
                                                        !sheet.written(field)
                                                                .orElse("")
                                                                .equals(
                                                                        signed.values()
                                                                                .getOrDefault(
                                                                                        field.id(),
                                                                                        ""))))
                .isPresent();
    }

    private static BiPredicate<FieldSheet, Situation> sheet(Predicate<FieldSheet> condition) {
        return (sheet, _) -> condition.test(sheet);
    }

    private static BiPredicate<FieldSheet, Situation> situation(Predicate<Situation> condition) {
        return (_, situation) -> condition.test(situation);
    }

    private static <T> BiPredicate<FieldSheet, Situation> is(DocumentField<T> field, T value) {
        return (sheet, _) -> has(sheet, field, value);
    }

    private static <T> boolean has(FieldSheet sheet, DocumentField<T> field, T value) {
        return sheet.get(field).filter(value::equals).isPresent();
    }
}
