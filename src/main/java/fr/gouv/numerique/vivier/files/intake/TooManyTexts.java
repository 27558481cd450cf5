// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;

/** The different texts of a workbook do not fit into memory. */
final class TooManyTexts extends IOException {
    private static final long serialVersionUID = 1L;

    TooManyTexts() {
        super("more texts than memory");
    }
}
