// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.Optional;

/**
 * A subject as one administration takes it up.
 *
 * @param number tells missions apart
 * @param subject what it is about
 * @param title its name, which no other mission has
 * @param host who proposes it
 * @param directorate of the host
 * @param service of the directorate
 * @param lead who runs it
 * @param leadTitle the lead's post
 * @param place where, unless it is done from afar
 */
record MissionPlan(
        int number,
        MissionSubject subject,
        String title,
        Administration host,
        String directorate,
        String service,
        Identity lead,
        String leadTitle,
        Optional<Place> place) {

    /** An address and its region's code. */
    record Place(String address, String region) {}
}
