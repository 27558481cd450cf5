// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import java.util.List;

/**
 * One document of the register with what a coordinator should know about it.
 *
 * @param line the document
 * @param isLate whether it has been out for signature for too long
 * @param contradictions what speaks against it
 */
public record RegisterEntry(DocumentLine line, boolean isLate, List<Contradiction> contradictions) {

    public RegisterEntry {
        contradictions = List.copyOf(contradictions);
    }
}
