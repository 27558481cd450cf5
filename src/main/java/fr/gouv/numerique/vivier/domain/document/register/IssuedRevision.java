// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text of a document, as it was handed over. Its bytes are kept beside and never change.
 *
 * @param revision from 1
 * @param status where it stands
 * @param issuedOn the day that it bears
 * @param issuedBy who made it
 * @param issuedAt when
 * @param values every field as it could be set again, by identifier
 * @param format of the file, {@code pdf}
 * @param sha256 of the file's bytes, 64 hexadecimal digits in small letters
 * @param signatories in the order of their boxes
 * @param reason why it replaced the text before; may be empty
 * @param check the last letters of the code on its pages, see {@link PageCode}; empty for a text
 *     issued before pages bore one
 */
public record IssuedRevision(
        int revision,
        DocumentStatus status,
        LocalDate issuedOn,
        String issuedBy,
        Instant issuedAt,
        Map<String, String> values,
        String format,
        String sha256,
        List<Signatory> signatories,
        String reason,
        String check) {

    private static final String DRAFT = DocumentStatus.DRAFT.name();

    public IssuedRevision {
        values = Map.copyOf(values);
        signatories = List.copyOf(signatories);
    }

    /** Who signs in this role, if anybody does. */
    public Optional<Signatory> signatory(SignatoryRole role) {
        return signatories.stream().filter(it -> it.role() == role).findFirst();
    }

    /** Whether a signature would be lost by changing the text. */
    public boolean isSignedBySomebody() {
        return signatories.stream().anyMatch(it -> it.state() == SignatoryState.SIGNED);
    }

    /** Whether its pages bear the mention « Projet ». */
    public boolean isMarkedAsDraft() {
        return values.getOrDefault(AgreementFields.DOCUMENT_STATUS.id(), DRAFT).equals(DRAFT);
    }

    /** The same text with this signatory in place of the one in the same role. */
    IssuedRevision with(Signatory changed) {
        List<Signatory> all =
                signatories.stream().map(it -> it.role() == changed.role() ? changed : it).toList();
        return copy(standing(all), all);
    }

    /** The same text, which no longer counts: replaced or cancelled. */
    public IssuedRevision ended(DocumentStatus how) {
        return copy(how, signatories.stream().map(Signatory::voided).toList());
    }

    /** The same text, cancelled by mistake, which counts again; nobody had signed it. */
    IssuedRevision reinstated() {
        return copy(standing(signatories), signatories);
    }

    /** Where a text stands follows from who has signed it. */
    private DocumentStatus standing(List<Signatory> all) {
        if (all.stream().anyMatch(it -> it.state() == SignatoryState.REFUSED)) {
            return DocumentStatus.REFUSED;
        }
        long signed = all.stream().filter(it -> it.state() == SignatoryState.SIGNED).count();
        if (signed > 0) {
            return signed == all.size() ? DocumentStatus.SIGNED : DocumentStatus.PARTIALLY_SIGNED;
        }
        return isMarkedAsDraft() ? DocumentStatus.DRAFT : DocumentStatus.SENT_FOR_SIGNATURE;
    }

    private IssuedRevision copy(DocumentStatus newStatus, List<Signatory> newSignatories) {
        return new IssuedRevision(
                revision,
                newStatus,
                issuedOn,
                issuedBy,
                issuedAt,
                values,
                format,
                sha256,
                newSignatories,
                reason,
                check);
    }

    /** The revision alone: values are a person's data. */
    @Override
    public String toString() {
        return "v" + revision + " " + status;
    }
}
