// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the head of the documents. No emblem is shipped: that of the State belongs to the
 * State, and each administration sets its own.
 *
 * @param emblem the picture, if one was chosen
 * @param letterhead name of the coordination's administration, one line each, largest first
 * @param onOfficial whether agreements and orders, which the agent's administration issues, bear
 *     the emblem too
 */
public record DocumentLook(Optional<Emblem> emblem, List<String> letterhead, boolean onOfficial) {

    public DocumentLook {
        letterhead = List.copyOf(letterhead);
    }

    public static DocumentLook plain() {
        return new DocumentLook(Optional.empty(), List.of(), false);
    }
}
