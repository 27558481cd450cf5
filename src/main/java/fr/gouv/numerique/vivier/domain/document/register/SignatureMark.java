// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was recorded about one signatory: that the person signed, or refused to.
 *
 * @param on the day written beside the signature, or that of the refusal
 * @param channel on paper or in the file
 * @param place « Fait à »; may be empty
 * @param delegate who signed instead, if somebody did
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record SignatureMark(
        LocalDate on,
        SignatureChannel channel,
        String place,
        Optional<Delegate> delegate,
        String recordedBy,
        Instant recordedAt) {}
