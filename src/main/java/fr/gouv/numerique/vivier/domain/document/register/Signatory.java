// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who has to sign one revision of a document.
 *
 * @param role in what capacity
 * @param name who, as printed
 * @param capacity function, as printed; may be empty
 * @param state whether it is signed
 * @param mark what was recorded, once something was; kept when the signature no longer counts
 */
public record Signatory(
        SignatoryRole role,
        String name,
        String capacity,
        SignatoryState state,
        Optional<SignatureMark> mark) {

    /** The day written beside a signature that counts. */
    public Optional<LocalDate> signedOn() {
        return state == SignatoryState.SIGNED ? mark.map(SignatureMark::on) : Optional.empty();
    }

    Signatory marked(SignatoryState newState, SignatureMark newMark) {
        return new Signatory(role, name, capacity, newState, Optional.of(newMark));
    }

    Signatory awaited() {
        return waiting(role, name, capacity);
    }

    /** A signature under a text that no longer counts. */
    Signatory voided() {
        return state == SignatoryState.SIGNED
                ? new Signatory(role, name, capacity, SignatoryState.VOID, mark)
                : this;
    }

    /** Role and state: a name is a person's data. */
    @Override
    public String toString() {
        return role + " " + state;
    }

    /**
     * Who has to sign a document that has just been issued, in the order of its boxes. A consent
     * that was given by e-mail is given: nobody waits for a signature then.
     *
     * @param recordedBy who issues it
     * @param recordedAt when
     */
    public static List<Signatory> of(FieldSheet sheet, String recordedBy, Instant recordedAt) {
        Signatory agent =
                waiting(
                        SignatoryRole.AGENT,
                        Stream.of(AgreementFields.FIRST_NAME, AgreementFields.LAST_NAME)
                                .flatMap(field -> sheet.get(field).stream())
                                .collect(Collectors.joining(" ")),
                        text(sheet, AgreementFields.JOB_TITLE));
        return switch (sheet.kind()) {
            case ORDER ->
                    List.of(
                            deputy(SignatoryRole.AUTHORITY, sheet, OrderFields.ORDERING_AUTHORITY)
                                    .orElseThrow(),
                            agent);
            case CONSENT ->
                    List.of(
                            givenByMail(sheet)
                                    .map(
                                            day ->
                                                    new SignatureMark(
                                                            day,
                                                            SignatureChannel.ELECTRONIC,
                                                            "",
                                                            Optional.empty(),
                                                            recordedBy,
                                                            recordedAt))
                                    .map(mark -> manager(sheet).marked(SignatoryState.SIGNED, mark))
                                    .orElseGet(() -> manager(sheet)));
            case AGREEMENT, AMENDMENT, EARLY_END -> List.of(agent, manager(sheet), lead(sheet));
        };
    }

    /** The day of the e-mail whose reference stands in the place of the signature. */
    private static Optional<LocalDate> givenByMail(FieldSheet sheet) {
        return sheet.get(AgreementFields.MANAGER_CONSENT_REFERENCE)
                .flatMap(_ -> sheet.get(AgreementFields.MANAGER_CONSENT_DATE));
    }

    private static Signatory manager(FieldSheet sheet) {
        return deputy(SignatoryRole.MANAGER, sheet, AgreementFields.HOME_SIGNATORY)
                .orElseGet(
                        () ->
                                waiting(
                                        SignatoryRole.MANAGER,
                                        text(sheet, AgreementFields.LINE_MANAGER_NAME),
                                        text(sheet, AgreementFields.LINE_MANAGER_TITLE)));
    }

    private static Signatory lead(FieldSheet sheet) {
        return deputy(SignatoryRole.LEAD, sheet, AgreementFields.HOST_SIGNATORY)
                .orElseGet(
                        () ->
                                waiting(
                                        SignatoryRole.LEAD,
                                        text(sheet, AgreementFields.MISSION_LEAD_NAME),
                                        text(sheet, AgreementFields.MISSION_LEAD_TITLE)));
    }

    /** « Name, function » in one field. */
    private static Optional<Signatory> deputy(
            SignatoryRole role, FieldSheet sheet, DocumentField<String> field) {
        return sheet.get(field)
                .map(
                        written -> {
                            int comma = written.indexOf(',');
                            return comma < 0
                                    ? waiting(role, written, "")
                                    : waiting(
                                            role,
                                            written.substring(0, comma),
                                            written.substring(comma + 1).strip());
                        });
    }

    private static Signatory waiting(SignatoryRole role, String name, String capacity) {
        return new Signatory(role, name, capacity, SignatoryState.WAITING, Optional.empty());
    }

    private static String text(FieldSheet sheet, DocumentField<String> field) {
        return sheet.get(field).orElse("");
    }
}
