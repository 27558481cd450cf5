// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.List;

/** A page with its strips in place. */
record Page(List<Placed> strips) {

    /**
     * A strip in its place.
     *
     * @param top from the top of the page
     * @param strip what is there
     * @param isRepeated whether it only repeats a table's head, so that it is not read again
     */
    record Placed(float top, Strip strip, boolean isRepeated) {}

    Page {
        strips = List.copyOf(strips);
    }
}
