// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.Need;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.field.OrderType;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.TransportMode;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.util.List;

/**
 * What kind of mission it is, as far as the values tell. Decides what is mandatory and which
 * variants of the text are printed.
 */
public record Situation(
        boolean fullyRemote,
        boolean crisis,
        boolean travels,
        boolean military,
        boolean fixedTerm,
        boolean standingOrder,
        boolean somebodyPays,
        boolean trainOrPlane,
        boolean privateCar,
        Formalities formalities) {

    static Situation of(SheetValues values, Formalities formalities) {
        boolean crisis = values.isYes(AgreementFields.CRISIS_MODE);
        boolean fullyRemote = values.is(AgreementFields.REMOTE_SHARE, RemoteShare.FULL);
        boolean travels = !crisis && !fullyRemote && !values.isYes(OrderFields.SAME_COMMUNE);
        List<TransportMode> modes = values.get(OrderFields.TRANSPORT_MODES).orElse(List.of());
        return new Situation(
                fullyRemote,
                crisis,
                travels,
                isStatus(values, "MIL"),
                isStatus(values, "CDD"),
                values.is(OrderFields.ORDER_TYPE, OrderType.STANDING),
                values.get(AgreementFields.TRAVEL_COST_BEARER)
                        .filter(bearer -> bearer != CostBearer.NONE)
                        .isPresent(),
                travels
                        && (modes.contains(TransportMode.TRAIN)
                                || modes.contains(TransportMode.PLANE)),
                travels && modes.contains(TransportMode.PRIVATE_CAR),
                formalities);
    }

    private static boolean isStatus(SheetValues values, String code) {
        return values.get(AgreementFields.EMPLOYMENT_STATUS)
                .map(Choice::code)
                .filter(code::equals)
                .isPresent();
    }

    /** Whether a field with this need has to be filled here. */
    boolean needs(Need need) {
        return switch (need) {
            case ALWAYS -> true;
            case OPTIONAL, WHEN_SIGNED, AFTER_ISSUE -> false;
            case UNLESS_MILITARY -> !military;
            case IF_FIXED_TERM -> fixedTerm;
            case UNLESS_FULLY_REMOTE -> !fullyRemote && !crisis;
            case IF_TRAVEL -> travels;
            case IF_SINGLE_TRAVEL -> travels && !standingOrder;
            case IF_STANDING -> standingOrder;
            case IF_TRAIN_OR_PLANE -> trainOrPlane;
            case IF_PRIVATE_CAR -> privateCar;
            case IF_SOMEBODY_PAYS -> somebodyPays && travels;
            case IF_FULL_FORMALITIES -> formalities == Formalities.FULL;
            case IF_CRISIS -> crisis;
        };
    }
}
