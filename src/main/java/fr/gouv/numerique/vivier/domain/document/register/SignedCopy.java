// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A copy of one text that came back, kept with it. Its bytes never change.
 *
 * @param id for ever
 * @param revision of the text
 * @param kind how it came
 * @param pages how many it has
 * @param signed fields that bear an electronic signature, with the day that each names
 * @param sha256 of its bytes, 64 hexadecimal digits in small letters
 * @param recordedBy who attached it
 * @param recordedAt when
 */
public record SignedCopy(
        long id,
        int revision,
        Kind kind,
        int pages,
        Map<SignatoryRole, LocalDate> signed,
        String sha256,
        String recordedBy,
        Instant recordedAt) {

    /** Labels: {@code scan.kind.<NAME>}. */
    public enum Kind {
        /** Scanned pages that named themselves by their code. */
        SCAN,
        /** Pages that a person attached. */
        BY_HAND,
        /** The issued file itself with signatures added to it. */
        SIGNED_FILE
    }

    public SignedCopy {
        signed = Map.copyOf(signed);
    }

    /** Name of its file outside the store: number and revision alone, so that it names nobody. */
    public String fileName(IssuedDocument document) {
        return "%s-v%d-%d.pdf".formatted(document.number(), revision, id % 10_000);
    }
}
