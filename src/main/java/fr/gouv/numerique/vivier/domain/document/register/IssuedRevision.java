// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        List<Signatory> signatories) {

    public IssuedRevision {
        values = Map.copyOf(values);
        signatories = List.copyOf(signatories);
    }

    public IssuedRevision withStatus(DocumentStatus other) {
        return new IssuedRevision(
                revision, other, issuedOn, issuedBy, issuedAt, values, format, sha256, signatories);
    }

    /** The revision alone: values are a person's data. */
    @Override
    public String toString() {
        return "v" + revision + " " + status;
    }
}
