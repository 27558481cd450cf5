// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A mission that the form of the talents lists.
 *
 * @param title as it was sent
 * @param since when it was sent
 * @param skills that it asks for
 */
record OpenMission(String title, LocalDateTime since, Set<String> skills) {

    OpenMission {
        skills = Set.copyOf(skills);
    }
}
