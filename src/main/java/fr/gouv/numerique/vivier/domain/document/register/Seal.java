// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.time.Instant;
import java.util.Optional;

/**
 * An electronic signature in a file that came back, as far as the file itself tells. Whether the
 * authority behind the certificate may be trusted, and whether the certificate was revoked, is not
 * known here: that takes lists that are online.
 *
 * @param role whose field bears it
 * @param check whether it fits the bytes that it covers
 * @param signer the name in the certificate; empty where it cannot be read
 * @param issuer who made out the certificate; the signer's own name when nobody else did
 * @param at the moment that the signature names, by the signer's clock
 * @param inTime whether the certificate was valid at that moment
 * @param last whether nothing was added to the file after it
 */
public record Seal(
        SignatoryRole role,
        Check check,
        String signer,
        String issuer,
        Optional<Instant> at,
        boolean inTime,
        boolean last) {

    /** Labels: {@code scan.seal.<NAME>}. */
    public enum Check {
        /** The bytes are those that the owner of the certificate signed. */
        INTACT,
        /** They are not, or somebody else signed them. */
        BROKEN,
        /** Made in a way that is not known here. */
        UNREADABLE
    }
}
