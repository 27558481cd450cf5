// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.Optional;

/**
 * The answer to one question in one row, as a person reads it.
 *
 * @param written as it stands in the file
 * @param corrected what a person wrote in its place
 */
public record CellText(String written, Optional<String> corrected) {

    /** What counts. */
    public String shown() {
        return corrected.orElse(written);
    }
}
